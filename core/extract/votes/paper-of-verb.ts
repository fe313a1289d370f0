import { auxiliaries, subordinators } from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { VoteReading } from './vote-reading';
import { votedOnBefore } from './voting-bodies';

type Paper = NonNullable<ReturnType<typeof votedOnBefore>>;

/**
 * The paper or statement before a verb group, where the verb is its own: null where a clause with
 * another subject begins between them, as in “a resolution after 12 people were killed”.
 */
export function paperOfVerb(reading: VoteReading, groupFrom: number, window: number): Paper | null {
  const paper = votedOnBefore(reading, groupFrom, window);
  return paper !== null && isOwn(reading, paper, groupFrom) ? paper : null;
}

const relatives = wordsOf('that which');
/** Words by which a verb shares the subject of one before: put to the vote and failed. */
const sharing = wordsOf(', and but');
const clauseMarks = wordsOf(': ; . ? !');

function isOwn({ words }: VoteReading, { head, kind }: Paper, groupFrom: number): boolean {
  let end = groupFrom;
  if (relatives.has(words[end - 1] ?? '')) end -= 1;
  const isShared = sharing.has(words[end - 1] ?? '');
  if (isShared) end -= 1;
  // "a resolution that would have demanded a truce was blocked"; "a statement that" may go on with what it says.
  const isRelated = kind === 'paper' && relatives.has(words[head + 1] ?? '');
  for (let at = isRelated ? head + 2 : head + 1; at < end; at += 1) {
    const word = words[at] ?? '';
    // "was rejected, having failed"
    const speaks = speechVerbs.has(word) && !auxiliaries.has(words[at - 1] ?? '');
    if (clauseMarks.has(word) || subordinators.has(word) || speaks) return false;
    if (word === ',') {
      const closing = words.indexOf(',', at + 1);
      const isClosed = closing !== -1 && closing < groupFrom;
      if (!isClosed && !isShared) return false;
      if (isClosed) at = closing;
    } else if (auxiliaries.has(word) && word !== 'to' && !isShared && !isRelated) return false;
  }
  return true;
}
