import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parseSideBySide } from '@/core/views/side-by-side-address';
import { testDatabase } from '../test-database.testing';
import { sideBySideNamed } from './get-side-by-side';

const database = testDatabase('recount_seeded');

const [alArabiya, indianAwaaz] = [
  'al-arabiya-council-divided',
  'indian-awaaz-ends-without-unified-position',
];
const at = (address: string) => sideBySideNamed(parseSideBySide(address.split('/')));

describe('the two accounts of the emergency session', () => {
  it('share as many words as their event says', async () => {
    const view = await at(`${alArabiya}/${indianAwaaz}`);
    expect(view?.a).toMatchObject({ name: 'Al Arabiya English', copied: { words: 71, of: 385 } });
    expect(view?.b).toMatchObject({ name: 'The Indian Awaaz', copied: { words: 71, of: 406 } });
    expect(view?.events).toMatchObject([{ slug: 'security-council-8-october-2023' }]);
  });

  it('have their claims joined to eleven facts, with the verdicts of the rows', async () => {
    const view = await at(`${alArabiya}/${indianAwaaz}`);
    const verdicts = view?.facts.map(({ fact, verdict }) => [fact, verdict]);
    expect(verdicts).toHaveLength(11);
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['killed-in-all', 'compatible'],
        ['joint-statement-considered', 'conflict'],
        ['statement-issued', 'same'],
      ]),
    );
  });

  it('give Mansour’s words to him in both, by the claims placed there', async () => {
    const view = await at(`${alArabiya}/${indianAwaaz}`);
    const speakers = view?.quotations.map(({ a, b }) =>
      [...a, ...b].map(({ speaker }) => speaker).join(', '),
    );
    expect(speakers).toEqual([
      'Robert Wood, Robert Wood',
      'Robert Wood, Robert Wood',
      'Zhang Jun, Zhang Jun',
      'Riyad Mansour, Riyad Mansour',
      'Riyad Mansour, Riyad Mansour, Riyad Mansour',
    ]);
  });

  it('are mirrored when they are swapped', async () => {
    const there = await at(`${alArabiya}/${indianAwaaz}`);
    const back = await at(`${indianAwaaz}/${alArabiya}`);
    expect(back?.rows.map((row) => [row.b, row.a])).toEqual(
      there?.rows.map((row) => [row.a, row.b]),
    );
    expect(back?.b.copied).toEqual(there?.a.copied);
    expect(back?.quotations).toHaveLength(there?.quotations.length ?? 0);
    expect(back?.facts.map(({ fact }) => fact).sort()).toEqual(
      there?.facts.map(({ fact }) => fact).sort(),
    );
  });
});

describe('an article that was edited', () => {
  beforeAll(async () => {
    const { db } = database;
    const article = await db.article.findUniqueOrThrow({
      where: { slug: alArabiya },
      select: { id: true, currentVersion: { select: { body: true } } },
    });
    const body = (article.currentVersion?.body ?? '').replace('more than 1,000', 'at least 1,100');
    const version = await db.articleVersion.create({
      data: {
        ...{ articleId: article.id, number: 2, body },
        sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
      },
    });
    await db.article.update({ where: { id: article.id }, data: { currentVersionId: version.id } });
  });

  test.each([`${alArabiya}/${alArabiya}`, `${alArabiya}/1/${alArabiya}/2`])(
    'shows at %s what was changed',
    async (address) => {
      const view = await at(address);
      expect([view?.a.name, view?.b.name]).toEqual(['version 1', 'version 2']);
      const changed = (side: 'a' | 'b') =>
        view?.[side].passages.flatMap(({ segments }) =>
          segments.filter(({ likeness }) => likeness === 'different').map(({ text }) => text),
        );
      expect(changed('a')?.join('')).toBe('more than 1,000');
      expect(changed('b')).toEqual(['at least 1,100']);
      // Another figure is another claim, not another wording.
      expect(view?.wordings).toEqual([]);
    },
  );

  it('is compared in the version that the address names', async () => {
    const then = await at(`${alArabiya}/1/${indianAwaaz}/1`);
    const now = await at(`${alArabiya}/${indianAwaaz}`);
    expect([then?.a.version, now?.a.version]).toEqual([1, 2]);
    expect(now?.a.passages.at(-1)?.end).not.toBe(then?.a.passages.at(-1)?.end);
  });
});

test.each([
  `${indianAwaaz}/${indianAwaaz}`,
  `${indianAwaaz}/1/${indianAwaaz}/1`,
  `${indianAwaaz}/2/${alArabiya}/1`,
  `${indianAwaaz}/nothing`,
  `nothing/${indianAwaaz}`,
  indianAwaaz,
])('there is nothing at %s', async (address) => {
  expect(await at(address)).toBeNull();
});
