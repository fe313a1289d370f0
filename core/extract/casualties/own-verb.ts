import type { Counted } from '../amounts/counted';
import { auxiliaries } from '../lexicon/function-words';
import type { Token } from '../text/tokens';

/** Whether those counted are the subject of a verb of their own: "and 65 people were arrested". */
export function hasOwnVerb(tokens: readonly Token[], { last }: Counted): boolean {
  return auxiliaries.has(tokens[last + 1]?.word ?? '');
}
