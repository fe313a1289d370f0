import 'server-only';
import { proposeReading } from '@/core/claims/propose-reading';
import type { FactInput } from '@/core/review/fact-input';
import type { Prisma } from '@/prisma/generated/client';
import { type ClaimOutcome, claimChanged } from '../claims/claim-outcome';
import { keepRevision } from '../claims/claim-revisions';
import { namedSources } from '../claims/named-sources';
import { nextClaimId } from '../claims/next-claim-id';
import { writeClaim } from '../claims/write-claim';
import { createFact } from '../review/create-fact';
import { putInEvent } from '../review/in-event';
import { proposalSeen, type SeenProposal } from '../review/proposal-seen';
import { readOn } from './correct-claim';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** What an editor says of a proposal: the fact that it is about, which may be a new one of an event. */
export interface AcceptedProposal extends SeenProposal {
  readonly event: string;
  readonly fact: string | FactInput;
  /** Keys of the answers that the words give, on a fact that asks for one. */
  readonly answers: readonly string[];
}

/**
 * Makes a claim of words that were read in an article, as they were read, on a fact that an editor chose; the article
 * comes into the fact's event by it. Sent again, it is made once.
 */
export function acceptProposal(
  editorId: string,
  { article, version: number, proposal, event: eventSlug, fact: chosen, answers }: AcceptedProposal,
): Promise<ClaimOutcome> {
  return writing(editorId, 'editor', async (db): Promise<ClaimOutcome> => {
    const seen = await proposalSeen(db, { article, version: number, proposal });
    if (!seen.done) return seen;
    const version = seen.value;
    const { start, end, pattern } = proposal;
    const event = await db.event.findUnique({
      where: { slug: eventSlug },
      select: { id: true },
    });
    if (event === null) return refused(404, 'There is no such event any more. Choose another.');
    const fact = await factOf(db, event.id, chosen);
    if (!fact.done) return fact;
    const { id: factId, kind } = fact.value;
    const place = { factId, articleVersionId: version.id, start, end };
    const standing = await db.claim.findUnique({
      where: { articleVersionId_factId_start_end: place },
      select: { id: true },
    });
    if (standing !== null) return claimChanged(db, standing.id, [factId]);
    await putInEvent(db, version.articleId, event.id);
    const given = await namedSources(db, proposeReading(version.body, { start, end }, kind));
    const reading = await readOn(db, place, { ...given, answers: [...answers] });
    if (!reading.done) return reading;
    await db.refusedProposal.deleteMany({
      where: { articleVersionId: version.id, start, end, pattern },
    });
    const accepted = {
      ...{ ...place, quote: version.body.slice(start, end), version: 1 },
      ...{ reading: { ...reading.value, pattern, correction: null }, id: await nextClaimId(db) },
    };
    await writeClaim(db, accepted);
    await keepRevision(db, accepted, { action: 'accepted', editorId, reason: asRead });
    return claimChanged(db, accepted.id, [factId]);
  });
}

const asRead = 'Accepted as it was read.';

async function factOf(
  db: Prisma.TransactionClient,
  eventId: number,
  chosen: string | FactInput,
): Promise<Outcome<Awaited<ReturnType<typeof createFact>>>> {
  if (typeof chosen !== 'string') return done(await createFact(db, eventId, chosen));
  const fact = await db.fact.findUnique({
    where: { eventId_slug: { eventId, slug: chosen } },
    select: { id: true, slug: true, kind: true },
  });
  return fact === null
    ? refused(404, 'There is no such fact any more. Choose another.')
    : done(fact);
}
