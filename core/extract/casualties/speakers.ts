import type { Counted } from '../amounts/counted';
import { adverbs, determiners, prepositions } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** In tokens: how far those who say something may be from their verb. */
const furthest = 8;

const saying = wordsOf('said says say told tells announced added warned acknowledged claimed');

/** Whether those counted are who says so: "two security sources told", "an official at the hospital said". */
export function speaks(tokens: readonly Token[], { last }: Counted): boolean {
  for (let at = last + 1; at <= last + furthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const { word } = token;
    if (saying.has(word)) return true;
    const passes = adverbs.has(word) || determiners.has(word) || prepositions.has(word);
    if (!passes && !(at > last + 1 && (token.capital || isPlace(word)))) return false;
  }
  return false;
}

/** The common nouns of where a source speaks. */
function isPlace(word: string): boolean {
  return (
    /^(?:hospital|scene|ministry|area|city|town|police|council|site|border|camp|office)$/.test(
      word,
    ) || word === "'s"
  );
}
