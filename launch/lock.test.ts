import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acquireLock, isLocked } from './lock';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'recount-lock-'));
  file = path.join(directory, 'lock');
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function leaveBehind(holder: { pid: number; host: string }, ageMs: number): void {
  writeFileSync(file, JSON.stringify({ token: 'left', ...holder }));
  const touched = new Date(Date.now() - ageMs);
  utimesSync(file, touched, touched);
}

describe('a lock', () => {
  test('lets one in at a time, however many come at once', async () => {
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await acquireLock(file, { heartbeatMs: 5 });
        inside += 1;
        most = Math.max(most, inside);
        await sleep(10);
        inside -= 1;
        await lock.release();
      }),
    );
    expect(most).toBe(1);
    expect(await readdir(directory)).toEqual([]);
  });

  test('says once that it waits', async () => {
    const first = await acquireLock(file);
    const onWait = vi.fn();
    const second = acquireLock(file, { heartbeatMs: 5, onWait });
    await sleep(50);
    expect(onWait).toHaveBeenCalledTimes(1);
    await first.release();
    await (await second).release();
  });

  test('is taken at once from a process that is gone', async () => {
    leaveBehind({ pid: 2 ** 22 + 1, host: hostname() }, 0);
    expect(await isLocked(file)).toBe(false);
    const onWait = vi.fn();
    await (await acquireLock(file, { onWait })).release();
    expect(onWait).not.toHaveBeenCalled();
  });

  test('is taken from a holder on another machine who was not heard of for the time it goes stale in', async () => {
    leaveBehind({ pid: process.pid, host: 'elsewhere' }, 9000);
    expect(await isLocked(file)).toBe(true);
    leaveBehind({ pid: process.pid, host: 'elsewhere' }, 11_000);
    expect(await isLocked(file)).toBe(false);
    await (await acquireLock(file)).release();
  });

  test('is taken by one of many who find it stale', async () => {
    leaveBehind({ pid: 1, host: 'elsewhere' }, 60_000);
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await acquireLock(file, { heartbeatMs: 5 });
        inside += 1;
        most = Math.max(most, inside);
        await sleep(5);
        inside -= 1;
        await lock.release();
      }),
    );
    expect(most).toBe(1);
  });

  test('stays fresh while its holder lives', async () => {
    const lock = await acquireLock(file, { heartbeatMs: 10 });
    await sleep(120);
    expect(await isLocked(file, 100)).toBe(true);
    await lock.release();
    expect(await isLocked(file)).toBe(false);
  });

  test('leaves the lock of a holder who took it over alone', async () => {
    const lock = await acquireLock(file);
    leaveBehind({ pid: process.pid, host: hostname() }, 0);
    await lock.release();
    expect(await isLocked(file)).toBe(true);
  });
});
