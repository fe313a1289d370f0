import { expect, test, vi } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { refreshEvents } from './refresh-events';

const held = testDatabase('recount_seeded');

async function makeStale() {
  const events = await held.db.event.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  await held.db.$executeRaw`UPDATE "Event" SET summary = summary || '!'`;
  return events.map(({ id }) => id);
}

async function staleEvents() {
  const marks = await held.db.searchStale.findMany({
    where: { kind: 'event' },
    distinct: ['thingId'],
    orderBy: { thingId: 'asc' },
    select: { thingId: true },
  });
  return marks.map(({ thingId }) => thingId);
}

test('only the events that are asked for are made anew', async () => {
  const [first = 0, ...others] = await makeStale();
  await refreshEvents(held.db, [first]);
  expect(await staleEvents()).toEqual(others);
  const entry = await held.db.searchEntry.findFirst({ where: { kind: 'event', thingId: first } });
  expect(entry?.text).toMatch(/!$/);
});

test('where another is indexing for long, what is stale stays marked, and nothing is thrown', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ids = await makeStale();
  await held.db.$transaction(
    async (other) => {
      await other.$executeRaw`SELECT pg_advisory_xact_lock(7325, 2)`;
      await refreshEvents(held.db, ids);
    },
    { timeout: 60_000 },
  );
  expect(await staleEvents()).toEqual(ids);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
  await refreshEvents(held.db, ids);
  expect(await staleEvents()).toEqual([]);
});
