import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleMetadata,
  changesBetween,
  correctableFields,
  metadataBefore,
  metadataChanges,
  readCorrection,
  typedOver,
} from './article-correction';
import { metadataFields } from './article-input';

const saved: ArticleMetadata = {
  ...{ title: 'Council fails to adopt', outlet: 'The Harbour Courier' },
  ...{ address: 'https://courier.example/1', byline: null, publishedOn: '2024-03-22' },
  ...{ language: 'en', wire: null },
};

const form = {
  ...{ title: 'Council fails to adopt', outlet: 'The Harbour Courier', homepage: '' },
  ...{ address: 'https://courier.example/1', byline: '', publishedOn: '2024-03-22' },
  ...{ language: 'en', wire: '', why: 'The page says otherwise.' },
};

test('what is different is told, with what it was and is', () => {
  expect(changesBetween(saved, { ...saved, byline: 'Ada Bell', publishedOn: null })).toEqual([
    { field: 'byline', before: null, after: 'Ada Bell' },
    { field: 'publishedOn', before: '2024-03-22', after: null },
  ]);
});

describe('laws of changes', () => {
  const value = fc.option(fc.constantFrom('a', 'b', ''), { nil: null });
  const metadata = fc.record({
    ...{ title: value, outlet: value, address: value, byline: value },
    ...{ language: value, wire: value },
    publishedOn: fc.option(fc.constantFrom('2024-03-21', '2024-03-22'), { nil: null }),
  });

  test('nothing differs from itself, and what differs is kept as it is', () => {
    fc.assert(
      fc.property(metadata, metadata, (before, after) => {
        expect(changesBetween(before, before)).toEqual([]);
        const changes = changesBetween(before, after);
        if (changes.length > 0) expect(metadataChanges.parse(changes)).toEqual(changes);
        const changed = Object.fromEntries(changes.map(({ field, after: is }) => [field, is]));
        expect({ ...before, ...changed }).toEqual(after);
      }),
    );
  });

  test('corrections are undone, the last first, to what was saved before them', () => {
    fc.assert(
      fc.property(fc.array(metadata, { minLength: 1, maxLength: 6 }), (states) => {
        const corrections = states
          .slice(1)
          .map((after, at) => ({ changes: changesBetween(states[at] ?? after, after) }))
          .toReversed();
        const last = states.at(-1) as ArticleMetadata;
        expect(metadataBefore(last, corrections)).toEqual(states[0]);
        expect(metadataBefore(last, [])).toEqual(last);
      }),
    );
  });
});

test.each<[string, Partial<Record<keyof typeof form, string>>, string | null]>([
  ['nothing', {}, null],
  ['a title', { title: ' ' }, 'The title is missing.'],
  ['a day', { publishedOn: '2024-02-30' }, 'The day of publication is no day'],
  ['an address', { address: 'ftp://courier.example/1' }, 'The article’s address'],
  ['the front page', { address: 'https://courier.example/' }, 'front page'],
  ['a language', { language: 'English' }, 'The language is a short code'],
  ['why', { why: '' }, 'Why it is corrected is missing.'],
  ['a long why', { why: 'x'.repeat(501) }, 'Why it is corrected has more than 500 characters.'],
])('of the form, %s is wrong: %j', (_, wrong, problem) => {
  const read = readCorrection({ ...form, ...wrong }, correctableFields);
  if (problem === null) {
    expect(read).toMatchObject({
      read: { corrected: { byline: null, wire: null }, homepage: null, why: form.why },
    });
  } else expect('problem' in read && read.problem).toContain(problem);
});

test('what was not typed over is neither read nor held to any rule', () => {
  const fields = { ...form, address: 'https://courier.example/', byline: ' Ada  Bell ' };
  expect(readCorrection(fields, ['byline'])).toEqual({
    read: { corrected: { byline: 'Ada Bell' }, homepage: null, why: form.why },
  });
});

test('what was typed is what differs from what was saved when the form was opened', () => {
  expect(typedOver({ ...form, byline: 'Ada Bell', language: '' }, saved)).toEqual([
    ...['byline', 'language'],
  ]);
  const { title: _, ...without } = form;
  expect(typedOver(without, saved)).toEqual(['title']);
});

test('everything that can be corrected is read by the rules by which it is saved', () => {
  expect(Object.keys(metadataFields)).toEqual(expect.arrayContaining([...correctableFields]));
});

test.each<[string, unknown]>([
  ['none', []],
  ['what cannot be corrected', [{ field: 'text', before: 'a', after: 'b' }]],
  ['a day that is none', [{ field: 'publishedOn', before: 'yesterday', after: null }]],
  ['half of one', [{ field: 'title', before: 'a' }]],
  [
    'one thing twice',
    [
      { field: 'title', before: 'a', after: 'b' },
      { field: 'title', before: 'b', after: 'c' },
    ],
  ],
])('of kept changes, %s is no correction', (_, changes) => {
  expect(metadataChanges.safeParse(changes).success).toBe(false);
});
