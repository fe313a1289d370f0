import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Lock = { release(): Promise<void> };

type Options = { onWait?: () => void; heartbeatMs?: number; staleMs?: number };

type Holder = { token: string; pid: number; host: string };

/**
 * Holds a lock file until `release`, waiting for whoever holds it now; `onWait` is called once if so.
 * The holder touches the file every `heartbeatMs`. A file whose holder is gone, or that was not
 * touched for `staleMs`, blocks nobody.
 */
export async function acquireLock(file: string, options: Options = {}): Promise<Lock> {
  const { heartbeatMs = 1000, staleMs = 10_000 } = options;
  await mkdir(path.dirname(file), { recursive: true });
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  let told = false;

  while (!(await create(file, holder))) {
    const stale = await staleHolder(file, staleMs);
    if (stale) {
      await remove(file, stale);
      continue;
    }
    if (!told) options.onWait?.();
    told = true;
    await sleep(Math.min(200, heartbeatMs));
  }

  const heartbeat = setInterval(() => void touch(file), heartbeatMs);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      const current = await read(file);
      if (current?.token === holder.token) await rm(file, { force: true });
    },
  };
}

/** Whether someone alive holds the lock file, without waiting for it. */
export async function isLocked(file: string, staleMs = 10_000): Promise<boolean> {
  return (await read(file)) !== null && (await staleHolder(file, staleMs)) === null;
}

async function create(file: string, holder: Holder): Promise<boolean> {
  // Written aside and linked into place, so that nobody reads a lock without its holder's name.
  const draft = `${file}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

async function staleHolder(file: string, staleMs: number): Promise<Holder | null> {
  const holder = await read(file);
  const touched = await stat(file).catch(() => null);
  if (!holder || !touched) return null;
  if (holder.host === hostname() && !isAlive(holder.pid)) return holder;
  return Date.now() - touched.mtimeMs > staleMs ? holder : null;
}

// Two waiters may find the same stale lock. A rename has one winner, and a winner who finds that it
// moved a newer lock than the stale one puts that back.
async function remove(file: string, stale: Holder): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  if (moved && moved.token !== stale.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function read(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
