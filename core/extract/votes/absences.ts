import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { positionOf } from './member-positions';
import { complementAfter } from './positions';
import { subjectBefore } from './subjects';
import { verbGroup } from './verb-groups';
import type { VoteReading } from './vote-reading';

/** Words by which members are said not to have voted. */
export const absenceWords = wordsOf('vote voting part absent');

/** Members who are said not to have voted: "was absent from the vote", "did not take part in it". */
export function absenceAt(reading: VoteReading, at: number): Cue | null {
  const word = reading.words[at];
  if (word === 'vote' || word === 'voting') return nonVote(reading, at);
  if (!tellsOfVotes(reading)) return null;
  return word === 'part' ? nonVote(reading, at) : positionOf(reading, at, 'absent', at + 1);
}

function tellsOfVotes({ words }: VoteReading): boolean {
  return words.some((word) => /^(?:vot|abst|council|assembly)/.test(word));
}

/** "did not vote", "did not take part in the vote". */
function nonVote(reading: VoteReading, vote: number): Cue | null {
  const { words } = reading;
  if (complementAfter(reading, vote) !== null) return null;
  let verb = vote;
  for (let at = vote - 1; at > 0 && vote - at < 6; at -= 1) {
    if (participating.has(words[at] ?? '')) verb = at;
  }
  if (verb === vote && words[vote] !== 'vote') return null;
  const group = verbGroup(reading, verb);
  const subject = group.negated ? subjectBefore(reading, group.from, false) : null;
  if (subject === null) return null;
  return cue({
    from: subject.from,
    next: vote + 1,
    trigger: group.first,
    pattern: 'members not voting',
    positions: subject.members.map((member) => ({ member, position: 'absent' as const })),
    supposed: group.supposed,
  });
}

const participating = wordsOf('cast participate participated present take taking took');
