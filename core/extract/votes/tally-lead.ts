import { wordsOf } from '../lexicon/words-of';
import { verbGroup } from './verb-groups';
import type { VoteReading } from './vote-reading';
import { bodyBefore, phraseStart, votedOnBefore } from './voting-bodies';

const leads = wordsOf(
  'by with a of vote votes recorded the tally was result voted margin in voting',
);
const gaining = wordsOf(`
  received receives got gets won wins secured secures garnered obtained gained drew mustered attracted
  collected voted votes was backed supported`);

/** The start of the words that lead to a tally: "by a vote of", "The draft received only". */
export function leadBefore(reading: VoteReading, at: number): number {
  const { words, tokens } = reading;
  let from = at;
  while (from > 0 && at - from < 5 && leads.has(words[from - 1] ?? '')) from -= 1;
  if (/^['’]s$/.test(tokens[from - 1]?.text ?? '')) return phraseStart(reading, from - 2);
  for (let verb = at - 1; verb >= 0 && at - verb <= 4; verb -= 1) {
    const word = words[verb] ?? '';
    if (gaining.has(word)) return Math.min(from, subjectStart(reading, verb));
    if (!/^(?:only|just|a|the|all|total|of|by|\w+ly)$/.test(word)) break;
  }
  return from;
}

/** The start of the paper, the body or the vote that a verb has as its subject; the verb where none is near. */
function subjectStart(reading: VoteReading, verb: number): number {
  const { from } = verbGroup(reading, verb);
  const paper = votedOnBefore(reading, from, 10);
  if (paper !== null) return paper.from;
  const body = bodyBefore(reading, from);
  if (body !== null) return body.from;
  for (let at = from - 1; at >= 0 && from - at <= 8; at -= 1) {
    if (tallyNouns.has(reading.words[at] ?? '')) return phraseStart(reading, at);
  }
  return from;
}

const tallyNouns = wordsOf('result tally vote');
