import { activeWords } from './casualties/verb-before';
import { fateWords } from './lexicon/fates';
import { isNumberWord, numberWords, vagueWords } from './lexicon/number-words';
import type { Token } from './text/tokens';

const NUMBER = 1;
const ONE_OR_NONE = 2;
const FATE = 4;

/** Whether a sentence may count anything; most do not, and need no closer reading. */
export function mayCount(tokens: readonly Token[]): boolean {
  let signs = 0;
  for (const { kind, word } of tokens) {
    if (kind === 'number') return true;
    if (kind === 'mark') continue;
    signs |= signsOf.get(word) ?? (word.includes('-') && isNumberWord(word) ? NUMBER : 0);
    if ((signs & NUMBER) !== 0 || signs === (ONE_OR_NONE | FATE)) return true;
  }
  return false;
}

/** What a word is a sign of: of a number, of "a" or "no" before what is counted, of a fate. */
const signsOf: ReadonlyMap<string, number> = signs();

function signs(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of [...fateWords, ...activeWords]) found.set(word, FATE);
  for (const word of ['a', 'an', 'no', 'nobody', 'none', 'not']) found.set(word, ONE_OR_NONE);
  for (const word of [...numberWords, ...vagueWords, 'dozen', 'hundred', 'thousand', 'million']) {
    found.set(word, NUMBER);
  }
  return found;
}
