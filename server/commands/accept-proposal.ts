import 'server-only';
import { proposeReading } from '@/core/claims/propose-reading';
import type { FactInput } from '@/core/review/fact-input';
import type { FactKind, Prisma } from '@/prisma/generated/client';
import { type ClaimOutcome, claimChanged } from '../claims/claim-outcome';
import { keepChange } from '../claims/keep-change';
import { namedSources } from '../claims/named-sources';
import { nextClaimId } from '../claims/next-claim-id';
import { writeClaim } from '../claims/write-claim';
import { createFact, type NewFact } from '../review/create-fact';
import { putInEvent } from '../review/in-event';
import { proposalSeen, type SeenProposal } from '../review/proposal-seen';
import { readOn } from './correct-claim';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** What an editor says of a proposal: the fact that it is about, which may be a new one of an event. */
export interface AcceptedProposal extends SeenProposal {
  readonly event: string;
  readonly fact: string | FactInput;
  /** Keys of the answers that the words give, on a fact that is there and asks for one; of a new one they give the first. */
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
    const fact = await factOf(db, event.id, chosen, answers);
    if (!fact.done) return fact;
    const { id: factId, kind, answers: given } = fact.value;
    const span = { articleVersionId: version.id, start, end };
    const place = { ...span, factId };
    const standing = await db.claim.findUnique({
      where: { articleVersionId_factId_start_end: place },
      select: { id: true },
    });
    if (standing !== null) return claimChanged(db, standing.id, [factId]);
    const refusal = await refusedMeanwhile(db, { ...span, pattern }, chosen, factId);
    if (refusal !== null) return refused(410, refusal);
    // Until a new text of an article that readers get is published, their comparison does not know of it.
    if (!version.isPublic || version.isCurrent) {
      await putInEvent(db, version.articleId, event.id);
    }
    const proposed = await namedSources(db, proposeReading(version.body, { start, end }, kind));
    const reading = await readOn(db, place, { ...proposed, answers: [...given] });
    if (!reading.done) return reading;
    const accepted = {
      ...{ ...place, quote: version.body.slice(start, end), version: 1 },
      ...{ reading: { ...reading.value, pattern, correction: null }, id: await nextClaimId(db) },
    };
    await writeClaim(db, accepted);
    await keepChange(db, accepted, { action: 'accepted', editorId, reason: asRead });
    return claimChanged(db, accepted.id, [factId]);
  });
}

const asRead = 'Accepted as it was read.';

/** Why words are not accepted that somebody has refused since the page was made; null where nobody has. */
async function refusedMeanwhile(
  db: Prisma.TransactionClient,
  key: { articleVersionId: number; start: number; end: number; pattern: string },
  chosen: AcceptedProposal['fact'],
  factId: number,
): Promise<string | null> {
  const proposal = await db.refusedProposal.findUnique({
    where: { articleVersionId_start_end_pattern: key },
    select: { reason: true, editor: { select: { name: true } } },
  });
  if (proposal !== null) {
    return `${proposal.editor.name} has refused these words: “${proposal.reason}” Propose them again first.`;
  }
  if (typeof chosen !== 'string') return null;
  const { pattern: _, ...span } = key;
  const fact = await db.refusedFact.findUnique({
    where: { articleVersionId_start_end_factId: { ...span, factId } },
    select: { editor: { select: { name: true } } },
  });
  return fact && `${fact.editor.name} has said that these words are not about that fact.`;
}

interface AnsweredFact {
  readonly id: number;
  readonly kind: FactKind;
  readonly answers: readonly string[];
}

async function factOf(
  db: Prisma.TransactionClient,
  eventId: number,
  chosen: string | FactInput,
  answers: readonly string[],
): Promise<Outcome<AnsweredFact>> {
  if (typeof chosen !== 'string') {
    const made = await createFact(db, eventId, chosen);
    return made.done ? done(answered(made.value, chosen)) : made;
  }
  const fact = await db.fact.findUnique({
    where: { eventId_slug: { eventId, slug: chosen } },
    select: { id: true, kind: true },
  });
  return fact === null
    ? refused(404, 'There is no such fact any more. Choose another.')
    : done({ ...fact, answers });
}

/** The first answer of a new question; that which is there may have its answers in another order. */
function answered({ id, kind, options }: NewFact, input: FactInput): AnsweredFact {
  const [first] = input.options;
  return { id, kind, answers: options.flatMap(({ key, label }) => (label === first ? [key] : [])) };
}
