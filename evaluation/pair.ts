import type { ExtractedClaim, Span } from '../core/extract/claim';
import type { LocatedLabel } from './read-labels';
import { readingOfFound, readingOfLabel } from './reading';

/** Which claims found are which of the labelled. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Labelled and not found. */
  readonly missed: readonly LocatedLabel[];
  /** Found and not labelled. */
  readonly false: readonly ExtractedClaim[];
}

export interface Pair {
  readonly labelled: LocatedLabel;
  readonly found: ExtractedClaim;
}

/**
 * Pairs each claim found in a text with at most one labelled claim, and each labelled with one found.
 *
 * Two claims may be a pair if they are of one kind and their quotes overlap; of casualties and counts the
 * amount found has to overlap the labelled quote. Pairs are made from the best overlap down: what the two
 * quotes share of what they cover together. Of equal overlaps the one whose content is right goes first,
 * then the one that stands first in the labels.
 */
export function pairClaims(
  labels: readonly LocatedLabel[],
  found: readonly ExtractedClaim[],
): Pairing {
  const candidates = labels.flatMap((labelled) =>
    found.filter((own) => mayBe(labelled, own)).map((own) => ({ labelled, found: own })),
  );
  const ranked = candidates
    .map((pair) => ({ pair, overlap: overlapOf(pair.labelled, pair.found), right: isRight(pair) }))
    .sort((a, b) => b.overlap - a.overlap || Number(b.right) - Number(a.right));
  const foundOf = new Map<LocatedLabel, ExtractedClaim>();
  const taken = new Set<ExtractedClaim>();
  for (const { pair } of ranked) {
    if (foundOf.has(pair.labelled) || taken.has(pair.found)) continue;
    foundOf.set(pair.labelled, pair.found);
    taken.add(pair.found);
  }
  return {
    pairs: [...foundOf].map(([labelled, own]) => ({ labelled, found: own })),
    missed: labels.filter((label) => !foundOf.has(label)),
    false: found.filter((own) => !taken.has(own)),
  };
}

/** Whether the claim found says what the label says at heart; see `Reading.heart`. */
export function isRight({ labelled, found }: Pair): boolean {
  return readingOfLabel(labelled.label).heart === readingOfFound(found).heart;
}

function mayBe(labelled: LocatedLabel, found: ExtractedClaim): boolean {
  if (labelled.label.kind !== found.kind) return false;
  const counts = found.kind === 'casualty' || found.kind === 'count';
  return shared(labelled, found) > 0 && (!counts || shared(labelled, found.amount) > 0);
}

function overlapOf(a: Span, b: Span): number {
  return shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
