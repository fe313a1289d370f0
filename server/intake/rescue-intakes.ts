import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { enqueue, schemaName } from '../queue/enqueue';

/**
 * Looks after what waits and that nobody is going to take: work that the queue has lost goes into it again, and what
 * took the worker down with it at every try, or went wrong at the last, has failed.
 */
export async function rescueIntakes(): Promise<void> {
  const schema = Prisma.raw(`"${schemaName().replaceAll('"', '""')}"`);
  await reading((db) =>
    db.$transaction(async (transaction) => {
      await transaction.$executeRaw`
        WITH failed AS (
          UPDATE "Intake" i SET state = 'failed', content = NULL, "settledAt" = now(), problem = CASE
            WHEN j.last_error IS NULL THEN ${tookItDown} ELSE ${endedByUs} END
          FROM ${schema}._private_jobs j
          WHERE i.state = 'waiting' AND j.key = 'take ' || i.id AND j.attempts >= j.max_attempts
            AND j.locked_at IS NULL
          RETURNING j.id)
        SELECT ${schema}.complete_jobs(ARRAY(SELECT id FROM failed))`;
      // What was put off by a worker that died in doing so stays behind, without its key.
      await transaction.$executeRaw`
        SELECT ${schema}.complete_jobs(ARRAY(
          SELECT id FROM ${schema}._private_jobs
          WHERE key IS NULL AND attempts >= max_attempts AND locked_at IS NULL LIMIT 1000))`;
      const lost = await transaction.$queryRaw<{ id: string }[]>`
        SELECT i.id FROM "Intake" i
        WHERE i.state = 'waiting' AND i."createdAt" < now() - interval '1 minute' AND NOT EXISTS (
          SELECT FROM ${schema}._private_jobs j WHERE j.key = 'take ' || i.id)
          AND NOT EXISTS (SELECT FROM ${schema}._private_jobs j WHERE j.payload->>'id' = i.id::text)
        LIMIT 1000 FOR UPDATE SKIP LOCKED`;
      if (lost.length > 0) {
        await enqueue(
          transaction,
          'take',
          lost.map(({ id }) => id),
        );
      }
    }),
  );
}

const tookItDown =
  'It could not be read here: every try ended before it was done. The file may be made to exhaust whoever reads it.';

/** The queue keeps what was thrown; of a worker that died there is nothing to keep. */
const endedByUs =
  'It could not be read or kept here: something went wrong at the last of its tries. Nothing says that the file is at fault.';
