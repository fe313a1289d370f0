import { wordsOf } from '../lexicon/words-of';

/** The start of the words that lead to a tally: "by a vote of". */
export function leadBefore(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5 && leads.has(words[from - 1] ?? '')) from -= 1;
  return from;
}

const leads = wordsOf(
  'by with a of vote votes recorded the tally was result voted margin in voting',
);
