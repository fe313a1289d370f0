import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { retryBatch } from '../commands/retry-batch';
import { retryIntake } from '../commands/retry-intake';
import { mostTries } from '../queue/pauses';
import { testDatabase } from '../test-database.testing';
import { textOf } from './articles.testing';
import { takeIntake } from './take-intake';

const held = testDatabase('recount_template');
const page = `<html><head><title>A plan</title></head><body><article><p>${textOf(1)}</p></article></body></html>`;
let status = 200;
let headers: Record<string, string> = {};
let robots: string | null = null;
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') {
    response.writeHead(robots === null ? 404 : 200).end(robots ?? '');
    return;
  }
  response
    .writeHead(status, { 'content-type': 'text/html', ...headers })
    .end(status === 200 ? page : '');
});
const editorId = 'ada';

beforeAll(async () => {
  await held.db.user.create({
    data: { id: editorId, name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
});

beforeEach(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('DATABASE_URL', held.url);
  vi.stubEnv('RECOUNT_FETCH_ALSO', `127.0.0.1:${port}`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await held.db.$executeRaw`DELETE FROM recount_queue._private_jobs`;
  [status, headers, robots] = [200, {}, null];
  server.close();
  await once(server, 'close');
});

async function addressWaits(own: { readonly batchId?: string; readonly tries?: number } = {}) {
  const { port } = server.address() as AddressInfo;
  const id = randomUUID();
  const address = `http://127.0.0.1:${port}/${id}`;
  await held.db.intake.create({
    data: { id, kind: 'address', name: address, address, editorId, ...own },
  });
  return id;
}

function found(id: string) {
  return held.db.intake.findUniqueOrThrow({ where: { id } });
}

/** The work that there is, with the seconds until it is done at the earliest. */
function jobs() {
  return held.db.$queryRaw<{ key: string; seconds: number }[]>`
    SELECT key, extract(epoch FROM run_at - now())::float8 AS seconds FROM recount_queue._private_jobs`;
}

test('an address that fails for now is tried again, and once it has failed when an editor asks for it', async () => {
  const id = await addressWaits();
  status = 500;
  await takeIntake(id);
  expect(await found(id)).toMatchObject({ state: 'waiting', tries: 1, settledAt: null });
  expect((await found(id)).problem).toMatch(/500/);
  expect(await jobs()).toEqual([{ key: `take ${id}`, seconds: expect.closeTo(60, -1) }]);
  await held.db.intake.update({ where: { id }, data: { tries: mostTries - 1 } });
  await takeIntake(id);
  expect(await found(id)).toMatchObject({ state: 'failed', tries: mostTries });

  status = 200;
  await takeIntake(id);
  expect(await found(id)).toMatchObject({ state: 'failed', tries: mostTries });
  expect(await retryIntake(editorId, id)).toEqual({ done: true, value: null });
  expect(await retryIntake(editorId, id)).toMatchObject({ done: false, status: 410 });
  expect(await found(id)).toMatchObject({ state: 'waiting', tries: 0, problem: null });
  expect(await jobs()).toMatchObject([{ key: `take ${id}` }]);
  await takeIntake(id);
  const taken = await found(id);
  expect(taken).toMatchObject({ state: 'taken', tries: 1, problem: null });
  expect(taken.taken).toMatchObject({ text: textOf(1), title: { value: 'A plan' } });
}, 60_000);

test('what an archive says is kept by the rule for what is taken, and what cannot be kept fails with a sentence', async () => {
  const entry = (name: string, given: object, content: Uint8Array<ArrayBuffer>) => ({
    ...{ id: randomUUID(), kind: 'entry' as const, name, mediaType: 'text/plain', given, content },
  });
  const outlet = { outlet: 'The Post\u200b', homepage: 'HTTPS://post.example' };
  const kept = entry('3.txt', { ...outlet, title: 'a\u202eb' }, Buffer.from(textOf(3)));
  const none = entry('4.txt', { ...outlet, publishedOn: '2024-13-01' }, Buffer.from(textOf(4)));
  await held.db.intake.createMany({ data: [kept, none] });
  await takeIntake(kept.id);
  await takeIntake(none.id);
  expect(await held.db.article.findMany({ include: { outlet: true } })).toMatchObject([
    { title: 'ab', outlet: { name: 'The Post', homepage: 'https://post.example/' } },
  ]);
  expect(await held.db.intake.findUniqueOrThrow({ where: { id: none.id } })).toMatchObject({
    ...{ state: 'failed', problem: expect.stringMatching(/^What the archive says of it is/) },
  });
  await held.db.intake.deleteMany({ where: { id: { in: [kept.id, none.id] } } });
  await held.db.article.updateMany({ data: { currentVersionId: null } });
  await held.db.articleVersion.deleteMany();
  await held.db.article.deleteMany();
});

test('an entry whose encoding was guessed waits for an editor', async () => {
  const id = randomUUID();
  const content = Buffer.from(`${textOf(5)} Caf\u00e9.`, 'latin1');
  const given = { title: 'A', outlet: 'The Ledger', homepage: 'https://ledger.example/' };
  await held.db.intake.create({
    data: { id, kind: 'entry', name: '5.txt', mediaType: 'text/plain', content, given },
  });
  await takeIntake(id);
  expect(await held.db.intake.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ state: 'taken', problem: expect.stringMatching(/^Its encoding was guessed/) },
    taken: { remarks: [expect.stringMatching(/windows-1252/)] },
  });
});

test('what is in an archive waits for an editor where something is missing', async () => {
  const id = randomUUID();
  const content = Buffer.from(textOf(2));
  const given = { outlet: 'The Ledger', homepage: 'https://ledger.example/' };
  await held.db.intake.create({
    data: { id, kind: 'entry', name: '2.txt', mediaType: 'text/plain', content, given },
  });
  await takeIntake(id);
  expect(await held.db.intake.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ state: 'taken', problem: 'The title is missing.', content: null },
    taken: { outlet: { name: { value: 'The Ledger', basis: 'as the archive gives it' } } },
  });
  expect(await held.db.article.count()).toBe(0);
});

test('what was read and cannot be kept is tried again, and has failed at the last try, with why', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const id = randomUUID();
  const given = { title: 'A plan', outlet: 'The Ledger', homepage: 'https://ledger.example/' };
  const content = Buffer.from(textOf(3));
  await held.db.intake.create({
    data: { id, kind: 'entry', name: '3.txt', mediaType: 'text/plain', content, given },
  });
  await held.db
    .$executeRaw`ALTER TABLE "Article" ADD CONSTRAINT "holds_nothing" CHECK (title <> 'A plan')`;
  await takeIntake(id);
  const problem = 'It was read, but something went wrong here while it was kept.';
  expect(await found(id)).toMatchObject({ state: 'waiting', tries: 1, problem });
  expect(await jobs()).toEqual([{ key: `take ${id}`, seconds: expect.closeTo(4, -1) }]);
  await held.db.intake.update({ where: { id }, data: { tries: mostTries - 1 } });
  await takeIntake(id);
  expect(await found(id)).toMatchObject({ state: 'failed', problem, content: null });
  expect(log).toHaveBeenCalledTimes(2);
  expect(log.mock.calls[0]?.[0]).toBe('Something that was brought in could not be kept.');
  log.mockRestore();
  await held.db.$executeRaw`ALTER TABLE "Article" DROP CONSTRAINT "holds_nothing"`;
});

test('a host that asks to be asked in an hour is, and what was put off is in the queue once', async () => {
  const id = await addressWaits();
  [status, headers] = [429, { 'retry-after': '3600' }];
  await takeIntake(id);
  expect(await jobs()).toEqual([{ key: `take ${id}`, seconds: expect.closeTo(3600, -2) }]);
  await takeIntake(id);
  expect(await jobs()).toMatchObject([{ key: `take ${id}` }]);
  expect(await found(id)).toMatchObject({ state: 'waiting', tries: 2 });
}, 60_000);

test('all of a batch that has failed is tried again at once, and nothing else', async () => {
  const batchId = randomUUID();
  await held.db.batch.create({ data: { id: batchId, kind: 'addresses', title: '3 addresses' } });
  const ids = [await addressWaits({ batchId }), await addressWaits({ batchId })];
  const fine = await addressWaits({ batchId });
  const failed = {
    state: 'failed',
    problem: 'No.',
    settledAt: new Date(),
    tries: mostTries,
  } as const;
  await held.db.intake.updateMany({ where: { id: { in: ids } }, data: failed });
  expect(await retryBatch(editorId, batchId)).toEqual({ done: true, value: 2 });
  for (const id of [...ids, fine]) {
    expect(await found(id)).toMatchObject({ state: 'waiting', tries: 0, problem: null });
  }
  expect((await jobs()).map(({ key }) => key).sort()).toEqual(ids.map((id) => `take ${id}`).sort());
  expect(await retryBatch(editorId, batchId)).toMatchObject({ done: false, status: 410 });
  expect(await retryBatch(editorId, 'none')).toMatchObject({ done: false, status: 404 });
});

// The last, as the host keeps its pace afterwards.
test('a turn at a host that is asked for rarely is waited for, which is no try', async () => {
  const id = await addressWaits({ tries: mostTries - 1 });
  robots = 'User-agent: *\nCrawl-delay: 60\n';
  await takeIntake(id);
  const { state, tries, problem } = await found(id);
  expect({ state, tries }).toEqual({ state: 'waiting', tries: mostTries - 1 });
  expect(problem).toMatch(/It is our turn in about/);
  const [job] = await jobs();
  expect(job?.key).toBe(`take ${id}`);
  expect(job?.seconds).toBeGreaterThan(40);
}, 60_000);
