import { Prisma } from '@/prisma/generated/client';

/**
 * Whether readers get an annotation, the table called `a`: not where its event or its fact is not public, nor
 * where it speaks of words of an article or of a version that is not, or of such an article as one of a pair. Of a reply the
 * annotation that it answers decides.
 *
 * An annotation on a whole row stands with the row; what it says of articles that are not public is left out
 * where its words are shown.
 */
export const readersGetSql = Prisma.sql`NOT EXISTS (
  SELECT FROM "Annotation" root WHERE root.id = coalesce(a."replyToId", a.id) AND (
    EXISTS (SELECT FROM "Event" e WHERE e.id = root."eventId" AND e."publicSince" IS NULL)
    OR EXISTS (SELECT FROM "Fact" f WHERE f.id = root."factId" AND f."publicSince" IS NULL)
    OR root.kind IN ('claim', 'passages') AND (
      EXISTS (SELECT FROM "AnnotationTarget" t JOIN "ArticleVersion" v ON v.id = t."articleVersionId"
        JOIN "Article" r ON r.id = v."articleId"
        WHERE t."annotationId" = root.id AND (r."publicSince" IS NULL OR v."publicSince" IS NULL))
      OR EXISTS (SELECT FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
        JOIN "Article" r ON r.id = v."articleId"
        WHERE c.id = root."claimId" AND (r."publicSince" IS NULL OR v."publicSince" IS NULL)))
    OR EXISTS (SELECT FROM "Discrepancy" d
      JOIN "Article" r ON r.id = ANY(string_to_array(d.pair, '-')::int[])
      WHERE d.id = root."discrepancyId" AND d.pair <> '' AND r."publicSince" IS NULL)))`;

/** The same, where an annotation is shown to readers; editors get all. */
export function givenTo(shownTo: 'readers' | 'editors'): Prisma.Sql {
  return shownTo === 'readers' ? readersGetSql : Prisma.sql`true`;
}

/** Whether readers get the annotation of an identifier. */
export async function readersGet(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  id: string,
): Promise<boolean> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id::text FROM "Annotation" a WHERE a.id = ${id}::uuid AND ${readersGetSql}`;
  return found !== undefined;
}
