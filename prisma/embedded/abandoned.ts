import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLocked } from '../../launch/lock';
import { openCluster, stopServer } from './cluster';
import { homeIn, TEMPORARY_PREFIX, temporaryParent } from './home';
import { runningServer } from './postmaster';
import { joinCluster } from './users';

/** Removes throw-away clusters that no process uses any more, as when a test run was killed. */
export async function removeAbandoned(): Promise<void> {
  const parent = temporaryParent();
  for (const name of await readdir(parent)) {
    if (!name.startsWith(TEMPORARY_PREFIX)) continue;
    const directory = path.join(parent, name);
    // Another user's, or gone meanwhile: no business of ours.
    await removeIfUnused(directory).catch(() => undefined);
  }
}

const YOUNG_MS = 60_000;

async function removeIfUnused(directory: string): Promise<void> {
  const { mtimeMs, uid } = await stat(directory);
  const me = process.getuid?.() ?? uid;
  if (me !== 0 && uid !== me) return;
  if (Date.now() - mtimeMs < YOUNG_MS || (await isLocked(path.join(directory, 'lock')))) return;

  const data = path.join(directory, 'data');
  const server = await runningServer(data);
  let unused = true;
  if (server) {
    const cluster = await openCluster(homeIn(directory), false);
    const url = new URL(`postgresql://recount@127.0.0.1:${server.port}/postgres`);
    url.password = await readFile(path.join(directory, 'password'), 'utf8');
    unused = false;
    const use = await joinCluster(url);
    await use.leave(async () => {
      unused = true;
      await stopServer(cluster, true);
    });
  }
  if (unused) await rm(directory, { recursive: true, force: true });
}
