import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { Held } from './hold-article';

/** Notes which article something that was brought in has become, or was already, and keeps nothing else of it. */
export async function settleIntake(
  db: Prisma.TransactionClient,
  id: string,
  { came, article }: Extract<Held, { article: unknown }>,
): Promise<void> {
  await db.intake.updateMany({
    where: { id },
    data: {
      state: came === 'known' ? 'known' : 'saved',
      ...{ articleVersionId: article.versionId, settledAt: new Date() },
      ...{
        content: null,
        taken: Prisma.DbNull,
        typed: Prisma.DbNull,
        problem: null,
        tries: { increment: 1 },
      },
    },
  });
}
