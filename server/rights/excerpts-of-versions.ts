import { excerptsOf } from '@/core/rights/excerpts';
import type { Span } from '@/core/rights/span';
import type { Prisma } from '@/prisma/generated/client';

/** A version of an article that readers get in excerpts. */
export interface ExcerptedVersion {
  readonly body: string;
  /** In order, in UTF-16 code units of the body; see core/rights/excerpts.ts. */
  readonly excerpts: readonly Span[];
}

/**
 * What readers get of some versions of articles, by their identifiers; those that they get whole are left
 * out. Earlier readings of claims, and those set aside, count as claims, since their words are still shown.
 */
export async function excerptsOfVersions(
  db: Pick<Prisma.TransactionClient, '$queryRaw' | 'articleVersion'>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ExcerptedVersion>> {
  if (ids.length === 0) return new Map();
  const versions = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] }, article: { rights: 'excerpts' } },
    select: { id: true, body: true },
  });
  if (versions.length === 0) return new Map();
  const own = versions.map(({ id }) => id);
  const rows = await db.$queryRaw<(Span & { version: number; credit: boolean })[]>`
    WITH claimed AS (
      SELECT c.id, c."articleVersionId" AS version, c.start, c."end", c."factId" FROM "Claim" c
      WHERE c."articleVersionId" = ANY(${own}::int[])
    ), revised AS (
      SELECT r."articleVersionId" AS version, r.start, r."end", r."factId", r.reading FROM "ClaimRevision" r
      WHERE r."articleVersionId" = ANY(${own}::int[])
    ), spans AS (
      SELECT version, start, "end", "factId", false AS credit FROM claimed
      UNION SELECT version, start, "end", "factId", false FROM revised
      UNION SELECT c.version, k.start, k."end", c."factId", true
        FROM claimed c JOIN "ClaimSource" k ON k."claimId" = c.id
      UNION SELECT version, (k->>'start')::int, (k->>'end')::int, "factId", true
        FROM revised, jsonb_array_elements(reading->'sources') k
    )
    SELECT s.version, s.start, s."end", s.credit FROM spans s
      JOIN "Fact" f ON f.id = s."factId" JOIN "Event" e ON e.id = f."eventId"
    WHERE f."publicSince" IS NOT NULL AND e."publicSince" IS NOT NULL`;
  return new Map(
    versions.map(({ id, body }) => {
      const spans = rows.filter(({ version }) => version === id);
      const [claims, credits] = [false, true].map((credit) =>
        spans.filter((span) => span.credit === credit),
      );
      return [id, { body, excerpts: excerptsOf(body, claims ?? [], credits) }];
    }),
  );
}
