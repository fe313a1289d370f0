import { relate } from '../quantities/interval';
import type { AssertedQuantity } from './asserted';
import { citedFrom } from './cited';
import { comparable, type PairReason } from './pair';

/** "At least 227" retold as "227": the numbers agree and the words do not. */
export const hedges: PairReason = {
  code: 'hedge dropped or added',
  among: comparable,
  applies: ({ a, b }) =>
    a.quantity !== null && b.quantity !== null && hedgedDifferently(a.quantity, b.quantity),
  sentence: ({ a, b }) => {
    const [hedged, other] = a.quantity?.hedge == null ? [b, a] : [a, b];
    const hedge = { claimId: hedged.claim.id, words: hedged.quantity?.hedge ?? '' };
    if (other.quantity?.hedge == null) {
      return [
        ...citedFrom(hedged.claim),
        ' carries the hedge ',
        hedge,
        '; ',
        ...citedFrom(other.claim),
        ' is the same figure without it.',
      ];
    }
    const [one, two] = [citedFrom(hedged.claim), citedFrom(other.claim)];
    return [...one, ' and ', ...two, ' hedge the same figure differently.'];
  },
};

/** Two hedges that mean the same ("at least", "no fewer than") are one. */
function hedgedDifferently(a: AssertedQuantity, b: AssertedQuantity): boolean {
  if (a.figure === null || a.figure.value !== b.figure?.value) return false;
  if (a.hedge === null || b.hedge === null) return a.hedge !== b.hedge;
  return a.stated.form !== b.stated.form || relate(a.interval, b.interval) !== 'equal';
}
