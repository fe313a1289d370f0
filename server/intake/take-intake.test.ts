import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryIntake } from '../commands/retry-intake';
import { TryAgain } from '../queue/try-again';
import { testDatabase } from '../test-database.testing';
import { textOf } from './articles.testing';
import { takeIntake } from './take-intake';

const held = testDatabase('recount_template');
const page = `<html><head><title>A plan</title></head><body><article><p>${textOf(1)}</p></article></body></html>`;
let status = 200;
const server = createServer((request, response) => {
  const found = request.url === '/robots.txt' ? 404 : status;
  response.writeHead(found, { 'content-type': 'text/html' }).end(found === 200 ? page : '');
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
  server.close();
  await once(server, 'close');
});

test('an address that fails for now is tried again, and once it has failed when an editor asks for it', async () => {
  const [id, editorId] = [randomUUID(), 'ada'];
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/plan`;
  await held.db.user.create({
    data: { id: editorId, name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
  await held.db.intake.create({ data: { id, kind: 'address', name: address, address, editorId } });
  const found = () => held.db.intake.findUniqueOrThrow({ where: { id } });

  status = 500;
  await expect(takeIntake(id, false)).rejects.toThrow(TryAgain);
  expect(await found()).toMatchObject({ state: 'waiting', tries: 1, settledAt: null });
  expect((await found()).problem).toMatch(/500/);
  await takeIntake(id, true);
  expect(await found()).toMatchObject({ state: 'failed', tries: 2 });

  status = 200;
  await takeIntake(id, false);
  expect(await found()).toMatchObject({ state: 'failed', tries: 2 });
  expect(await retryIntake(editorId, id)).toEqual({ done: true, value: null });
  expect(await retryIntake(editorId, id)).toMatchObject({ done: false, status: 410 });
  expect(await found()).toMatchObject({ state: 'waiting', tries: 0, problem: null });
  expect(await held.db.$queryRaw`SELECT key FROM recount_queue._private_jobs`).toEqual([
    { key: `take ${id}` },
  ]);
  await takeIntake(id, false);
  const taken = await found();
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
  await takeIntake(kept.id, false);
  await takeIntake(none.id, false);
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
  await takeIntake(id, false);
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
  await takeIntake(id, false);
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
  const found = () => held.db.intake.findUniqueOrThrow({ where: { id } });
  await held.db
    .$executeRaw`ALTER TABLE "Article" ADD CONSTRAINT "holds_nothing" CHECK (title <> 'A plan')`;
  await expect(takeIntake(id, false)).rejects.toThrow(TryAgain);
  const problem = 'It was read, but something went wrong here while it was kept.';
  expect(await found()).toMatchObject({ state: 'waiting', tries: 1, problem });
  await takeIntake(id, true);
  expect(await found()).toMatchObject({ state: 'failed', tries: 2, problem, content: null });
  expect(log).toHaveBeenCalledTimes(2);
  expect(log.mock.calls[0]?.[0]).toBe('Something that was brought in could not be kept.');
  log.mockRestore();
  await held.db.$executeRaw`ALTER TABLE "Article" DROP CONSTRAINT "holds_nothing"`;
});
