import { parseQuantity } from '../../quantities/parse';
import type { StatedQuantity } from '../../quantities/stated';

/** In quantities; when there are as many, all are forgotten, so that memory stays bounded. */
const mostKept = 5_000;

/** In UTF-16 code units: a longer word would keep in memory the whole text that it was cut from. */
const longestWord = 12;

const known = new Map<string, StatedQuantity | null>();

/**
 * Reads words as a quantity, like `parseQuantity`, and remembers what they were read as: reports say the
 * same few numbers over and over. Null where they are none.
 */
export function rememberedQuantity(words: string): StatedQuantity | null {
  const before = known.get(words);
  if (before !== undefined) return before;
  const read = parseQuantity(words);
  if (!mayBeKept(words)) return read;
  if (known.size >= mostKept) known.clear();
  known.set(words, read);
  return read;
}

/** Several words were joined to a string of their own; one may be a piece of the text. */
function mayBeKept(words: string): boolean {
  return words.length <= longestWord || words.includes(' ');
}
