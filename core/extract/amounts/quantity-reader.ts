import { parseQuantity } from '../../quantities/parse';
import type { StatedQuantity } from '../../quantities/stated';

/** Reads words as a quantity; null where they are none. */
export type QuantityReader = (words: string) => StatedQuantity | null;

/** In quantities: a text that says more different ones is read without remembering them. */
const mostKept = 5_000;

/** A reader for one text that remembers what it read: a report says the same few numbers over and over. */
export function rememberingReader(): QuantityReader {
  const known = new Map<string, StatedQuantity | null>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const read = parseQuantity(words);
    if (known.size < mostKept) known.set(words, read);
    return read;
  };
}
