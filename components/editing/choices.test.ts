import { describe, expect, test } from 'vitest';
import { aboutChoices, firstChoice, shortened } from './choices';
import { hasChanged, seenIn } from './thread-page';

const page = {
  annotations: [],
  total: 0,
  next: null,
  fingerprint: 'f',
  claims: [
    { id: 1, article: 'a', outlet: 'A', quote: 'more than  1,000', fingerprint: 'f1' },
    { id: 2, article: 'b', outlet: 'B', quote: 'at least\n1,100', fingerprint: 'f2' },
  ],
  articles: [
    { slug: 'a', outlet: 'A' },
    { slug: 'b', outlet: 'B' },
    { slug: 'c', outlet: 'C' },
  ],
};
const row = { kind: 'row', event: 'e', fact: 'f', claimId: null } as const;

describe('what may be spoken of', () => {
  test('of a row is the whole of it, each claim and each pair of articles', () => {
    expect(aboutChoices(row, page).map(({ key, name }) => [key, name])).toEqual([
      ['row', 'The whole row'],
      ['claim 1', 'A: “more than 1,000”'],
      ['claim 2', 'B: “at least 1,100”'],
      ['pair a b', 'A and B'],
      ['pair a c', 'A and C'],
      ['pair b c', 'B and C'],
    ]);
  });

  test('is the row before anything is read, and the claim that was opened', () => {
    expect(aboutChoices(row, null).map(({ key }) => key)).toEqual(['row']);
    const claim = { ...row, claimId: 9 };
    expect(aboutChoices(claim, page).map(({ key }) => key)).toContain('claim 9');
    expect(aboutChoices({ ...row, claimId: 2 }, page)).toHaveLength(6);
  });

  test.each([
    [row, page],
    [row, null],
    [{ ...row, claimId: 2 }, page],
    [{ ...row, claimId: 9 }, null],
    [{ kind: 'passages', passages: [{ article: 'a', version: 1, start: 0, end: 2 }] }, null],
  ] as const)('has what a form begins with (%#)', (subject, read) => {
    expect(aboutChoices(subject, read).map(({ key }) => key)).toContain(firstChoice(subject));
  });
});

test.each([
  ['short', 10, 'short'],
  ['  two\n words ', 20, ' two words '],
  ['😀😀😀😀', 3, '😀😀…'],
])('%j in %i characters is %j', (text, longest, shown) => {
  expect(shortened(text, longest)).toBe(shown);
});

test('what is said to have been seen is what was seen, whatever stands by now', () => {
  const seen = seenIn({ ...page, fingerprint: 'before' }, null);
  const [whole, first] = aboutChoices(row, { ...page, fingerprint: 'after' }, seen);
  expect([whole?.fingerprint, first?.fingerprint]).toEqual(['before', 'f1']);
  expect(hasChanged(seen, page)).toBe(true);
  expect(hasChanged(seenIn(page, null), page)).toBe(false);
  expect(hasChanged(seenIn(page, 'as the page has it'), page)).toBe(true);
});
