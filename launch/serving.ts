import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { acquireLock, isLocked, type Lock } from './lock';
import { inProject } from './project';

/** Says that this process serves the build in `.next`, until the lock is released. */
export function announceServing(): Promise<Lock> {
  return acquireLock(inProject('.recount/serving', `${process.pid}.lock`));
}

/** Whether a living server of this directory serves the build in `.next`. */
export async function someoneServes(): Promise<boolean> {
  const directory = inProject('.recount/serving');
  const names = await readdir(directory).catch(() => []);
  for (const name of names.filter((found) => found.endsWith('.lock'))) {
    if (await isLocked(path.join(directory, name))) return true;
    // A server that was killed.
    await rm(path.join(directory, name), { force: true });
  }
  return false;
}
