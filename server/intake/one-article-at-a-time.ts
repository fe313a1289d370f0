import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Takes its turn among those who hold articles, until the transaction ends. What is looked for is always a few rows of
 * many: they are found by indexes then, although a growing table's statistics may still say that there are hardly any.
 */
export async function oneArticleAtATime(db: Prisma.TransactionClient): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(7325, 6), set_config('enable_seqscan', 'off', true)`;
}
