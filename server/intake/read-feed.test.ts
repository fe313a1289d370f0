import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { followFeed } from '../commands/follow-feed';
import { testDatabase } from '../test-database.testing';
import { dueFeeds } from './due-feeds';
import { readFeed } from './read-feed';

const held = testDatabase('recount_template');
let entries: readonly number[] = [];
let answer: { status: number; headers?: Record<string, string> } = { status: 200 };
let conditions: (string | undefined)[] = [];
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') {
    response.writeHead(404).end();
    return;
  }
  conditions.push(request.headers['if-none-match']);
  const { status, headers = {} } = answer;
  response
    .writeHead(status, { 'content-type': 'application/rss+xml', ...headers })
    .end(status === 200 ? feed() : '');
});

function feed(): string {
  const items = entries.map((at) => `<item><link>https://ledger.example/${at}</link></item>`);
  return `<rss version="2.0"><channel><title>The Ledger</title>${items.join('')}</channel></rss>`;
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await held.db.user.create({
    data: { id: 'ada', name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
});

beforeEach(() => {
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('DATABASE_URL', held.url);
  vi.stubEnv('RECOUNT_FETCH_ALSO', `127.0.0.1:${port}`);
  conditions = [];
  answer = { status: 200 };
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await held.db.$executeRaw`DELETE FROM recount_queue._private_jobs`;
});

afterAll(async () => {
  server.close();
  await once(server, 'close');
});

/** Follows a feed of the server, which is read when the test says so. */
async function followed(path: string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const outcome = await followFeed('ada', `http://127.0.0.1:${port}/${path}`);
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

function found(id: number) {
  return held.db.feed.findUniqueOrThrow({ where: { id } });
}

async function brought(feedId: number): Promise<number[]> {
  const rows = await held.db.intake.findMany({ where: { feedId }, select: { name: true } });
  return rows.map(({ name }) => Number(name.split('/')[1])).sort((a, b) => a - b);
}

function upTo(last: number, first = 1): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function jobs() {
  return held.db.$queryRaw<{ key: string; attempts: number }[]>`
    SELECT key, attempts::int FROM recount_queue._private_jobs WHERE key LIKE 'read-feed %'`;
}

test('of what a feed has at first twenty come, the others never, and what is new later all', async () => {
  const id = await followed('sixty');
  entries = upTo(60);
  await readFeed(id);
  expect(await brought(id)).toEqual(upTo(20));
  expect(await found(id)).toMatchObject({ title: 'The Ledger', problem: null });
  entries = [...upTo(130, 101), ...upTo(60)];
  await readFeed(id);
  expect(await brought(id)).toEqual([...upTo(20), ...upTo(130, 101)]);
}, 60_000);

test('the first reading is the first that succeeds, and what is asked for between is asked for later', async () => {
  const id = await followed('late');
  entries = upTo(260, 201);
  answer = { status: 503, headers: { 'retry-after': '7200' } };
  await readFeed(id);
  const failed = await found(id);
  expect(failed).toMatchObject({ readAt: null, failures: 1 });
  expect(failed.problem).toMatch(/503/);
  expect((failed.nextAt.getTime() - Date.now()) / 1000).toBeCloseTo(7200, -2);
  answer = { status: 200 };
  await readFeed(id);
  expect(await brought(id)).toEqual(upTo(220, 201));
  expect(await found(id)).toMatchObject({ failures: 0, problem: null });
}, 60_000);

test('an answer that nothing has changed leaves what changes are asked for by', async () => {
  const id = await followed('tagged');
  entries = [1];
  answer = { status: 200, headers: { etag: '"one"' } };
  await readFeed(id);
  answer = { status: 304 };
  await readFeed(id);
  await readFeed(id);
  expect(conditions).toEqual([undefined, '"one"', '"one"']);
  expect(await found(id)).toMatchObject({ etag: '"one"', problem: null });
}, 60_000);

test('a feed is one, however its address is written', async () => {
  const id = await followed('news');
  const { port } = server.address() as AddressInfo;
  const again = await followFeed('ada', `https://127.0.0.1:${port}/news/`);
  expect(again).toMatchObject({ done: false, sentence: 'That feed is followed already.' });
  await held.db.feed.update({ where: { id }, data: { endedAt: new Date() } });
  const address = `https://127.0.0.1:${port}/news/`;
  expect(await followFeed('ada', address)).toEqual({ done: true, value: id });
  expect(await found(id)).toMatchObject({ address, endedAt: null });
});

test('a feed whose time has come is put into the queue once, and its tries are not forgotten', async () => {
  const [waits, runs, over] = [await followed('a'), await followed('b'), await followed('c')];
  await held.db.$executeRaw`DELETE FROM recount_queue._private_jobs`;
  await held.db.feed.updateMany({
    where: { id: { notIn: [waits, runs, over] } },
    data: { endedAt: new Date() },
  });
  await dueFeeds();
  const keys = [waits, runs, over].map((id) => `read-feed ${id}`);
  expect((await jobs()).map(({ key }) => key).sort()).toEqual([...keys].sort());
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET attempts = 3, locked_by = CASE key WHEN ${keys[1]} THEN 'other' END,
      locked_at = CASE key WHEN ${keys[1]} THEN now() END`;
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET attempts = max_attempts WHERE key = ${keys[2]}`;
  await dueFeeds();
  const after = Object.fromEntries((await jobs()).map(({ key, attempts }) => [key, attempts]));
  expect(after).toEqual({ [keys[0] ?? '']: 3, [keys[1] ?? '']: 3, [keys[2] ?? '']: 0 });
});
