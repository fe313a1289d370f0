import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { tells } from './failures';
import { votedOnAfter } from './objects';
import type { VoteReading } from './vote-reading';
import { phraseStart } from './voting-bodies';

const outcomes: ReadonlyMap<string, 'adopted' | 'rejected'> = new Map([
  ['adoption', 'adopted'],
  ['passage', 'adopted'],
  ['rejection', 'rejected'],
  ['defeat', 'rejected'],
]);
const sought = wordsOf(`
  for before ahead block blocked prevent prevented delay delayed urge urged seek sought support pending
  oppose opposed if no possible expected without demand demanded towards toward secure
  hoped hope call called calls would could may might await awaiting until`);

/** Nouns for what came of a vote. */
export const outcomeNouns: ReadonlySet<string> = new Set(outcomes.keys());

/** An outcome as a noun: "the adoption of the resolution"; none where it is sought or awaited. */
export function outcomeNounAt(reading: VoteReading, noun: number): Cue | null {
  const { words } = reading;
  const outcome = outcomes.get(words[noun] ?? '');
  if (outcome === undefined || words[noun + 1] !== 'of') return null;
  const object = votedOnAfter(reading, noun + 2, 8);
  if (object?.kind !== 'paper') return null;
  const from = phraseStart(reading, noun);
  for (let at = noun - 1; at >= 0 && noun - at <= 6; at -= 1)
    if (sought.has(words[at] ?? '')) return null;
  const agent =
    words.slice(0, noun).some((word) => tells(word)) ||
    words.slice(noun).some((word) => tells(word));
  const start = from < noun - 3 ? noun : from;
  return agent
    ? cue({ from: start, next: object.next, trigger: noun, pattern: 'outcome as a noun', outcome })
    : null;
}
