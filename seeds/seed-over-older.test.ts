import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { loadSeeds } from './load';
import { writeSeeds } from './write';

let database: TestDatabase;
let db: PrismaClient;

beforeEach(async () => {
  database = await createTestDatabase('recount_seeded');
  db = new PrismaClient({ adapter: driver(database.url) });
});

afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

/** Every claim with its credits and positions, without the identifiers of rows. */
async function claims() {
  const found = await db.claim.findMany({
    orderBy: [{ factId: 'asc' }, { articleVersionId: 'asc' }, { start: 'asc' }],
    include: {
      sources: { orderBy: { position: 'asc' } },
      positions: { orderBy: { member: 'asc' } },
      answers: { orderBy: { optionId: 'asc' } },
      sponsors: { orderBy: { stateCode: 'asc' } },
    },
  });
  return JSON.parse(
    JSON.stringify(found, (key, value) => (key === 'id' || key === 'claimId' ? undefined : value)),
  );
}

// What the release before, which had every quote in its files, seeded otherwise: words of the claim as it
// is now, and those it wrote before and after them; words of the credit, and those it wrote after them.
const olderExtents = [
  ['the number is at least 130', 'Israel says ', ''],
  ['damaged at least 18 hospitals and clinics', 'Israeli attacks have ', ''],
  ['No statement was agreed by council members', '', ' during the meeting'],
] as const;
const olderCredits = [
  ['Diplomats said', ' the Security Council'],
  ['Mansour lamented', ' that'],
] as const;

/** Turns what is seeded into rows as the release before wrote them. */
async function makeOlder(): Promise<void> {
  await db.$executeRaw`UPDATE "Claim" SET pattern = NULL, correction = NULL`;
  for (const [quote, before, after] of olderExtents) {
    const changed = await db.$executeRaw`
      UPDATE "Claim" SET quote = ${before} || quote || ${after},
        start = start - length(${before}::text), "end" = "end" + length(${after}::text)
      WHERE quote = ${quote}`;
    expect([quote, changed]).toEqual([quote, 1]);
  }
  for (const [words, after] of olderCredits) {
    const changed = await db.$executeRaw`
      UPDATE "ClaimSource" SET words = words || ${after}, "end" = "end" + length(${after}::text)
      WHERE words = ${words}`;
    expect([words, changed]).toEqual([words, 1]);
  }
}

test('over the claims of the release before gives the present ones, and nothing besides', {
  timeout: 60_000,
}, async () => {
  const present = await claims();
  await makeOlder();
  const own = { articleVersion: { article: { slug: 'reaction-us-led-vote-fails' } } };
  const vetoed = { ...own, positions: { some: { member: 'Algeria' } } };
  expect(await db.claim.findMany({ where: vetoed })).toMatchObject([{ pattern: null }]);
  expect(await claims()).not.toEqual(present);

  await db.$transaction((tx) => writeSeeds(tx, loadSeeds(import.meta.dirname)), {
    timeout: 60_000,
  });
  expect(await claims()).toEqual(present);
  expect(await db.claim.findMany({ where: vetoed })).toMatchObject([
    { pattern: 'members vetoing' },
  ]);
  expect(
    await db.claim.count({ where: { pattern: { not: null }, correction: { not: null } } }),
  ).toBe(3);
});
