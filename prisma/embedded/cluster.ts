import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort, isFree } from '../../launch/free-port';
import { type Binaries, findBinaries } from './binaries';
import { canAnswer } from './connections';
import type { Home } from './home';
import { forgetStaleServer, runningServer } from './postmaster';
import { runAs } from './run-as';

/** A cluster's files and programs. `durable` is false for one that is thrown away after use. */
export type Cluster = { home: Home; binaries: Binaries; password: string; durable: boolean };

/** A cluster whose data directory is complete, made by `initdb` if it was not. */
export async function openCluster(home: Home, durable: boolean): Promise<Cluster> {
  const binaries = await findBinaries(home);
  const cluster = { home, binaries, durable, password: await passwordOf(home) };
  await initialise(cluster);
  return cluster;
}

/**
 * Sees to it that the cluster's server runs, adopting one that already does.
 * @param onlyPort where clients that are already connected expect it; another would be of no use.
 * @returns its address on the database `postgres`.
 * @throws Error with the end of the server's log when it does not start.
 */
export async function runServer(cluster: Cluster, onlyPort?: number): Promise<URL> {
  const { home } = cluster;
  for (let attempt = 1; ; attempt++) {
    await forgetStaleServer(dataOf(home));
    const server = await runningServer(dataOf(home));
    if (server) {
      const url = addressOf(cluster, server.port);
      if (await canAnswer(url, server.pid)) return url;
    }
    const port = onlyPort ?? (await choosePort(home, attempt));
    const problem = await start(cluster, port);
    if (!problem) {
      await writeFile(path.join(home.directory, 'port'), String(port));
      continue;
    }
    if (attempt === 5) throw new Error(`The embedded PostgreSQL did not start. ${problem}`);
    // A server that was killed may leave its children in the shared memory for a moment.
    await sleep(300 * attempt);
  }
}

/** Stops the server, breaking its connections off. `now` does without writing a checkpoint. */
export async function stopServer({ home, binaries }: Cluster, now = false): Promise<void> {
  const mode = now ? 'immediate' : 'fast';
  const args = ['stop', '-D', dataOf(home), '-m', mode, '-w', '-t', '30'];
  await runAs(home, path.join(binaries.bin, 'pg_ctl'), args);
}

function dataOf(home: Home): string {
  return path.join(home.directory, 'data');
}

function addressOf({ password }: Cluster, port: number): URL {
  return new URL(`postgresql://recount:${password}@127.0.0.1:${port}/postgres`);
}

async function initialise(cluster: Cluster): Promise<void> {
  const { home, binaries, durable } = cluster;
  const data = dataOf(home);
  if (existsSync(data)) {
    const made = (await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim();
    if (made === binaries.major) return;
    throw new Error(
      `${data} was made by PostgreSQL ${made}, and this is ${binaries.major}. Export it with that version, or move it away to begin with an empty database.`,
    );
  }

  // The directory gets its name when it is complete, so that an interrupted one is never taken for it.
  for (const name of await readdir(home.directory)) {
    if (name.startsWith('data.')) {
      await rm(path.join(home.directory, name), { recursive: true, force: true });
    }
  }
  const draft = `${data}.${randomUUID()}`;
  const result = await runAs(home, path.join(binaries.bin, 'initdb'), [
    ...['-D', draft, '--username=recount', `--pwfile=${path.join(home.directory, 'password')}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...(durable ? [] : ['--no-sync', '-c', 'fsync=off', '-c', 'full_page_writes=off']),
    ...(durable ? [] : ['-c', 'synchronous_commit=off']),
  ]);
  if (result.code !== 0) throw new Error(`initdb failed. ${result.output}`);
  await rename(draft, data);
}

async function start({ home, binaries }: Cluster, port: number): Promise<string | null> {
  const log = path.join(home.directory, 'postgres.log');
  await rotate(log);
  const { code, output } = await runAs(home, path.join(binaries.bin, 'pg_ctl'), [
    ...['start', '-D', dataOf(home), '-l', log, '-w', '-t', '60', '-o', `-p ${port}`],
  ]);
  if (code === 0) return null;
  const lines = await readFile(log, 'utf8').catch(() => output);
  return `The end of ${log}:\n${lines.trimEnd().split('\n').slice(-5).join('\n')}`;
}

const LOG_BYTES = 10_000_000;

async function rotate(log: string): Promise<void> {
  const found = await stat(log).catch(() => null);
  if (found && found.size > LOG_BYTES) await rename(log, `${log}.1`);
}

// The port of last time keeps addresses that someone wrote down true. It is only a preference.
async function choosePort(home: Home, attempt: number): Promise<number> {
  const text = await readFile(path.join(home.directory, 'port'), 'utf8').catch(() => '');
  const last = Number(text);
  return attempt === 1 && last > 0 && (await isFree(last)) ? last : anyFreePort();
}

async function passwordOf({ directory, user }: Home): Promise<string> {
  const file = path.join(directory, 'password');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known) return known;
  const draft = `${file}.${randomUUID()}`;
  const password = randomBytes(24).toString('base64url');
  await writeFile(draft, password, { mode: 0o600 });
  if (user) await chown(draft, user.uid, user.gid);
  await rename(draft, file);
  return password;
}
