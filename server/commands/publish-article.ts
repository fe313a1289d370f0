import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { carryAnnotations } from '../review/carry-claims';
import { eventsOfArticle } from '../review/events-of-article';
import { hideEmptyEvents } from '../review/hide-empty-events';
import { putInEvent } from '../review/in-event';
import { lockedEvents } from '../review/locked-events';
import { lockedInReview, versionSeen } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** An article that readers get, or no longer, and the events that it is part of. */
export interface Published {
  readonly article: string;
  readonly events: readonly { readonly id: number; readonly slug: string }[];
}

/** What an editor saw of an article: the number of its last version, and what readers got of it then. */
export interface SeenPublication {
  readonly version: number;
  readonly publication: string;
}

/**
 * Makes an article public, as the version that its editor saw has it, with the events that it is part of and the facts
 * that it has claims on. It needs one claim at least: what says nothing of any fact has nothing to be compared.
 */
export function publishArticle(
  editorId: string,
  article: string,
  { version: number, publication }: SeenPublication,
): Promise<Outcome<Published>> {
  return writing(editorId, 'editor', async (db) => {
    const seen = await versionSeen(db, article, number);
    if (!seen.done) return seen;
    const { id, articleId, isPublic, isCurrent } = seen.value;
    if (isPublic && isCurrent)
      return done({ article, events: await eventsOfArticle(db, articleId) });
    if (publication !== seen.value.publication) return refused(410, overtaken);
    const onFacts = await db.claim.findMany({
      where: { articleVersionId: id },
      distinct: ['factId'],
      orderBy: { factId: 'asc' },
      select: { factId: true, fact: { select: { eventId: true } } },
    });
    if (onFacts.length === 0) {
      return refused(422, 'It has no claim yet that stands on a fact. Accept one, or add one.');
    }
    for (const eventId of inOrder(onFacts.map(({ fact }) => fact.eventId))) {
      await putInEvent(db, articleId, eventId);
    }
    const events = await lockedEvents(db, articleId);
    const now = new Date();
    const { currentVersionId } = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { currentVersionId: true },
    });
    if (currentVersionId !== null && currentVersionId !== id) {
      await carryAnnotations(db, currentVersionId, id);
    }
    await db.article.update({
      where: { id: articleId },
      data: { currentVersionId: id, ...(isPublic ? {} : { publicSince: now }) },
    });
    await db.event.updateMany({
      where: { id: { in: events.map((event) => event.id) }, publicSince: null },
      data: { publicSince: now },
    });
    await db.fact.updateMany({
      where: { publicSince: null, id: { in: onFacts.map(({ factId }) => factId) } },
      data: { publicSince: now },
    });
    if (isPublic && currentVersionId !== null) await hideFactsOf(db, articleId);
    return done({ article, events });
  });
}

/**
 * Takes an article back from readers, with the facts and the events that they had by it alone; what others published
 * stays.
 */
export function withdrawArticle(
  editorId: string,
  article: string,
  publication: string,
): Promise<Outcome<Published>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await lockedInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    if (!version.isPublic) return refused(410, 'Readers do not get it.');
    if (publication !== version.publication) return refused(410, overtaken);
    const { articleId } = version;
    const events = await lockedEvents(db, articleId);
    await db.article.update({ where: { id: articleId }, data: { publicSince: null } });
    await hideEmptyEvents(db, events);
    await hideFactsOf(db, articleId);
    return done({ article, events });
  });
}

const overtaken =
  'Somebody has published it, taken it back or corrected it since you opened the page, which was loaded anew. Look at it again.';

/** Facts that an article has or had claims on are public while an article that readers get has one on them. */
async function hideFactsOf(db: Prisma.TransactionClient, articleId: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "Fact" f SET "publicSince" = NULL
    WHERE f."publicSince" IS NOT NULL
      AND f.id IN (SELECT c."factId" FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
        WHERE v."articleId" = ${articleId})
      AND NOT EXISTS (SELECT FROM "Claim" c JOIN "Article" a ON a."currentVersionId" = c."articleVersionId"
        WHERE c."factId" = f.id AND a."publicSince" IS NOT NULL)`;
}

/** Events are locked in one order, so that nobody waits for who waits for them. */
function inOrder(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
