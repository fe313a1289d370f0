import type { CandidateEvent } from '../suggest/candidate-fact';
import type { ClaimToPlace } from '../suggest/claim-to-place';
import type { EventDraft } from '../suggest/new-event';
import { newFactFor } from '../suggest/new-fact';
import { readClaim } from '../suggest/read-claim';

/** A new fact as a claim suggests it, in the fields of its form; without an event no day is known. */
export function newFactFields(
  claim: ClaimToPlace,
  event: CandidateEvent | null,
): Readonly<Record<string, string>> {
  const { slug: _, whole: __, cumulative, ...draft } = newFactFor(claim, event ?? noEvent);
  const read = readClaim(claim);
  return {
    ...inFields(draft),
    cumulative: cumulative === null ? '' : cumulative ? 'total' : 'day',
    draft: read.symbols[0] ?? '',
    rule: draft.kind !== 'vote' ? '' : (rules[read.body ?? ''] ?? ''),
    options: draft.kind === 'answer' ? 'Yes\nNo' : '',
  };
}

/** A new event as an article suggests it, in the fields of its form. */
export function newEventFields({
  slug: _,
  ...draft
}: EventDraft): Readonly<Record<string, string>> {
  return {
    ...inFields(draft),
    summary: draft.summary ?? draft.title,
    timeZone: draft.timeZone ?? 'UTC',
  };
}

const rules: Readonly<Record<string, string>> = {
  'Security Council': 'security-council-substantive',
  'General Assembly': 'general-assembly',
};

const noEvent: CandidateEvent = {
  ...{ id: 0, slug: '', title: '', summary: '', place: '', timeZone: 'UTC' },
  ...{ startsOn: '', endsOn: ' ' },
};

function inFields(draft: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(draft).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
