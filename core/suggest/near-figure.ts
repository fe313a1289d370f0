import { differByRoundingOnly, statedFigure } from '../quantities/rounding';
import type { StatedQuantity } from '../quantities/stated';
import { type CandidateFact, claimsRead } from './candidate-fact';
import type { ReadClaim } from './read-claim';
import { type Aspect, open, supports } from './why';

/** How far two figures of one count may lie apart to be near: a tenth of the larger. */
const nearShare = 0.1;
/** Smaller figures are near only where they are equal: four and five dead are often two events. */
const smallest = 10;
/** Figures of which one is as many times the other hardly answer one question. */
const farTimes = 4;

/** Whether a figure lies near one that the fact holds already, or far from all of them. */
export function figureAspect(claim: ReadClaim, fact: CandidateFact): Aspect | null {
  if (claim.claim.kind !== 'casualty' && claim.claim.kind !== 'count') return null;
  const { stated } = claim.claim;
  const held = fact.claims.slice(0, claimsRead).flatMap((own) => {
    const distance = own.stated === null ? null : distanceOf(stated, own.stated);
    return distance === null ? [] : [{ ...own, distance }];
  });
  const near = held.find(({ distance }) => distance === 'near');
  if (near !== undefined)
    return supports({ kind: 'near figure', quote: near.quote, outlet: near.outlet });
  return held.length > 0 && held.every(({ distance }) => distance === 'far') ? open() : null;
}

/** Null where either prints no one figure. */
function distanceOf(a: StatedQuantity, b: StatedQuantity): 'near' | 'between' | 'far' | null {
  const [one, other] = [statedFigure(a), statedFigure(b)];
  if (one === null || other === null) return null;
  const [small, large] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (small === large) return 'near';
  if (large >= smallest && (large - small <= nearShare * large || differByRoundingOnly(one, other)))
    return 'near';
  return small * farTimes < large ? 'far' : 'between';
}
