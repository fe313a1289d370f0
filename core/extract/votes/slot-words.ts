import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue, type Slot } from './cue';
import { namesAfter } from './slot-names';
import { mayBeVotes, votesAt } from './tally-numbers';
import { favour, quoteMarks, statements } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** A word for how votes were cast. */
export interface SlotWord {
  readonly slot: Slot;
  readonly next: number;
  /** Index of the verb, where one says it. */
  readonly verb: number | null;
}

/** Words that begin a slot before its number. */
export const recordedWords = wordsOf(`
  in for yes against no abstain abstaining abstained abstention abstentions ayes yeas noes nays`);

const agreeing = wordsOf('backed supported endorsed favoured favored backing supporting');
const afterFor = wordsOf('and with to but , . ; : ) while – —');

/** The word for a slot at a token: in favour, against, abstentions; `voting` says that a vote is named before. */
export function slotWordAt(
  { words, tokens }: VoteReading,
  at: number,
  voting: boolean,
): SlotWord | null {
  const word = words[at] ?? '';
  const following = words[at + 1] ?? '';
  if (word === 'in' && favour.has(following)) return { slot: 'inFavour', next: at + 2, verb: null };
  if (word === 'in' && following === 'its' && favour.has(words[at + 2] ?? ''))
    return { slot: 'inFavour', next: at + 3, verb: null };
  if (word === 'for') {
    const ends = following === '' || afterFor.has(following) || tokens[at + 1]?.kind === 'number';
    return ends || voting ? { slot: 'inFavour', next: at + 1, verb: null } : null;
  }
  if (word === 'against') return { slot: 'against', next: at + 1, verb: null };
  if (word.startsWith('abst')) {
    const isVerb = /^abstain/.test(word);
    const from = words.slice(at + 2, at + 7);
    if (following === 'from' && !from.some((own) => /^(?:vot|ballot|resolution)/.test(own)))
      return null;
    return { slot: 'abstaining', next: at + 1, verb: isVerb ? at : null };
  }
  if (yesWords.has(word)) return { slot: 'inFavour', next: withNoun(tokens, at + 1), verb: null };
  if (noWords.has(word)) return { slot: 'against', next: withNoun(tokens, at + 1), verb: null };
  const isDone = word === 'opposed' || (word === 'rejected' && following !== 'by');
  if (word === 'opposing' || word === 'oppose' || (isDone && !passive.has(words[at - 1] ?? '')))
    return { slot: 'against', next: at + 1, verb: at };
  const decided = tokens[at + 2];
  if (word === 'voted' && following === 'to' && decided !== undefined && !mayBeVotes(decided)) {
    const slot = undoing.has(decided.word) ? 'against' : 'inFavour';
    return { slot, next: at + 3, verb: at };
  }
  const isStatement = statements.has(words[at + 1] ?? '') || statements.has(words[at + 2] ?? '');
  if (isStatement && agreeing.has(word)) return null;
  if (agreeing.has(word) && words[at - 1] !== 'was' && following !== 'by')
    return { slot: 'inFavour', next: at + 1, verb: at };
  return null;
}

/** The index after "votes" and what marks it. */
function withNoun(tokens: VoteReading['tokens'], from: number): number {
  let next = from;
  for (; ; next += 1) {
    const token = tokens[next];
    const isVotes = token?.word === 'votes' || token?.word === 'vote';
    if (!isVotes && !quoteMarks.has(token?.text ?? '')) return next;
  }
}

/** A slot before its number, as in a record: "in favour, 29; against, 3". */
export function recordedSlotAt(reading: VoteReading, at: number): Cue | null {
  const { words, tokens } = reading;
  const word = words[at] ?? '';
  let next = at + 1;
  let slot: Slot | null = null;
  if (word === 'in' && favour.has(words[next] ?? '')) {
    slot = 'inFavour';
    next += 1;
  } else if (roleYes.has(word)) slot = 'inFavour';
  else if (roleNo.has(word)) slot = 'against';
  else if (/^abst(?:ain|aining|entions?|ained)$/.test(word)) slot = 'abstaining';
  const listed = rollCall(reading, at, next, slot);
  if (listed !== null) return listed;
  const mark = words[next] ?? '';
  const isCount = rollCallNouns.has(word) && tokens[next]?.kind === 'number';
  const leads = isCount || /^(?:[,:]|number(?:ing|ed)|total(?:l?ing|l?ed))$/.test(mark);
  if (slot === null || !leads) return null;
  const votes = votesAt(reading, isCount ? next : next + 1);
  if (votes === null) return null;
  const after = tokens[votes.next]?.text ?? '.';
  const isNext = /^(?:yes|no|for|against|in|abstain|abstentions?)$/i.test(after) && mark === ':';
  if ((!isNext && !/^[.;,:)(]$/.test(after)) || (mark === ',' && after === ',')) return null;
  const named = namesAfter(reading, votes.next, votes.value);
  const end = Math.max(votes.next, named?.next ?? 0);
  return cue({
    from: at,
    next: named !== null && words[end] === ')' ? end + 1 : end,
    trigger: at,
    pattern: 'recorded tally',
    tally: { [slot]: votes.value },
    supposed: null,
    positions: (named?.members ?? []).map((member) => ({ member, position: slot })),
  });
}

/** A list of members after a slot, as in a record: "against (1): United States". */
function rollCall(reading: VoteReading, at: number, next: number, slot: Slot | null): Cue | null {
  const { words, listFrom } = reading;
  const votes = words[next] === '(' ? votesAt(reading, next + 1) : null;
  const colon = votes === null ? next : votes.next + 1;
  const list = words[colon] === ':' ? listFrom.get(colon + 1) : undefined;
  if (slot === null || list === undefined) return null;
  return cue({
    from: at,
    next: list.next,
    trigger: at,
    pattern: 'roll call',
    tally: votes === null ? {} : { [slot]: votes.value },
    positions: list.mentions.map(({ member }) => ({ member, position: slot })),
  });
}

const yesWords = wordsOf('affirmative aye ayes favorable favourable positive yea yeas yes');

const noWords = wordsOf('dissenting nay nays negative no noes');

const passive = wordsOf('been was were');

const undoing = wordsOf('block defeat reject');

const roleYes = wordsOf('ayes for yeas yes');

const roleNo = wordsOf('against nays no noes');

const rollCallNouns = wordsOf('ayes nays noes yeas');
