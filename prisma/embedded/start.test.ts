import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { query } from './connections';
import { temporaryParent } from './home';
import { isAlive, runningServer } from './postmaster';
import { type EmbeddedDatabase, startEmbedded } from './start';

let directory: string;
let started: EmbeddedDatabase[];
let children: ChildProcess[];

beforeEach(() => {
  directory = mkdtempSync(path.join(temporaryParent(), 'recount-lifecycle-'));
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const database of started) await database.stop();
  // A server that a killed launcher left is nobody's: join it and leave it, so that it stops.
  if (await server()) await (await startEmbedded({ directory })).stop();
  rmSync(directory, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ directory });
  started.push(database);
  return database;
}

function server() {
  return runningServer(path.join(directory, 'data'));
}

async function answers(database: EmbeddedDatabase): Promise<boolean> {
  return query(new URL(database.url), 'SELECT 1').then(
    () => true,
    () => false,
  );
}

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return;
    await sleep(100);
  }
  throw new Error('It did not come about within 20 seconds.');
}

/** Another process that starts the cluster and holds it until it is killed. */
async function launcher(): Promise<ChildProcess> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(path.resolve('prisma/embedded/start.ts'))});
    await startEmbedded({ directory: ${JSON.stringify(directory)} });
    console.log('ready');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('speaks UTF-8 and UTC, asks for its password, and keeps what was written', async () => {
    const first = await start();
    const url = new URL(first.url);
    const { rows } = await query(url, "SELECT current_setting('TimeZone') zone, lower('ÉÀ') low");
    expect(rows).toEqual([{ zone: 'UTC', low: 'éà' }]);
    await query(url, "CREATE TABLE note AS SELECT 'kept' AS text");
    await expect(
      query(Object.assign(new URL(url), { password: 'wrong' }), 'SELECT 1'),
    ).rejects.toThrow(/password/);
    await first.stop();
    expect(await server()).toBeNull();

    const second = await start();
    expect((await query(new URL(second.url), 'SELECT text FROM note')).rows).toEqual([
      { text: 'kept' },
    ]);
    expect(new URL(second.url).port).toBe(url.port);
  });

  test('is stopped by the last of its users and not before', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(two.url).toBe(one.url);
    await one.stop();
    expect(await answers(two)).toBe(true);
    await two.stop();
    expect(await server()).toBeNull();
  });

  test('is stopped once when all its users leave at once', async () => {
    const users = await Promise.all([start(), start(), start()]);
    await Promise.all(users.map((user) => user.stop()));
    expect(await server()).toBeNull();
  });

  test('outlives a launcher killed with SIGKILL, and is adopted and stopped by the next', async () => {
    const killed = await launcher();
    const before = await server();
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(before && isAlive(before.pid)).toBe(true);

    const next = await start();
    expect(await server()).toEqual(before);
    await next.stop();
    expect(await server()).toBeNull();
  });

  test('comes back at its address when it is killed beneath its users', async () => {
    const database = await start();
    const before = await server();
    process.kill(before?.pid ?? 0, 'SIGKILL');
    await eventually(() => answers(database));
    expect((await server())?.pid).not.toBe(before?.pid);
  });

  test('takes another port when its own is busy', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await first.stop();
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      const second = await start();
      expect(Number(new URL(second.url).port)).not.toBe(port);
      expect(await answers(second)).toBe(true);
    } finally {
      squatter.close();
    }
  });

  test('begins again after an initdb that was interrupted', async () => {
    await mkdir(path.join(directory, 'data.half'), { recursive: true });
    writeFileSync(path.join(directory, 'data.half/PG_VERSION'), '18\n');
    expect(await answers(await start())).toBe(true);
    expect(existsSync(path.join(directory, 'data.half'))).toBe(false);
  });

  test("ignores a crashed server's file whose number another program has now", async () => {
    await (await start()).stop();
    const lines = [process.pid, path.join(directory, 'data'), 0, 1, '', '127.0.0.1', '', 'ready'];
    writeFileSync(path.join(directory, 'data/postmaster.pid'), `${lines.join('\n')}\n`);
    expect(await answers(await start())).toBe(true);
  });

  test('keeps its password in a file that only its user can read', async () => {
    const { statSync } = await import('node:fs');
    const database = await start();
    const file = path.join(directory, 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(new URL(database.url).password).toBe(readFileSync(file, 'utf8'));
  });

  test('leaves nothing when it is ephemeral', async () => {
    const database = await startEmbedded({ ephemeral: true });
    const { rows } = await query(new URL(database.url), 'SHOW data_directory');
    const home = path.dirname(rows[0].data_directory);
    expect(existsSync(home)).toBe(true);
    await database.stop();
    expect(existsSync(home)).toBe(false);
  });
});
