import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { tells } from './failures';
import { votedOnAfter } from './objects';
import { verbGroup } from './verb-groups';
import { bodies } from './vocabulary';
import type { VoteReading } from './vote-reading';
import { bodyBefore, phraseStart, votedOnBefore } from './voting-bodies';

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
export const outcomeNouns: ReadonlySet<string> = new Set([...outcomes.keys(), 'approval']);

/** "gave unanimous approval to the bill", "received final approval": by whom, or of what. */
function approval(reading: VoteReading, noun: number, hasTally: boolean): Cue | null {
  const { words } = reading;
  let verb = noun - 1;
  while (noun - verb < 5 && !/^(?:g[ai]v|grant|receiv|won|win|secur|got)/.test(words[verb] ?? ''))
    verb -= 1;
  if (noun - verb === 5) return null;
  const group = verbGroup(reading, verb);
  if (group.idle || group.negated || group.failed) return null;
  const gives = /^g[ai]v|^grant/.test(words[verb] ?? '') && !group.passive;
  const object = gives
    ? votedOnAfter(reading, noun + 2, 8)
    : votedOnBefore(reading, group.from, 12);
  if (object === null || object.kind === 'statement' || (gives && words[noun + 1] !== 'to'))
    return null;
  if (object.kind === 'proposal' && !hasTally && !words.some((word) => bodies.has(word)))
    return null;
  const body = gives ? bodyBefore(reading, group.from) : null;
  const names = reading.namesBody || words.some((word) => bodies.has(word));
  if (gives ? body === null : !names) return null;
  return cue({
    from: body?.from ?? ('from' in object ? object.from : verb),
    next: 'next' in object ? object.next : noun + 1,
    trigger: verb,
    pattern: 'approval as a noun',
    outcome: 'adopted',
    supposed: group.supposed,
  });
}

/** An outcome as a noun: "the adoption of the resolution"; none where it is sought or awaited. */
export function outcomeNounAt(reading: VoteReading, noun: number, hasTally: boolean): Cue | null {
  const { words } = reading;
  if (words[noun] === 'approval') return approval(reading, noun, hasTally);
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
