import { differByRoundingOnly } from '../quantities/rounding';
import type { Asserted } from './asserted';
import type { Relation } from './assertion';

/**
 * Whether two claims put the competing figures of two named sources side by side.
 *
 * Figures compete where no number fits both, and where one is looser than the other by more than
 * rounding: "at least 20" by one source against "at least 130" by another leaves a common value, yet
 * the sources do not agree. Bounds from two sides ("at least 20", "up to 50") do not compete, nor does
 * a word that names no figure ("hundreds") with a number that fits it.
 */
export function isContested(a: Asserted, b: Asserted, relation: Relation): boolean {
  if (a.quantity === null || b.quantity === null || !citeDifferentNamedSources(a, b)) return false;
  switch (relation) {
    case 'disjoint':
      return true;
    case 'equal':
    case 'overlapping':
      return false;
    case 'within':
    case 'contains':
      if (a.quantity.figure === null || b.quantity.figure === null) return false;
      return !differByRoundingOnly(a.quantity.figure, b.quantity.figure);
  }
}

/** Whether both claims rest on named sources, and not on the same one. */
export function citeDifferentNamedSources(a: Asserted, b: Asserted): boolean {
  return a.source?.named === true && b.source?.named === true && a.source.id !== b.source.id;
}
