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
import { type Aspect, agrees, contradicted } from './why';

/** All that a claim and a fact say of whether they belong together. */
export function aspectsOf(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const own = ownAspects(claim, fact);
  const near = own.includes(contradicted) ? null : nearbyAspect(claim, fact);
  return near === null ? own : [...own, near];
}

function ownAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const read = claim.claim;
  // Only an answer can rest on what is denied.
  if (read.modality !== 'asserted' && fact.kind !== 'answer') return [contradicted];
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
  return [contradicted];
}

function quantityAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const read = claim.claim;
  if (read.kind !== 'casualty' && read.kind !== 'count') return [contradicted];
  if (!isSameMeasure(read, fact)) return [contradicted];
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
