import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { PrismaClient } from '../prisma/generated/client';
import { DatabaseUnavailable, database, reading } from './database';
import { databaseFailedSince } from './database-outage';
import { driver } from './driver';
import { databaseAnswers } from './queries/database-answers';
import { getEvent } from './queries/get-event';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const clients: PrismaClient[] = [];
const listening: net.Server[] = [];
const sockets = new Set<net.Socket>();
const copies: TestDatabase[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  hold(undefined);
  for (const client of clients.splice(0)) await client.$disconnect();
  for (const socket of sockets) socket.destroy();
  for (const server of listening.splice(0)) server.close();
  for (const copy of copies.splice(0)) await copy.drop();
});

function hold(client: PrismaClient | undefined): void {
  Object.assign(globalThis, { recountDatabase: client });
}

/** Lets `database()` be a client of this address that waits no longer than `patienceMs` for anything. */
function connectTo(url: string, max = 2, patienceMs = 1000): PrismaClient {
  const client = new PrismaClient({ adapter: driver(url, { max, patienceMs }) });
  clients.push(client);
  hold(client);
  return client;
}

async function seeded(): Promise<URL> {
  const copy = await createTestDatabase('recount_seeded');
  copies.push(copy);
  return new URL(copy.url);
}

/** A server at a free port; `accept` is given its connections. @returns its address. */
async function listen(accept: (socket: net.Socket) => void): Promise<string> {
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    accept(socket);
  });
  listening.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return `postgresql://recount@127.0.0.1:${port}/recount`;
}

/** A PostgreSQL that goes silent, or drops its connections, when told to. */
async function severable(to: URL) {
  let silent = false;
  const address = await listen((near) => {
    const far = net.connect(Number(to.port), to.hostname);
    sockets.add(far);
    far.on('error', () => undefined);
    near.on('data', (data) => silent || far.write(data));
    far.on('data', (data) => silent || near.write(data));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  return {
    url: Object.assign(new URL(to), { host: new URL(address).host }).href,
    silence: () => {
      silent = true;
    },
    sever: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
  };
}

async function admin(sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client(process.env.TEST_DATABASE_URL);
  await client.connect();
  return client.query(sql, values).finally(() => client.end());
}

const endConnections = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1';

/** A read that is lost in the middle of it, by what `lose` does while the server is at work on it. */
async function expectLostIn(database: URL, lose: () => unknown): Promise<void> {
  const lost = expectOutage(() => reading((db) => db.$queryRaw`SELECT pg_sleep(20)::text`));
  await vi.waitFor(async () => {
    const asleep = `SELECT FROM pg_stat_activity
      WHERE datname = $1 AND state = 'active' AND wait_event = 'PgSleep'`;
    expect((await admin(asleep, [database.pathname.slice(1)])).rowCount).toBe(1);
  }, 10_000);
  await lose();
  await lost;
}

async function expectOutage(read: () => Promise<unknown>): Promise<void> {
  const began = Date.now();
  await expect(read()).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(databaseFailedSince(began)).toBe(true);
}

describe('is unavailable', () => {
  test('when DATABASE_URL is not set', async () => {
    vi.stubEnv('DATABASE_URL', '');
    await expectOutage(() => reading((db) => db.event.count()));
    expect(() => database()).toThrow(DatabaseUnavailable);
  });

  test('when nothing listens at its port', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://recount@127.0.0.1:1/recount');
    await expectOutage(() => getEvent('any', 'literal'));
    expect(await databaseAnswers()).toBe(false);
    clients.push(database());
  });

  test.each([
    ['there is no such host', 'postgresql://recount@nowhere.invalid/recount'],
    ['there is no such socket', 'postgresql:///recount?host=/nowhere&user=recount'],
  ])('when %s', async (_, url) => {
    connectTo(url);
    await expectOutage(() => getEvent('any', 'literal'));
  });

  test('when there is no such database, or it does not let us in', async () => {
    const url = await seeded();
    connectTo(Object.assign(new URL(url), { pathname: '/nowhere' }).href);
    await expectOutage(() => getEvent('any', 'literal'));
    connectTo(Object.assign(new URL(url), { username: 'nobody', password: 'x' }).href);
    await expectOutage(() => getEvent('any', 'literal'));
  });

  test('when the server accepts a connection and says nothing', async () => {
    connectTo(await listen(() => undefined));
    await expectOutage(() => getEvent('any', 'literal'));
  });

  test('when the server accepts a connection and closes it', async () => {
    connectTo(await listen((socket) => socket.destroy()));
    await expectOutage(() => getEvent('any', 'literal'));
  });

  test('when a query is never answered', async () => {
    const proxy = await severable(await seeded());
    connectTo(proxy.url);
    expect(await databaseAnswers()).toBe(true);
    proxy.silence();
    await expectOutage(() => getEvent('any', 'literal'));
  });

  test('when the connection breaks in the middle of a query', async () => {
    const url = await seeded();
    const proxy = await severable(url);
    connectTo(proxy.url, 2, 15_000);
    await expectLostIn(url, proxy.sever);
  });

  test('when the server ends the connection in the middle of a query, as it does to shut down', async () => {
    const url = await seeded();
    connectTo(url.href, 2, 15_000);
    await expectLostIn(url, () => admin(endConnections, [url.pathname.slice(1)]));
  });

  test('when the server takes no more connections', async () => {
    const url = await seeded();
    const name = url.pathname.slice(1);
    // The limit does not bind a superuser.
    const role = `reader_of_${name}`;
    await admin(`CREATE ROLE ${role} LOGIN PASSWORD 'reader' CONNECTION LIMIT 0`);
    try {
      connectTo(Object.assign(new URL(url), { username: role, password: 'reader' }).href);
      await expectOutage(() => getEvent('any', 'literal'));
      await expectOutage(() => reading((db) => db.$queryRaw`SELECT 1`));
    } finally {
      await admin(`DROP ROLE ${role}`);
    }
  });

  test('when every connection of the pool is taken for too long', async () => {
    const url = await seeded();
    const client = connectTo(url.href, 1);
    await client.$transaction(async (db) => {
      await db.$queryRaw`SELECT 1`;
      await expectOutage(() => getEvent('any', 'literal'));
    });
  });

  test('when a transaction gets no connection in time, or is not done in time', async () => {
    const client = connectTo((await seeded()).href, 1);
    await client.$transaction(async (db) => {
      await db.$queryRaw`SELECT 1`;
      await expectOutage(() =>
        reading((other) => other.$transaction((t) => t.$queryRaw`SELECT 1`, { maxWait: 50 })),
      );
    });
    await expectOutage(() =>
      reading((other) =>
        other.$transaction(
          async (t) => {
            await sleep(300);
            return t.$queryRaw`SELECT 1`;
          },
          { timeout: 50 },
        ),
      ),
    );
  });

  test('when the server cancels a query that takes too long', async () => {
    connectTo((await seeded()).href);
    await expectOutage(() =>
      reading((db) =>
        db.$transaction([
          db.$executeRaw`SET LOCAL statement_timeout = 50`,
          db.$queryRaw`SELECT pg_sleep(1)::text`,
        ]),
      ),
    );
  });
});

test('connections that the server ended while they were idle are replaced unnoticed', async () => {
  const url = await seeded();
  connectTo(url.href);
  expect(await databaseAnswers()).toBe(true);
  await admin(endConnections, [url.pathname.slice(1)]);
  await sleep(100);
  expect(await databaseAnswers()).toBe(true);
});

test('a database that comes back is read again', async () => {
  const url = await seeded();
  const proxy = await severable(url);
  connectTo(proxy.url, 2, 15_000);
  await expectLostIn(url, proxy.sever);
  expect(await databaseAnswers()).toBe(true);
  expect(await getEvent('us-draft-22-march-2024', 'literal')).not.toBeNull();
});

test('a query that is wrong is no outage', async () => {
  connectTo((await seeded()).href);
  const began = Date.now();
  const wrong = reading((db) => db.$queryRaw`SELECT * FROM nowhere`);
  await expect(wrong).rejects.toThrow(expect.objectContaining({ code: 'P2010' }));
  await expect(wrong).rejects.not.toBeInstanceOf(DatabaseUnavailable);
  const own = reading(() => Promise.reject(new Error('ours')));
  await expect(own).rejects.toThrow('ours');
  expect(databaseFailedSince(began)).toBe(false);
});

test('the schema that an address names is the one that is read', async () => {
  const url = await seeded();
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query('CREATE SCHEMA other; CREATE TABLE other."Event" (LIKE public."Event")');
  await client.end();
  expect(await connectTo(`${url.href}?schema=other`).event.count()).toBe(0);
  expect(await connectTo(`${url.href}?schema=public`).event.count()).toBe(3);
  const own = connectTo(`${url.href}?schema=other`).$queryRaw`SELECT count(*)::int FROM "Event"`;
  expect(await own).toEqual([{ count: 0 }]);
});
