import 'server-only';
import type { ClaimRevisionView } from '@/core/claims/editor-claim-view';
import type { AsideView, PastReading, ReadingHistory } from '@/core/views/reading-history-view';
import type { Prisma } from '@/prisma/generated/client';
import { type Revision, toRevision } from '../claims/claim-revisions';
import { reading } from '../database';
import { isPublic, publicFact, publicVersion } from '../rights/public-only';
import { revisionViews } from './editor-claim';

/** Claims of a fact, and revisions of them all, that are shown. */
const most = { claims: 100, revisions: 500 };

/** What editors did to the readings of a fact's claims, and to the claims that were on it. */
export function getReadingHistory(event: string, fact: string): Promise<ReadingHistory> {
  return reading((db) => db.$transaction((transaction) => historyOf(transaction, event, fact)));
}

async function historyOf(
  db: Prisma.TransactionClient,
  event: string,
  slug: string,
): Promise<ReadingHistory> {
  const fact = await db.fact.findFirst({
    where: { ...isPublic, slug, event: { slug: event, ...isPublic } },
    select: { id: true },
  });
  const touched =
    fact === null
      ? []
      : await db.claimRevision.groupBy({
          by: ['claimId'],
          where: { factId: fact.id, ...ofPublicVersions },
          orderBy: { _max: { at: 'desc' } },
          take: most.claims + 1,
        });
  if (fact === null || touched.length === 0) return { earlier: {}, aside: [], more: false };
  const ids = touched.slice(0, most.claims).map(({ claimId }) => claimId);
  const rows = await db.claimRevision.findMany({
    where: { claimId: { in: ids }, ...ofPublicVersions },
    orderBy: [{ at: 'desc' }, { claimId: 'desc' }, { version: 'desc' }],
    take: most.revisions + 1,
  });
  const revisions = rows.slice(0, most.revisions).map(toRevision);
  const views = await revisionViews(db, revisions);
  const published = await publicFacts(db, revisions);
  const earlier: Record<number, readonly PastReading[]> = {};
  const gone: Revision[] = [];
  for (const id of ids) {
    const [last, ...before] = revisions.filter((own) => own.id === id);
    if (last === undefined) continue;
    if (last.factId === fact.id && last.action !== 'rejected') {
      earlier[id] = before.flatMap((own) =>
        published.has(own.factId) ? (views.get(own) ?? []) : [],
      );
    } else {
      gone.push(last);
    }
  }
  return {
    earlier,
    aside: await asideViews(
      db,
      // What was moved to a fact that is not public is not told of until that is.
      gone.filter(({ factId }) => published.has(factId)),
      views,
      fact.id,
    ),
    more: touched.length > most.claims || rows.length > most.revisions,
  };
}

const ofPublicVersions = {
  articleVersion: publicVersion,
} satisfies Prisma.ClaimRevisionWhereInput;

/** Which of the facts of revisions readers get. */
async function publicFacts(
  db: Prisma.TransactionClient,
  revisions: readonly Revision[],
): Promise<ReadonlySet<number>> {
  const facts = await db.fact.findMany({
    where: { id: { in: [...new Set(revisions.map(({ factId }) => factId))] }, ...publicFact },
    select: { id: true },
  });
  return new Set(facts.map(({ id }) => id));
}

async function asideViews(
  db: Prisma.TransactionClient,
  revisions: readonly Revision[],
  views: ReadonlyMap<Revision, ClaimRevisionView>,
  factId: number,
): Promise<readonly AsideView[]> {
  const versions = await db.articleVersion.findMany({
    where: { id: { in: revisions.map(({ articleVersionId }) => articleVersionId) } },
    select: {
      id: true,
      number: true,
      article: { select: { slug: true, outlet: { select: { name: true } } } },
    },
  });
  const aside: AsideView[] = [];
  for (const revision of revisions) {
    const version = versions.find(({ id }) => id === revision.articleVersionId);
    const view = views.get(revision);
    if (version === undefined || view === undefined) continue;
    const { id: claimId, quote, start, end } = revision;
    const { editor, at, reason, event, fact, factTitle: title } = view;
    aside.push({
      ...{ claimId, quote, start, end, at, reason, editor: editor ?? '' },
      article: version.article.slug,
      outlet: version.article.outlet.name,
      version: version.number,
      movedTo: revision.factId === factId ? null : { event, fact, title },
    });
  }
  return aside.sort((a, b) => (a.at < b.at ? 1 : -1));
}
