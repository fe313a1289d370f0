import type { ExtractedPosition, ExtractedVote } from '../claim';
import type { Cue, Slot } from './cue';

/** A vote put together from what a sentence says of it. */
export interface CombinedVote {
  readonly cues: readonly Cue[];
  readonly vote: ExtractedVote;
}

/** Members of the Security Council. In a larger body, members named are seldom all who voted so. */
const securityCouncil = 15;

const slots = ['inFavour', 'against', 'abstaining'] as const;

/**
 * Puts together the cues of a sentence, in the order of its words: one vote for all that can be true of
 * one, another where a tally, an outcome or a member's position contradicts it.
 */
export function combine(cues: readonly Cue[]): readonly CombinedVote[] {
  const votes: Cue[][] = [];
  for (const cue of cues) {
    const own = votes.findLast((others) => others.every((other) => canBeOne(other, cue)));
    if (own === undefined) votes.push([cue]);
    else own.push(cue);
  }
  return votes.map((own) => ({ cues: own, vote: voteOf(own) }));
}

function canBeOne(a: Cue, b: Cue): boolean {
  if (a.supposed !== null && b.supposed !== null && a.supposed !== b.supposed) return false;
  if (a.earlier !== b.earlier) return false;
  if (slots.some((slot) => differ(a.tally[slot], b.tally[slot]))) return false;
  if (a.outcome !== null && b.outcome !== null && mergedOutcome(a, b) === null) return false;
  return b.positions.every(({ member, position }) => {
    const before = a.positions.find((own) => own.member === member)?.position;
    return before === undefined || merged(before, position) !== null;
  });
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** A veto is a vote against; other positions exclude each other. */
function merged(a: ExtractedPosition, b: ExtractedPosition): ExtractedPosition | null {
  if (a === b) return a;
  const both = new Set([a, b]);
  return both.has('veto') && both.has('against') ? 'veto' : null;
}

/** A veto is a reason for which a draft is rejected or not adopted; other outcomes exclude each other. */
function mergedOutcome(a: Cue, b: Cue): Cue['outcome'] {
  if (a.outcome === b.outcome) return a.outcome;
  const both = new Set([a.outcome, b.outcome]);
  if (both.has('vetoed') && (both.has('rejected') || both.has('not adopted'))) return 'vetoed';
  return both.has('rejected') && both.has('not adopted') ? 'rejected' : null;
}

function voteOf(cues: readonly Cue[]): ExtractedVote {
  const positions = new Map<string, ExtractedPosition>();
  const tally: Partial<Record<Slot, number>> = {};
  let first: Cue | undefined;
  for (const cue of cues) {
    Object.assign(tally, cue.tally);
    for (const { member, position } of cue.positions) {
      const before = positions.get(member);
      positions.set(member, before === undefined ? position : (merged(before, position) ?? before));
    }
    if (cue.outcome === null) continue;
    first = first === undefined ? cue : { ...cue, outcome: mergedOutcome(first, cue) };
  }
  const outcome = first?.outcome ?? null;
  const stated = slots.some((slot) => tally[slot] !== undefined);
  const read = outcome === 'rejected' && cues.some(({ ranked }) => ranked) ? turned(tally) : tally;
  // Members named beside a tally are all who voted so: "14-0, with the United States abstaining".
  const named = (slot: ExtractedPosition) =>
    [...positions.values()].filter((position) => position === slot).length;
  const isLarge = (read.inFavour ?? 0) > securityCouncil;
  const someOf = (slot: Slot) =>
    cues.some(
      (own) =>
        (own.partial || (isLarge && own.supposed !== null)) &&
        own.positions.some(({ position }) => position === slot),
    );
  const filled = (slot: Slot) =>
    read[slot] ?? (stated && named(slot) > 0 && !someOf(slot) ? named(slot) : null);
  return {
    inFavour: filled('inFavour'),
    against: filled('against'),
    abstaining: filled('abstaining'),
    positions: [...positions].map(([member, position]) => ({ member, position })),
    outcome,
  };
}

/** Where a draft is rejected by 19 votes to 17, the larger number was against. */
function turned(tally: Partial<Record<Slot, number>>): Partial<Record<Slot, number>> {
  const { inFavour, against } = tally;
  if (inFavour === undefined || against === undefined || inFavour <= against) return tally;
  return { ...tally, inFavour: against, against: inFavour };
}
