import { beginsFate } from './casualties/fates';
import { isNumberWord, vagueWords } from './lexicon/number-words';
import type { Token } from './text/tokens';

/** Whether a sentence states any number at all; most do not, and need no closer reading. */
export function mayCount(tokens: readonly Token[]): boolean {
  let fate = false;
  let article = false;
  for (const { kind, word } of tokens) {
    if (kind === 'number') return true;
    if (kind === 'mark') continue;
    if (vagueWords.has(word) || word === 'dozen' || word === 'hundred' || isNumberWord(word))
      return true;
    article ||=
      word === 'a' || word === 'an' || word === 'no' || word === 'nobody' || word === 'none';
    fate ||=
      beginsFate(word) || /^(?:kill|wound|injur|hurt|abduct|kidnap|million|thousand)/.test(word);
  }
  return fate && article;
}
