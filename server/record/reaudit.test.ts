import { beforeEach, expect, test } from 'vitest';
import { auditVersion } from '../../core/record/audit/audit';
import type { PrismaClient } from '../../prisma/generated/client';
import { loadSeeds } from '../../seeds/load';
import { writeCouncil } from '../../seeds/write-council';
import { testDatabase } from '../test-database.testing';
import { reauditIfOutdated } from './reaudit';

const database = testDatabase('recount_seeded');
const { council } = loadSeeds(`${import.meta.dirname}/../../seeds`);
let db: PrismaClient;
let known: readonly number[];

async function questioned(): Promise<readonly number[]> {
  const votes = await db.recordedVote.findMany({
    where: { questioned: true },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return votes.map(({ id }) => id);
}

async function seedAgain(change: Partial<NonNullable<typeof council>> = {}): Promise<void> {
  if (!council) throw new Error('The seeds have no council.');
  await db.$transaction((transaction) => writeCouncil(transaction, { ...council, ...change }), {
    timeout: 30_000,
  });
}

beforeEach(async () => {
  db = database.db;
  known ??= await questioned();
  expect(known.length).toBeGreaterThan(20);
});

test('what an older audit marked is marked anew, and then nothing more is done', async () => {
  expect(await reauditIfOutdated(db)).toBe(0);
  await db.recordedVote.updateMany({ data: { questioned: false } });
  expect(await reauditIfOutdated(db)).toBe(0);
  await db.body.updateMany({ data: { auditVersion: auditVersion - 1 } });
  expect(await reauditIfOutdated(db)).toBe(341);
  expect(await questioned()).toEqual(known);
  expect(await reauditIfOutdated(db)).toBe(0);
});

test('what a newer audit marked is left to it', async () => {
  await db.body.updateMany({ data: { auditVersion: auditVersion + 1 } });
  expect(await reauditIfOutdated(db)).toBe(0);
  await db.body.updateMany({ data: { auditVersion } });
});

test('seeding marks anew what an older audit marked', async () => {
  await db.recordedVote.updateMany({ data: { questioned: true } });
  await db.body.updateMany({ data: { auditVersion: auditVersion - 1 } });
  await seedAgain();
  expect(await questioned()).toEqual(known);
  expect(await db.body.findMany({ select: { auditVersion: true } })).toEqual([{ auditVersion }]);
});

test('other seats question other entries, those that are not seeded among them', async () => {
  const austria = { code: 'AUT', name: 'Austria' };
  const memberships = council?.memberships.map((seat) =>
    seat.state.code === 'DZA' ? { ...seat, state: { ...seat.state, ...austria } } : seat,
  );
  await seedAgain({ memberships: memberships ?? [], votes: [] });
  expect((await questioned()).length).toBeGreaterThan(known.length + 50);
  await seedAgain({ votes: [] });
  expect(await questioned()).toEqual(known);
});
