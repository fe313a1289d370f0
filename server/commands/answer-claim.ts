import 'server-only';
import { articleTag, eventTag, verdictsTag } from '@/core/views/page-tags';
import { expirePages } from '../cache-tags';
import type { ClaimOutcome } from '../claims/claim-outcome';
import { database } from '../database';
import { refreshEvents } from '../search/refresh-events';
import { answerOutcome } from './answer-outcome';
import { done } from './outcome';

/**
 * Answers a change to a claim. Before the answer the verdicts of its rows are worked out anew, and the pages
 * that show them are let go, so that whoever looks next sees what follows from it.
 */
export async function answerClaim(outcome: ClaimOutcome): Promise<Response> {
  if (!outcome.done) return answerOutcome(outcome);
  const { claim, eventIds, events } = outcome.value;
  await refreshEvents(database(), eventIds);
  expirePages([...events.map(eventTag), ...events.map(verdictsTag), articleTag(claim.article)]);
  return answerOutcome(done(claim));
}
