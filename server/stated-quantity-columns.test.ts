import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseQuantity } from '@/core/quantities/parse';
import { fromColumns, type StatedQuantityColumns, toColumns } from './stated-quantity-columns';
import { testDatabase } from './test-database.testing';

const words = [
  ...[
    '0',
    'no',
    '227',
    'at least 227',
    'no fewer than 227',
    'more than 700',
    'up to 50',
    'at most 50',
  ],
  ...[
    'fewer than 50',
    'between 40 and 50',
    '40 to 50',
    'more than 40 but fewer than 50',
    '1.2 million',
  ],
  ...[
    'some 4,000',
    'about 90',
    'nearly 500',
    'just over 500',
    'at least some 40',
    'two-thirds',
    '0.5',
  ],
  ...['dozens', 'several', 'several hundred', 'hundreds of thousands', 'at least several hundred'],
  ...['more than a dozen', 'up to several dozen', 'a few', 'twelve', 'all 15', 'at least nine'],
];

const read = words.flatMap((text) => {
  const stated = parseQuantity(text);
  return stated === null ? [] : [[text, stated] as const];
});

const database = testDatabase('recount_seeded');
let place: { factId: number; articleVersionId: number };

beforeAll(async () => {
  const { db } = database;
  const body = words.join('; ');
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  const article = await db.article.findFirstOrThrow();
  const version = await db.articleVersion.create({
    data: { articleId: article.id, number: 9, body, sha256 },
  });
  const fact = await db.fact.findFirstOrThrow({ where: { kind: 'quantity' } });
  place = { factId: fact.id, articleVersionId: version.id };
});

describe('a quantity', () => {
  test('of most words is one that is read', () => {
    expect(read.length).toBeGreaterThan(25);
  });

  test.each(read)('“%s” comes back from the database as it was read', async (text, stated) => {
    const start = words.join('; ').indexOf(text);
    const end = start + text.length;
    const span = { quote: text, start, end, amountStart: start, amountEnd: end };
    const { id } = await database.db.claim.create({
      data: { ...place, ...span, ...toColumns(stated) },
    });
    expect(fromColumns(await database.db.claim.findUniqueOrThrow({ where: { id } }))).toEqual(
      stated,
    );
    await database.db.claim.delete({ where: { id } });
  });

  test('that is none has no column filled', () => {
    expect(Object.values(toColumns(null)).every((value) => value === null)).toBe(true);
    expect(fromColumns(toColumns(null))).toBeNull();
  });

  test.each<[string, Partial<StatedQuantityColumns>]>([
    ['a vague word that no policy knows', { quantityForm: 'vague', vagueTerm: 'umpteen' }],
    ['a vague form without its word', { quantityForm: 'vague' }],
    ['bounds that are neither open nor closed', { quantityForm: 'bounded', lower: 1 }],
    ['an approximate form without its figure', { quantityForm: 'approximate', hedge: 'some' }],
  ])('cannot be made of %s', (_, columns) => {
    expect(() => fromColumns({ ...toColumns(null), ...columns })).toThrow();
  });
});
