import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { acquireLock } from '../../launch/lock';
import { removeAbandoned } from './abandoned';
import { type Cluster, openCluster, runServer, stopServer } from './cluster';
import { ensureDatabase } from './connections';
import { homeIn, projectHome, temporaryHome } from './home';
import { type ClusterUse, joinCluster } from './users';

export type EmbeddedDatabase = {
  /** The address of the database `recount`, with its password. */
  url: string;
  /** Ends our use; the last user's end stops PostgreSQL. */
  stop(): Promise<void>;
};

type Options = {
  /** Where the cluster lives, instead of the project's own place. */
  directory?: string;
  /** A cluster of our own in the temporary directory, fast instead of safe, removed by `stop`. */
  ephemeral?: boolean;
};

/**
 * Starts the embedded PostgreSQL, or joins the one that runs, and keeps it running until `stop`.
 * @throws Error when there are no binaries for this platform or the server does not start.
 */
export async function startEmbedded(options: Options = {}): Promise<EmbeddedDatabase> {
  const { directory, ephemeral = false } = options;
  if (ephemeral) await removeAbandoned();
  const home = ephemeral
    ? temporaryHome()
    : directory
      ? homeIn(directory)
      : projectHome(process.cwd());
  const open = () => openCluster(home, !ephemeral);

  let { cluster, url, use } = await join(home.directory, open);
  let stopping = false;
  let repair = Promise.resolve();
  const port = Number(url.port);
  watch();

  // Someone may kill PostgreSQL, or one of its processes, beneath us. It comes back where it was.
  function watch(): void {
    use.onLost(() => {
      if (!stopping) repair = restore();
    });
  }

  async function restore(): Promise<void> {
    while (!stopping) {
      try {
        ({ cluster, url, use } = await join(home.directory, open, port));
        watch();
        return;
      } catch {
        await sleep(500);
      }
    }
  }

  return {
    url: Object.assign(new URL(url), { pathname: '/recount' }).href,
    async stop() {
      stopping = true;
      await repair;
      // A server that is already gone needs no stopping.
      await use.leave(() => stopServer(cluster, ephemeral)).catch(() => undefined);
      if (ephemeral) await rm(home.directory, { recursive: true, force: true });
    },
  };
}

type Joined = { cluster: Cluster; url: URL; use: ClusterUse };

async function join(
  directory: string,
  open: () => Promise<Cluster>,
  port?: number,
): Promise<Joined> {
  const lock = await acquireLock(path.join(directory, 'lock'));
  try {
    const cluster = await open();
    for (let attempt = 1; ; attempt++) {
      const url = await runServer(cluster, port);
      try {
        const use = await joinCluster(url);
        await ensureDatabase(url, 'recount');
        return { cluster, url, use };
      } catch (error) {
        // Its last user may have stopped the server between our finding it and our joining it.
        if (attempt === 5) throw error;
      }
    }
  } finally {
    await lock.release();
  }
}
