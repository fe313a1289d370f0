import type { CandidateEvent } from '../suggest/candidate-fact';
import type { ClaimToPlace } from '../suggest/claim-to-place';
import type { EventDraft } from '../suggest/new-event';
import { newFactFor } from '../suggest/new-fact';
import { readClaim } from '../suggest/read-claim';
import { shortened } from '../words/shortened';
import { longestOfEvent } from './event-input';
import { longestOfFact } from './fact-input';

/** A new fact of an event as a claim suggests it, in the fields of its form, none longer than the form takes. */
export function newFactFields(
  claim: ClaimToPlace,
  event: CandidateEvent | null,
): Readonly<Record<string, string>> {
  const read = readClaim(claim);
  const { whole: _, cumulative, options, ...draft } = newFactFor(read, event);
  return {
    ...inFields({ ...draft, draft: read.symbols[0] ?? null }, longestOfFact),
    event: event?.slug ?? '',
    cumulative: cumulative === null ? '' : cumulative ? 'total' : 'day',
    rule: draft.kind !== 'vote' ? '' : (rules[read.body ?? ''] ?? ''),
    options: options.join('\n'),
  };
}

/**
 * A new event as an article suggests it, in the fields of its form, none longer than the form takes; what the article does
 * not say is left to be written.
 */
export function newEventFields(draft: EventDraft): Readonly<Record<string, string>> {
  return { ...inFields({ ...draft }, longestOfEvent), summary: '' };
}

const rules: Readonly<Record<string, string>> = {
  'Security Council': 'security-council-substantive',
  'General Assembly': 'general-assembly',
};

function inFields(
  draft: Readonly<Record<string, string | null>>,
  longest: Readonly<Record<string, number>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(draft).map(([name, value]) => [
      name,
      shortened(value ?? '', longest[name] ?? Number.POSITIVE_INFINITY),
    ]),
  );
}
