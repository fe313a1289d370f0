import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { mostTries } from './pauses';
import { queueSchema } from './queue-schema';

/** The work that there is to be done behind. */
export type Task = 'take' | 'read-feed';

/** What a piece of work is called, so that it is in the queue once. */
export function jobKey(task: Task, id: string | number): string {
  return `${task} ${id}`;
}

/**
 * Puts work into the queue, in the transaction that makes it necessary: both are written, or neither. What is not
 * `pressing`, as an archive is not, waits behind what an editor waits for; nothing is done before `runAt`.
 */
export async function enqueue(
  db: Prisma.TransactionClient,
  task: Task,
  ids: readonly (string | number)[],
  {
    pressing = true,
    runAt = null,
  }: { readonly pressing?: boolean; readonly runAt?: Date | null } = {},
): Promise<void> {
  const schema = Prisma.raw(`"${schemaName().replaceAll('"', '""')}"`);
  const priority = task === 'read-feed' ? -1 : pressing ? 0 : 1;
  const jobs = ids.map((id) => ({ id, key: jobKey(task, id) }));
  await db.$executeRaw`
    SELECT ${schema}.add_job(${task}, json_build_object('id', job->'id'), run_at => ${runAt}::timestamptz,
      max_attempts => ${mostTries}::int, job_key => job->>'key', priority => ${priority}::int)
    FROM jsonb_array_elements(${JSON.stringify(jobs)}::jsonb) job`;
}

/** The schema of the queue of the database that this process uses. */
export function schemaName(): string {
  return queueSchema(process.env.DATABASE_URL ?? '');
}
