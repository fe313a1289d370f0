import type { Prisma } from '@/prisma/generated/client';
import { isPublic } from '../rights/public-only';
import { writeEntries } from './write-entries';

/** Indexes the outlets of articles that readers get, by their names and the addresses of their homepages. */
export async function indexOutlets(
  db: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<void> {
  const outlets = await db.outlet.findMany({
    where: { id: { in: [...ids] }, articles: { some: isPublic } },
  });
  await writeEntries(
    db,
    outlets.map(({ id, slug, name, homepage }) => ({
      kind: 'outlet',
      thingId: id,
      title: name,
      text: homepage,
      names: [name, slug.replaceAll('-', ' ')],
      day: null,
      outletIds: [id],
      verdicts: [],
      eventIds: [],
      words: { a: [name], b: [homepage], c: [slug.replaceAll('-', ' ')], d: [] },
    })),
  );
  await db.$executeRaw`
    DELETE FROM "SearchEntry" WHERE kind = 'outlet' AND "thingId" = ANY(${ids})
      AND NOT EXISTS (SELECT FROM "Article" WHERE "outletId" = "thingId" AND "publicSince" IS NOT NULL)`;
}
