import 'server-only';
import { anchorOf } from '@/core/annotations/anchor';
import type { AddedClaim } from '@/core/claims/claim-input';
import { readingKey } from '@/core/claims/claim-reading';
import type { Prisma } from '@/prisma/generated/client';
import { type ClaimOutcome, claimChanged } from '../claims/claim-outcome';
import { lastRevision } from '../claims/claim-revisions';
import { type HeldClaim, heldClaim } from '../claims/held-claim';
import { keepChange } from '../claims/keep-change';
import { nextClaimId } from '../claims/next-claim-id';
import { placeTaken } from '../claims/place-taken';
import { writeClaim } from '../claims/write-claim';
import { editorClaim } from '../queries/editor-claim';
import { readOn } from './correct-claim';
import { refused } from './outcome';
import { writing } from './writing';

/**
 * Adds a claim from words of an article that an editor selected, on a fact of an event that the article is
 * part of. Sent again after an answer that was lost, it is added once; where another claim from these very
 * words is on the fact, that is a conflict.
 */
export function addClaim(
  editorId: string,
  { article, articleVersion, start, end, event, fact: slug, reading: given, reason }: AddedClaim,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const version = await db.articleVersion.findFirst({
      where: { number: articleVersion, article: { slug: article } },
      select: { id: true, body: true },
    });
    if (version === null) {
      return refused(404, `There is no version ${articleVersion} of the article ${article}.`);
    }
    const fact = await db.fact.findFirst({
      where: { slug, event: { slug: event } },
      select: { id: true, eventId: true },
    });
    if (fact === null) return refused(404, 'There is no such fact any more. Choose another.');
    const anchor = anchorOf(version.body, start, end);
    if (anchor === null) return refused(422, 'Select words of the article’s text.');
    if (anchor.exact.trim() === '') return refused(422, 'Select words, not only spaces.');
    const place = { factId: fact.id, articleVersionId: version.id, start, end };
    const read = await readOn(db, place, given);
    if (!read.done) return read;
    const own = { ...place, quote: anchor.exact, version: 1 };
    const reading = { ...read.value, pattern: null, correction: reason };
    const before = await db.claim.findUnique({
      where: { articleVersionId_factId_start_end: place },
      select: { id: true },
    });
    if (before !== null) return standsAlready(db, before.id, { editorId, reason, reading });
    const refusal = await placeTaken(db, { ...own, id: 0 }, fact.eventId);
    if (refusal !== null) return refusal;
    const added = { ...own, reading, id: await nextClaimId(db) };
    await writeClaim(db, added);
    await keepChange(db, added, { action: 'added', editorId, reason });
    return claimChanged(db, added.id, [fact.id]);
  });
}

/** The same addition sent again, or another claim that stands there. */
async function standsAlready(
  db: Prisma.TransactionClient,
  id: number,
  { editorId, reason, reading }: { editorId: string; reason: string } & Pick<HeldClaim, 'reading'>,
): Promise<ClaimOutcome> {
  const last = await lastRevision(db, id);
  if (
    last?.action === 'added' &&
    last.version === 1 &&
    last.editorId === editorId &&
    last.reason === reason &&
    readingKey(last.reading) === readingKey(reading)
  ) {
    return claimChanged(db, id, [last.factId]);
  }
  const [held, current] = [await heldClaim(db, id), await editorClaim(db, id)];
  if (held === null || current === null) throw new Error(`The claim ${id} cannot be shown.`);
  const sentence = 'That fact has a claim from these very words already. Correct that one.';
  return { done: false, status: 409, sentence, current };
}
