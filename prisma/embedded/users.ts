import pg from 'pg';

/** One process's use of a cluster. */
export type ClusterUse = {
  /** Called when the connection breaks that says we use the cluster, unless we closed it. */
  onLost(listener: () => void): void;
  /** Ends the use, and calls `stop` if nobody else uses the cluster and until then nobody can. */
  leave(stop: () => Promise<void>): Promise<void>;
};

// Advisory locks of the database `postgres`; the first number is ours, the second says which.
const IN_USE = [7262869, 1];
const LEAVING = [7262869, 2];

/**
 * Counts ourselves among the cluster's users for as long as our connection lives. Every user shares
 * one lock, so that whoever gets it alone is the last. A user killed without a word loses the lock
 * with the connection; a file with numbers of processes would keep it.
 */
export async function joinCluster(url: URL): Promise<ClusterUse> {
  const client = new pg.Client({ connectionString: url.href, keepAlive: true });
  let leaving = false;
  let lost = () => {};
  client.on('error', () => undefined);
  client.on('end', () => {
    if (!leaving) lost();
  });
  await client.connect();
  await client.query('SELECT pg_advisory_lock_shared($1, $2)', IN_USE);

  return {
    onLost(listener) {
      lost = listener;
    },
    async leave(stop) {
      leaving = true;
      try {
        // One leaves at a time: two that both let go first could each find the other gone.
        await client.query('SELECT pg_advisory_lock($1, $2)', LEAVING);
        await client.query('SELECT pg_advisory_unlock_shared($1, $2)', IN_USE);
        const { rows } = await client.query<{ alone: boolean }>(
          'SELECT pg_try_advisory_lock($1, $2) AS alone',
          IN_USE,
        );
        if (rows[0]?.alone) await stop();
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}
