import 'server-only';
import { carryAnnotations } from '../review/carry-claims';
import { eventsOfArticle } from '../review/events-of-article';
import { versionInReview, versionSeen } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** What readers get by a publication, or no longer. */
export interface Published {
  readonly article: string;
  /** The events that the article is part of. */
  readonly events: readonly { readonly id: number; readonly slug: string }[];
}

/**
 * Makes an article public, as the version that its editor saw has it, with the events that it is part of and the facts
 * that it has claims on. It needs one claim at least: what says nothing of any fact has nothing to be compared.
 */
export function publishArticle(
  editorId: string,
  article: string,
  number: number,
): Promise<Outcome<Published>> {
  return writing(editorId, 'editor', async (db) => {
    const seen = await versionSeen(db, article, number);
    if (!seen.done) return seen;
    const { id, articleId, isPublic } = seen.value;
    if ((await db.claim.count({ where: { articleVersionId: id } })) === 0) {
      return refused(422, 'It has no claim yet that stands on a fact. Accept one, or add one.');
    }
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
      data: {
        currentVersionId: id,
        ...(isPublic ? {} : { publicSince: now }),
      },
    });
    const events = await eventsOfArticle(db, articleId);
    await db.event.updateMany({
      where: { id: { in: events.map((event) => event.id) }, publicSince: null },
      data: { publicSince: now },
    });
    await db.fact.updateMany({
      where: { publicSince: null, claims: { some: { articleVersionId: id } } },
      data: { publicSince: now },
    });
    return done({ article, events });
  });
}

/** Takes an article back from readers; what others published of its events stays. */
export function withdrawArticle(editorId: string, article: string): Promise<Outcome<Published>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    if (!version.isPublic) return refused(410, 'Readers do not get it.');
    const { articleId } = version;
    await db.article.update({ where: { id: articleId }, data: { publicSince: null } });
    const events = await eventsOfArticle(db, articleId);
    await db.event.updateMany({
      where: {
        id: { in: events.map(({ id }) => id) },
        articles: { none: { article: { publicSince: { not: null } } } },
      },
      data: { publicSince: null },
    });
    return done({ article, events });
  });
}
