import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { originOf } from './outlet-of';

/**
 * Has an article credit these agencies and no others, which is known on this basis. Of one that was inferred readers
 * still get by what.
 */
export async function creditAgencies(
  db: Prisma.TransactionClient,
  articleId: number,
  agencies: readonly { readonly id: number }[],
  basis: string,
): Promise<void> {
  const isOne = { articleId, originId: { in: agencies.map(({ id }) => id) } };
  const inferred = await db.articleOrigin.findMany({ where: { ...isOne, certainty: 'inferred' } });
  await db.articleOrigin.deleteMany({
    where: { articleId, OR: [{ certainty: 'stated' }, isOne] },
  });
  await db.articleOrigin.createMany({
    data: agencies.map(({ id: originId }) => {
      const before = inferred.find((one) => one.originId === originId);
      const own = { articleId, originId, certainty: 'stated' as const, basis };
      return before === undefined
        ? own
        : { ...own, basis: `${basis}; inferred before: ${before.basis}` };
    }),
  });
}

/** The agencies of these names by theirs, as they are written here, made where there are none yet. */
export async function namedAgencies(db: Prisma.TransactionClient, names: readonly string[]) {
  const ids: number[] = [];
  for (const name of names) ids.push(await originOf(db, name));
  return db.origin.findMany({
    where: { id: { in: ids } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
