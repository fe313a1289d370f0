import { aspectsOf } from './aspects';
import type { CandidateFact } from './candidate-fact';
import type { ClaimToPlace } from './claim-to-place';
import { type ReadClaim, readClaim } from './read-claim';
import { type Fitting, withoutRivals } from './rivals';
import type { Aspect, Why } from './why';

/** A fact that a claim may belong to. */
export interface Suggestion {
  readonly fact: number;
  /** `strong` where nothing that tells facts apart is left open; `possible` where one thing is. */
  readonly strength: 'strong' | 'possible';
  /** At least one reason. */
  readonly why: readonly Why[];
}

/** How many facts are suggested for one claim. */
export const mostSuggested = 5;

/**
 * The facts that a claim may belong to, best first, at most `mostSuggested`.
 *
 * None is suggested whose scope contradicts what the article says, and of facts that ask the same of other
 * days or drafts only the one that fits best; where two fit alike, neither. The order of the candidates does
 * not matter. An editor decides.
 */
export function suggestFacts(
  claim: ClaimToPlace,
  candidates: readonly CandidateFact[],
): readonly Suggestion[] {
  return withoutRivals(fittingOf(readClaim(claim), candidates))
    .toSorted((a, b) => b.fit - a.fit || a.fact.id - b.fact.id)
    .slice(0, mostSuggested)
    .map(({ fact, open, why }) => ({
      fact: fact.id,
      strength: open === 0 ? 'strong' : 'possible',
      why,
    }));
}

function fittingOf(claim: ReadClaim, candidates: readonly CandidateFact[]): readonly Fitting[] {
  return candidates.flatMap((fact) => fitOf(fact, aspectsOf(claim, fact)) ?? []);
}

/** How a fact fits; null where anything contradicts, or more than one thing is left open. */
function fitOf(fact: CandidateFact, aspects: readonly Aspect[]): Fitting | null {
  let left = 0;
  const why: Why[] = [];
  for (const aspect of aspects) {
    if (aspect.says === 'contradicts') return null;
    if (aspect.says === 'open') left += aspect.sides;
    if (aspect.says === 'supports') left -= 1;
    if (aspect.why !== null) why.push(aspect.why);
  }
  const open = Math.max(0, left);
  if (open > 1 || why.length === 0) return null;
  return { fact, open, why, fit: why.reduce((sum, own) => sum + weightOf(own), -open * openCosts) };
}

/** What is left open weighs more than any reasons make up for. */
const openCosts = 20;

/** Reasons are alike but that what the words say goes before what is concluded. */
function weightOf(why: Why): number {
  if (why.kind === 'same day' && why.by === 'publication the day after') return 0.5;
  if (why.kind === 'same day' && why.by === 'its words') return 1.5;
  if (why.kind === 'place' && why.named === 'article') return 0.5;
  return why.kind === 'same vote' && why.by.how === 'symbol' ? 3 : 1;
}
