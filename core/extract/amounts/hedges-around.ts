import { leadingHedges, trailingHedges } from '../../quantities/hedge-words';
import { isNumberWord } from '../lexicon/number-words';
import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';

/** Hedges, and words of addition, before a number. */
export interface HedgesBefore {
  /** First token of hedges and additions. */
  readonly first: number;
  /** First token of additions alone. */
  readonly extra: number;
  readonly words: string;
}

/** The hedges before the number that begins at a token: "at least another". */
export function hedgesBefore(tokens: readonly Token[], at: number): HedgesBefore {
  let first = skipAdditions(tokens, at);
  const extra = first;
  const phrases: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const start = hedgeBefore(tokens, first, tokens[at]);
    if (start === null) break;
    phrases.unshift(tokens[start]?.text === '~' ? 'about' : printed(tokens, start, first - 1));
    first = skipAdditions(tokens, start);
  }
  if (phrases.length > 0) {
    while (intensifiers.has(tokens[first - 1]?.word ?? '')) first -= 1;
  } else if (tokens[at - 1]?.word === 'between') {
    return { first: at - 1, extra: at, words: tokens[at - 1]?.text ?? '' };
  }
  return { first, extra, words: phrases.join(' ') };
}

/** The hedge after the number that ends at a token: "or more"; null where none follows. */
export function trailingHedge(
  tokens: readonly Token[],
  last: number,
): { readonly words: string; readonly last: number } | null {
  if (!trailingStarts.has(tokens[last + 1]?.word ?? '')) return null;
  for (let count = Math.min(4, tokens.length - last - 1); count > 0; count -= 1) {
    const phrase = joined(tokens, last + 1, last + count);
    if (trailingPhrases.has(phrase)) {
      return { words: printed(tokens, last + 1, last + count), last: last + count };
    }
  }
  return null;
}

const hedgePhrases: ReadonlySet<string> = new Set(Object.values(leadingHedges).flat());
/** The words that end a hedge, so that most numbers need no closer look. */
const hedgeEnds: ReadonlySet<string> = new Set([...hedgePhrases].map(lastWord));
const trailingPhrases: ReadonlySet<string> = new Set(Object.values(trailingHedges).flat());
const trailingStarts: ReadonlySet<string> = new Set([...trailingPhrases].map(firstWord));
const longestHedge = 5;

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? '';
}

/** Words that add to a number without changing it: "at least another 30". */
const additions = wordsOf('another additional further extra');
const intensifiers = wordsOf('far many much significantly considerably substantially slightly');
/** Before a small number in words these are prepositions: "anger over two deaths". */
const mostlyPrepositions = wordsOf('over under above below');
/** "handed over 15 bodies": the word belongs to the verb. */
const takesOver = wordsOf('hand hands handed handing turn turns turned turning ran run running');

function skipAdditions(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.word ?? '';
  if (!additions.has(before)) return at;
  const article = tokens[at - 2]?.word ?? '';
  return before !== 'another' && (article === 'a' || article === 'an') ? at - 2 : at - 1;
}

/** Where the hedge before a token begins, or null. */
function hedgeBefore(tokens: readonly Token[], at: number, number?: Token): number | null {
  if (!hedgeEnds.has(tokens[at - 1]?.word ?? ''))
    return tokens[at - 1]?.text === '~' ? at - 1 : null;
  for (let count = Math.min(longestHedge, at); count > 0; count -= 1) {
    const phrase = joined(tokens, at - count, at - 1);
    if (!hedgePhrases.has(phrase)) continue;
    if (number?.kind === 'word' && isNumberWord(number.word) && mostlyPrepositions.has(phrase)) {
      return null;
    }
    if (phrase === 'over' && takesOver.has(tokens[at - 2]?.word ?? '')) return null;
    return at - count;
  }
  return null;
}

function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    text += `${index > first ? ' ' : ''}${tokens[index]?.word ?? ''}`;
  }
  return text;
}
