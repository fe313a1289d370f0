import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../intake/articles.testing';
import { rescueIntakes } from '../intake/rescue-intakes';
import { testDatabase } from '../test-database.testing';
import { enqueue } from './enqueue';
import { mostTries } from './pauses';
import { PresenceLost, standIn } from './stand-in';
import { work } from './work';

const held = testDatabase('recount_template');
let number = 0;

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', held.url);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await held.db.$executeRaw`DELETE FROM recount_queue._private_jobs`;
});

/** An entry of an archive that waits to be taken, without work on it. */
async function entryWaits(createdAt = new Date()): Promise<string> {
  number += 1;
  const id = randomUUID();
  const given = { title: 'A report', outlet: 'The Ledger', homepage: 'https://ledger.example/' };
  await held.db.intake.create({
    data: {
      ...{ id, kind: 'entry', name: `${number}.txt`, mediaType: 'text/plain', createdAt },
      ...{ given, content: Buffer.from(textOf(number)) },
    },
  });
  return id;
}

async function isQueued(): Promise<string> {
  const id = await entryWaits();
  await enqueue(held.db, 'take', [id]);
  return id;
}

interface Job {
  readonly key: string;
  readonly locked_by: string | null;
  readonly attempts: number;
}

function jobs(): Promise<Job[]> {
  return held.db.$queryRaw`SELECT key, locked_by, attempts::int FROM recount_queue._private_jobs`;
}

async function isHeldBy(worker: string): Promise<void> {
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET locked_by = ${worker}, locked_at = now(), attempts = 1`;
}

function look(name: string) {
  return standIn({ connectionString: held.url, schema: 'recount_queue', name });
}

async function stateOf(id: string) {
  const select = { state: true, problem: true, content: true } as const;
  return held.db.intake.findUniqueOrThrow({ where: { id }, select });
}

async function untilSettled(...ids: readonly string[]): Promise<void> {
  const waits = () => held.db.intake.count({ where: { id: { in: [...ids] }, state: 'waiting' } });
  while ((await waits()) > 0) await sleep(20);
}

test('what waits is taken by whoever is first, once, also where it is asked for again', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => isQueued()));
  await enqueue(held.db, 'take', ids);
  const before = await held.db.article.count();
  const workers = await Promise.all([work(2, { feeds: false }), work(2)]);
  await untilSettled(...ids);
  await Promise.all(workers.map((worker) => worker.end()));
  expect(await held.db.article.count()).toBe(before + 12);
  expect(await jobs()).toEqual([]);
});

test('what a worker held when it died is given back at once, and taken', async () => {
  const id = await isQueued();
  await isHeldBy('recount-dead');
  const worker = await work(1, { feeds: false });
  await untilSettled(id);
  await worker.end();
  expect(await stateOf(id)).toMatchObject({ state: 'saved' });
  expect(await jobs()).toEqual([]);
});

test('what a worker takes is held in the name whose lock it has', async () => {
  const id = await isQueued();
  const holds = new pg.Client(held.url);
  await holds.connect();
  await holds.query('BEGIN');
  // Whoever takes it has to wait for its end.
  await holds.query('SELECT FROM "Intake" WHERE id = $1 FOR UPDATE', [id]);
  const worker = await work(2, { feeds: false });
  const holder = async () => (await jobs())[0]?.locked_by ?? null;
  while ((await holder()) === null) await sleep(20);
  const name = await holder();
  expect(name).toMatch(/^recount-/);
  await (await look('recount-one')).end();
  expect(await holder()).toBe(name);
  const locks = await holds.query(
    `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 7326 AND objid = (hashtext($1)::bigint & 4294967295)::oid`,
    [name],
  );
  expect(locks.rowCount).toBe(1);
  await holds.query('COMMIT');
  await holds.end();
  await untilSettled(id);
  await worker.end();
});

test('what a worker holds is its own for as long as its connection lives', async () => {
  await isQueued();
  await isHeldBy('recount-other');
  const other = new pg.Client(held.url);
  await other.connect();
  await other.query(`SELECT pg_advisory_lock(7326, hashtext('recount-other'))`);
  await (await look('recount-one')).end();
  expect(await jobs()).toMatchObject([{ locked_by: 'recount-other' }]);
  await other.end();
  // The server may notice a moment later that the connection is gone.
  while ((await jobs())[0]?.locked_by !== null) await (await look('recount-one')).end();
  expect(await jobs()).toMatchObject([{ locked_by: null, attempts: 1 }]);
});

test('a worker that loses its connection says so', async () => {
  const presence = await look('recount-lost');
  await held.db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND classid = 7326
      AND objid = (hashtext('recount-lost')::bigint & 4294967295)::oid`;
  await expect(presence.lost).rejects.toThrow(PresenceLost);
  await expect(presence.lost).rejects.toThrow(
    /^The worker has lost its connection to the database/,
  );
  await presence.end();
});

test('what took the worker down at every try has failed, and is in the queue no longer', async () => {
  const [id, once] = [await isQueued(), await isQueued()];
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET attempts = max_attempts WHERE key = ${`take ${id}`}`;
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET attempts = ${mostTries - 1} WHERE key = ${`take ${once}`}`;
  await rescueIntakes();
  expect(await stateOf(id)).toEqual({
    ...{ state: 'failed', content: null },
    problem: expect.stringMatching(
      /^It could not be read here: every try ended before it was done/,
    ),
  });
  expect(await stateOf(once)).toMatchObject({ state: 'waiting' });
  expect(await jobs()).toMatchObject([{ key: `take ${once}` }]);
});

test('what went wrong at the last try has failed, and the file is not blamed for it', async () => {
  const id = await isQueued();
  await held.db.$executeRaw`
    UPDATE recount_queue._private_jobs SET attempts = max_attempts, last_error = 'The database does not answer.'`;
  await rescueIntakes();
  const { problem } = await stateOf(id);
  expect(problem).toMatch(
    /^It could not be read or kept here: something went wrong at the last of its tries\./,
  );
  expect(problem).not.toMatch(/exhaust/);
});

test('what was put off by a worker that died meanwhile is in the queue once', async () => {
  const id = await isQueued();
  await isHeldBy('recount-dead');
  await enqueue(held.db, 'take', [id], { runAt: new Date(Date.now() + 3_600_000) });
  expect(await jobs()).toHaveLength(2);
  await (await look('recount-one')).end();
  expect(await jobs()).toMatchObject([{ key: `take ${id}`, locked_by: null, attempts: 0 }]);
});

test('work that the queue has lost is put into it again', async () => {
  const aMinute = 61_000;
  const [lost, fresh] = [await entryWaits(new Date(Date.now() - aMinute)), await entryWaits()];
  await rescueIntakes();
  expect(await jobs()).toMatchObject([{ key: `take ${lost}`, attempts: 0 }]);
  expect(await stateOf(fresh)).toMatchObject({ state: 'waiting' });
  await held.db.intake.deleteMany({ where: { id: { in: [lost, fresh] } } });
});
