import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { bringAddresses } from './bring-addresses';
import { bringText } from './bring-text';
import { followFeed } from './follow-feed';

const held = testDatabase('recount_template');
const far = `https://ledger.example/?utm_source=${'安'.repeat(1950)}`;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', held.url);
  await held.db.user.create({
    data: { id: 'ada', name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
  return () => vi.unstubAllEnvs();
});

test('addresses are kept as URLs are written, or refused in a sentence', async () => {
  const id = randomUUID();
  const text = 'https://ledger.example/a\u0000b\nHTTPS://Ledger.example/安';
  expect(await bringAddresses('ada', { id, text })).toEqual({ done: true, value: id });
  const intakes = await held.db.intake.findMany({
    where: { batchId: id },
    orderBy: { address: 'asc' },
    select: { address: true, name: true },
  });
  expect(intakes).toEqual([
    { address: 'https://ledger.example/%E5%AE%89', name: 'ledger.example/%E5%AE%89' },
    { address: 'https://ledger.example/a%00b', name: 'ledger.example/a%00b' },
  ]);
  expect(await bringAddresses('ada', { id: randomUUID(), text: far })).toMatchObject({
    ...{ done: false, status: 422, sentence: expect.stringMatching(/^Line 1 is too long/) },
  });
});

test('a feed’s address is kept as URLs are written, or refused in a sentence', async () => {
  const followed = await followFeed('ada', 'https://ledger.example/fe\u0000ed');
  expect(followed).toMatchObject({ done: true });
  const feeds = await held.db.feed.findMany({ select: { address: true } });
  expect(feeds).toEqual([{ address: 'https://ledger.example/fe%00ed' }]);
  expect(await followFeed('ada', far)).toMatchObject({ done: false, status: 422 });
});

test('of the name of a file its end is kept, in whole characters that are seen', async () => {
  const id = randomUUID();
  const name = `a\u202e${'😀'.repeat(100)}b.txt`;
  const bytes = new TextEncoder().encode('It was adopted.');
  await bringText('ada', { id, kind: 'file', name, type: 'text/plain', bytes });
  const { name: kept } = await held.db.intake.findUniqueOrThrow({ where: { id } });
  expect(kept).toBe(`${'😀'.repeat(97)}b.txt`);
});
