import { readSpelled } from '../../quantities/spelled';
import { isNumberWord, numberWords } from '../lexicon/number-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { VoteReading } from './vote-reading';

/** A whole number of votes. */
export interface Votes {
  readonly value: number;
  /** Index of the token after the last. */
  readonly next: number;
}

/** No body that votes has more members; years and resolutions have higher numbers. */
const largestBody = 999;
/** In tokens: "one hundred and forty-three". */
const longestNumber = 5;

const nothing = new Set(['none', 'nil', 'nobody', 'zero']);
const starts = new Set([...numberWords, ...nothing, 'no', 'a', 'the', 'all']);

/** Whether a token may begin a number of votes; most do not. */
export function mayBeVotes({ kind, word }: Token): boolean {
  return kind === 'number' || starts.has(word) || (word.includes('-') && isNumberWord(word));
}

/** What makes a number of an article or the like: "a single", "a hundred", "all but". */
const afterArticle = new Set(['single', 'lone', 'sole', 'hundred', 'but']);

/** Whether a word that may begin a number of votes does so only with another after it, which is not there. */
export function needsMore(word: string, following: string): boolean {
  return (word === 'a' || word === 'the' || word === 'all') && !afterArticle.has(following);
}

/** Reads a number of votes at a token, in digits or words, "none" and "no one" included. */
export function votesAt({ tokens, words }: VoteReading, at: number): Votes | null {
  const token = tokens[at];
  const word = words[at] ?? '';
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (!/^\d{1,3}$/.test(word) || tokens[at + 1]?.text === '%') return null;
    return { value: Number(word), next: at + 1 };
  }
  if (nothing.has(word)) return { value: 0, next: at + 1 };
  if (word === 'no') return { value: 0, next: words[at + 1] === 'one' ? at + 2 : at + 1 };
  if ((word === 'a' || word === 'the') && singles.has(words[at + 1] ?? '')) {
    return { value: 1, next: at + 2 };
  }
  if (!isNumberWord(word) && !(word === 'a' && words[at + 1] === 'hundred')) return null;
  const following = words[at + 1] ?? '';
  const longest = joins.has(following) || isNumberWord(following) ? longestNumber : 1;
  for (let next = at + longest; next > at; next -= 1) {
    const value = next > words.length ? null : spelled(words.slice(at, next));
    if (value !== null && value <= largestBody) return { value, next };
  }
  return null;
}

const joins = new Set(['and', 'hundred']);

function spelled(words: readonly string[]): number | null {
  return readSpelled(words.flatMap((word) => word.split('-')));
}

const singles = wordsOf('lone single sole');
