import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { bringIn } from './bring-in';

const held = testDatabase('recount_template');
const asked = (...paths: string[]) =>
  paths.map((path) => ({
    name: `ledger.example/${path}`,
    address: `https://ledger.example/${path}`,
  }));

test('what has come by a list, and has not failed, does not come by a feed once more', async () => {
  const { db } = held;
  const editorId = 'ada';
  await db.user.create({ data: { id: editorId, name: 'Ada', email: 'ada@example.org' } });
  const batchId = randomUUID();
  await db.batch.create({ data: { id: batchId, kind: 'addresses', title: 'Four addresses' } });
  const address = 'https://ledger.example/feed';
  const { id: feedId } = await db.feed.create({
    data: { address, title: 'The Ledger', followedById: editorId },
  });
  const bring = (paths: string[], way: { batchId: string } | { feedId: number }) =>
    db.$transaction((transaction) => bringIn(transaction, asked(...paths), { ...way, editorId }));

  expect(await bring(['waits', 'aside', 'failed'], { batchId })).toBe(3);
  const settledAt = new Date();
  await db.intake.updateMany({
    where: { name: 'ledger.example/aside' },
    data: { state: 'set_aside', settledAt },
  });
  await db.intake.updateMany({
    where: { name: 'ledger.example/failed' },
    data: { state: 'failed', settledAt, problem: 'There is nothing at that address.' },
  });
  expect(await bring(['waits', 'aside', 'failed', 'new'], { feedId })).toBe(2);
  const came = await db.intake.findMany({ where: { feedId }, orderBy: { name: 'asc' } });
  expect(came.map(({ name }) => name)).toEqual(['ledger.example/failed', 'ledger.example/new']);
  // Whoever asks for an address gets it looked at, whatever came before.
  expect(await bring(['new', 'other'], { batchId })).toBe(2);
});
