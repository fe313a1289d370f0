import 'server-only';
import type {
  ClaimRevisionView,
  EditorClaimView,
  SourceView,
} from '@/core/claims/editor-claim-view';
import { readingInWords } from '@/core/claims/reading-in-words';
import type { Prisma } from '@/prisma/generated/client';
import { lastRevision, type Revision, toRevision } from '../claims/claim-revisions';
import { factChoice, factSelection } from '../claims/fact-ground';
import { type HeldClaim, heldClaim } from '../claims/held-claim';

/** Revisions that are shown of one claim, the last ones; and UTF-16 code units of text around its words. */
const shown = { revisions: 50, around: 700 };

/** A claim as editors correct it, one that was set aside included; null where there never was one. */
export async function editorClaim(
  db: Prisma.TransactionClient,
  id: number,
): Promise<EditorClaimView | null> {
  const held = await heldClaim(db, id);
  const claim = held ?? (await lastRevision(db, id));
  if (claim === null) return null;
  const fact = await db.fact.findUniqueOrThrow({
    where: { id: claim.factId },
    select: factSelection,
  });
  const version = await db.articleVersion.findUniqueOrThrow({
    where: { id: claim.articleVersionId },
    select: {
      number: true,
      body: true,
      article: { select: { slug: true, outlet: { select: { name: true } } } },
    },
  });
  const rows = await db.claimRevision.findMany({
    where: { claimId: id },
    orderBy: { version: 'desc' },
    take: shown.revisions,
  });
  const revisions = rows.map(toRevision).reverse();
  const all = await db.claimRevision.count({ where: { claimId: id } });
  const { quote, start, end, reading } = claim;
  return {
    ...{ id, version: claim.version, standing: held !== null, quote, start, end, reading },
    ...{ event: fact.event.slug, eventTitle: fact.event.title, fact: factChoice(fact) },
    article: version.article.slug,
    outlet: version.article.outlet.name,
    articleVersion: version.number,
    before: whole(version.body, Math.max(0, start - shown.around), start),
    after: whole(version.body, end, Math.min(version.body.length, end + shown.around)),
    sources: await sourcesOf(db, [claim, ...revisions]),
    history: [...(await revisionViews(db, revisions)).values()],
    moreHistory: all - revisions.length,
  };
}

/** Revisions of any claims as they are shown, in their order, with the names of their editors and facts. */
export async function revisionViews(
  db: Prisma.TransactionClient,
  revisions: readonly Revision[],
): Promise<ReadonlyMap<Revision, ClaimRevisionView>> {
  const facts = await db.fact.findMany({
    where: { id: { in: [...new Set(revisions.map(({ factId }) => factId))] } },
    select: factSelection,
  });
  const editors = await db.user.findMany({
    where: { id: { in: [...new Set(revisions.flatMap(({ editorId }) => editorId ?? []))] } },
    select: { id: true, name: true },
  });
  const sources = await sourcesOf(db, revisions);
  const nameOf = (slug: string) => sources.find((own) => own.slug === slug)?.name ?? slug;
  const views = new Map<Revision, ClaimRevisionView>();
  for (const revision of revisions) {
    const { version, action, editorId, at, reason, factId, quote, start, reading } = revision;
    const fact = facts.find(({ id }) => id === factId);
    if (fact === undefined) continue;
    views.set(revision, {
      ...{ version, action, reason, reading, at: at.toISOString() },
      editor: editors.find(({ id }) => id === editorId)?.name ?? null,
      event: fact.event.slug,
      fact: fact.slug,
      factTitle: fact.title,
      words: readingInWords(reading, { ...fact, quote, start, nameOf }),
    });
  }
  return views;
}

/** The sources that readings name. */
export async function sourcesOf(
  db: Prisma.TransactionClient,
  claims: readonly Pick<HeldClaim, 'reading'>[],
): Promise<readonly SourceView[]> {
  const slugs = claims.flatMap(({ reading: { sources, speaker } }) => [
    ...sources.map(({ source }) => source),
    ...(speaker === null ? [] : [speaker]),
  ]);
  return db.source.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    orderBy: { slug: 'asc' },
    select: { slug: true, name: true, named: true },
  });
}

/** A stretch of a text without half a character at its ends. */
function whole(body: string, from: number, to: number): string {
  return body
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}
