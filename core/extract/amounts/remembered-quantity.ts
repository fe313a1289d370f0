import { parseQuantity } from '../../quantities/parse';
import type { StatedQuantity } from '../../quantities/stated';

/** In quantities; others are read without remembering them, so that memory stays bounded. */
const mostKept = 5_000;

/** In UTF-16 code units: a longer piece of a text, which one word is, would hold on to all of that text. */
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
  if (known.size < mostKept && mayBeKept(words)) known.set(words, read);
  return read;
}

/** Several words were put together anew. */
function mayBeKept(words: string): boolean {
  return words.length <= longestWord || words.includes(' ');
}
