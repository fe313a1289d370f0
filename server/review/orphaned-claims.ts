import 'server-only';
import type { OrphanedClaim } from '@/core/views/review-view';
import type { Prisma } from '@/prisma/generated/client';
import type { VersionInReview } from './version-in-review';

/**
 * The claims of the texts that came before the one reviewed, since the one that readers get, which it has not: none of
 * the same words on the same fact. Of words that several of those texts have, the last. The newest text comes first.
 */
export async function orphanedClaims(
  db: Prisma.TransactionClient,
  { id, articleId, number, isPublic }: VersionInReview,
): Promise<readonly OrphanedClaim[]> {
  return db.$queryRaw<OrphanedClaim[]>`
    SELECT id, quote, version, event, fact, "factTitle" FROM (
      SELECT DISTINCT ON (c."factId", c.quote) c.id, c.quote, v.number AS version, c.start,
        e.slug AS event, f.slug AS fact, f.title AS "factTitle"
      FROM "ArticleVersion" v JOIN "Claim" c ON c."articleVersionId" = v.id
        JOIN "Fact" f ON f.id = c."factId" JOIN "Event" e ON e.id = f."eventId"
      WHERE v."articleId" = ${articleId} AND v.number < ${number}
        AND v.number >= CASE WHEN ${isPublic} THEN (SELECT own.number FROM "Article" a
          JOIN "ArticleVersion" own ON own.id = a."currentVersionId" WHERE a.id = ${articleId}) ELSE 0 END
        AND NOT EXISTS (SELECT FROM "Claim" here
          WHERE here."articleVersionId" = ${id} AND here."factId" = c."factId" AND here.quote = c.quote)
      ORDER BY c."factId", c.quote, v.number DESC, c.start
    ) orphan ORDER BY version DESC, start, id LIMIT 500`;
}
