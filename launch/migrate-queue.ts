import { runMigrations } from 'graphile-worker';
import { queueSchema } from '../server/queue/queue-schema';
import { quietLogger } from '../server/queue/quiet-logger';

/** Makes the tables of the queue, or brings them up to date; several servers may do it at once. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  await runMigrations({
    connectionString: ownerUrl,
    schema: queueSchema(ownerUrl),
    logger: quietLogger,
  });
}
