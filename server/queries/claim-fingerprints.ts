import 'server-only';
import { whatClaimSays } from '@/core/discrepancies/what-row-says';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import { claimView } from './claim-view';
import { factFromRecord } from './claims-from-records';
import { type ArticleRecord, eventSelection } from './event-record';

/** What claims say now, as fingerprints by identifier, under the literal policy; those that are gone are left out. */
export async function claimFingerprints(
  db: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const own = { id: { in: [...new Set(ids)] } };
  const { claims, ...factColumns } = eventSelection.facts.select;
  const facts = await db.fact.findMany({
    where: { claims: { some: own } },
    select: { ...factColumns, claims: { where: own, include: claims.include } },
  });
  const articles = await articlesByVersion(
    db,
    facts.flatMap((fact) => fact.claims.map(({ articleVersionId }) => articleVersionId)),
  );
  return new Map(
    facts.flatMap((fact) =>
      fact.claims.flatMap((claim) => {
        const article = articles.get(claim.articleVersionId);
        if (article === undefined) return [];
        const view = claimView(fact, factFromRecord(fact), claim, article, 'literal');
        return [[claim.id, fingerprint(whatClaimSays(view))] as const];
      }),
    ),
  );
}

async function articlesByVersion(
  db: Prisma.TransactionClient,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, ArticleRecord>> {
  const { currentVersion: _, ...articleColumns } = eventSelection.articles.select.article.select;
  const versions = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(versionIds)] } },
    select: { id: true, number: true, sha256: true, article: { select: articleColumns } },
  });
  // The body says nothing of a reading, and is not read for it.
  return new Map(
    versions.map(({ id, number, sha256, article }) => [
      id,
      { ...article, currentVersion: { id, number, sha256, body: '' } },
    ]),
  );
}
