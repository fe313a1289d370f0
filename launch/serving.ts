import { readdir } from 'node:fs/promises';
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
  const held = await Promise.all(
    names.filter((name) => name.endsWith('.lock')).map((name) => isLocked(`${directory}/${name}`)),
  );
  return held.some(Boolean);
}
