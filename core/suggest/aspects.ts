import { casualtyMeasures, type ExtractedClaim } from '../extract/claim';
import type { CandidateFact } from './candidate-fact';
import { figureAspect } from './near-figure';
import { quotationAspects } from './quotation-aspects';
import type { ReadClaim } from './read-claim';
import {
  dayAspect,
  nearbyAspect,
  periodAspects,
  placeAspect,
  populationAspects,
} from './scope-aspects';
import { earlierVetoAspects, statementAspects, voteAspects } from './vote-aspects';
import { type Aspect, agrees, contradicts } from './why';

/** All that a claim and a fact say of whether they belong together. */
export function aspectsOf(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const own = ownAspects(claim, fact);
  const contradicted = own.some(({ says }) => says === 'contradicts');
  const near = contradicted ? null : nearbyAspect(claim, fact);
  return near === null ? own : [...own, near];
}

function ownAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const read = claim.claim;
  const { quote, modality } = read;
  // Only an answer can rest on what is denied.
  if (modality !== 'asserted' && fact.kind !== 'answer')
    return [contradicts('not asserted', quote, null)];
  switch (fact.kind) {
    case 'quantity':
      return quantityAspects(claim, fact);
    case 'vote':
      if (read.kind === 'vote') return voteAspects(claim, read, fact);
      break;
    case 'quotation':
      if (read.kind === 'quotation') return quotationAspects(claim, read, fact);
      break;
    case 'wording':
      if (read.kind === 'vote') return earlierVetoAspects(claim, read, fact);
      break;
    case 'answer':
      if (read.kind === 'vote') return statementAspects(claim, read, fact);
      break;
  }
  return [contradicts('another kind', quote, fact.kind)];
}

function quantityAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const read = claim.claim;
  if (read.kind !== 'casualty' && read.kind !== 'count')
    return [contradicts('another kind', read.quote, fact.kind)];
  if (!isSameMeasure(read, fact))
    return [contradicts('another measure', read.measure, fact.measure)];
  return [
    agrees({ kind: 'same measure', measure: fact.measure }),
    ...populationAspects(claim, fact),
    placeAspect(claim, fact),
    dayAspect(claim, fact, 'the figure'),
    ...periodAspects(claim, fact),
    figureAspect(claim, fact),
  ].filter((aspect) => aspect !== null);
}

type Counted = Extract<ExtractedClaim, { kind: 'casualty' | 'count' }>;

/** A count may name its things as the fact's unit does: attempts blocked, of statements blocked in attempts. */
function isSameMeasure(claim: Counted, { measure, unit }: CandidateFact): boolean {
  if (claim.kind === 'casualty') return claim.measure === measure;
  if (casualtyMeasures.some((own) => own === measure)) return false;
  if (claim.measure === measure) return true;
  const done = /(?<= )\S+$/.exec(measure)?.[0];
  const thing = unit === null ? undefined : /\S+$/.exec(unit)?.[0];
  return done !== undefined && thing !== undefined && claim.measure === `${thing} ${done}`;
}
