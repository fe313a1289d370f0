import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { viewsOfEvent } from './views-of-event';
import { draftOf, upsert } from './write-discrepancies';

/** A row of an event, or a pair of articles within it, by slugs. */
export interface NamedRow {
  readonly event: string;
  readonly fact: string;
  readonly pair: readonly [string, string] | null;
}

/** A discrepancy, and the articles of its pair; null for a whole row. */
export interface HeldDiscrepancy {
  readonly id: number;
  readonly factId: number;
  readonly eventId: number;
  readonly articleIds: number[] | null;
}

/**
 * The discrepancy of a row or of a pair within it, made where there is none yet: an editor may speak of a
 * row that the comparison finds nothing wrong with. Null where there is no such row or pair.
 */
export async function ensureDiscrepancy(
  db: Prisma.TransactionClient,
  { event, fact, pair }: NamedRow,
): Promise<HeldDiscrepancy | null> {
  const found = await db.fact.findFirst({
    where: { slug: fact, event: { slug: event } },
    select: { id: true, eventId: true },
  });
  if (found === null) return null;
  const { id: factId, eventId } = found;
  const articleIds = pair === null ? null : await articlesOf(db, eventId, pair);
  if (articleIds !== null && articleIds.length !== 2) return null;
  const key = { factId, pair: articleIds?.join('-') ?? '' };
  if ((await db.discrepancy.count({ where: key })) === 0) await make(db, eventId, fact, key.pair);
  const held = await db.discrepancy.findUnique({
    where: { factId_pair: key },
    select: { id: true },
  });
  return held === null ? null : { ...held, factId, eventId, articleIds };
}

/** The name of a pair of an event's articles, as it is kept; null where the event does not have both. */
export async function pairKey(
  db: Prisma.TransactionClient,
  eventId: number,
  pair: readonly [string, string],
): Promise<string | null> {
  const ids = await articlesOf(db, eventId, pair);
  return ids.length === 2 ? ids.join('-') : null;
}

async function articlesOf(
  db: Prisma.TransactionClient,
  eventId: number,
  slugs: readonly string[],
): Promise<number[]> {
  const articles = await db.eventArticle.findMany({
    where: { eventId, article: { slug: { in: [...slugs] } } },
    select: { articleId: true },
  });
  return articles.map(({ articleId }) => articleId).sort((a, b) => a - b);
}

async function make(
  db: Prisma.TransactionClient,
  id: number,
  fact: string,
  pair: string,
): Promise<void> {
  const viewOf = await viewsOfEvent(db, id);
  const draft = viewOf === null ? null : draftOf(viewOf.record, viewOf, fact, pair);
  if (draft !== null) await upsert(db, id, [draft]);
}
