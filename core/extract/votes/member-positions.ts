import type { ExtractedPosition } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import {
  alsoNamed,
  expectedTo,
  expects,
  joinedIn,
  membersToVote,
  type Named,
  named,
  openedBy,
} from './named-members';
import { votedOnAfter } from './objects';
import { subjectBefore } from './subjects';
import { type VerbGroup, verbGroup } from './verb-groups';
import { earlierWords } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** A cue for the members whom a verb of voting has as its subject; null where it has none. */
export function positionOf(
  reading: VoteReading,
  verb: number,
  position: ExtractedPosition,
  after: number,
): Cue | null {
  const group = verbGroup(reading, verb);
  if (group.negated || group.failed) return null;
  const subject = group.idle
    ? (membersToVote(reading, verb, after) ?? expectedTo(reading, verb))
    : (joinedIn(reading, verb) ??
      openedBy(reading, verb) ??
      memberSubject(reading, verb, group) ??
      membersToVote(reading, verb, after) ??
      named(reading, after));
  if (subject === null) return null;
  const object = votedOnAfter(reading, after, undefined, true);
  const paper = Math.max(
    reading.words[after] === 'it' ? after + 1 : after,
    object?.next ?? 0,
    endOfVote(reading, after),
  );
  const more = alsoNamed(reading, after);
  const next = Math.max(subject.next ?? 0, more?.next ?? 0, paper);
  const members = [...subject.members, ...(more?.members ?? [])];
  const supposes = asksOrSupposes(reading, subject.from) || expects(reading, subject.from);
  const conditional = supposes && conditions.has(reading.words[subject.from - 1] ?? '');
  const from = Math.min(conditional ? subject.from - 1 : subject.from, group.from);
  return cue({
    from,
    next,
    // An infinitive that tells of what was done is governed by what tells it: "chose to abstain"; what is
    // on condition, by the condition.
    trigger: subject.trigger ?? (conditional ? subject.from : group.told ? group.first : verb),
    pattern: `members ${position === 'veto' ? 'vetoing' : 'voting'}`,
    tally:
      position !== 'absent' && position !== 'veto' && isOnly(reading, from, group.from)
        ? { [position]: members.length }
        : {},
    positions: members.map((member) => ({ member, position })),
    outcome: position === 'veto' ? 'vetoed' : null,
    supposed: isAbsolute(reading, verb, group) ? null : group.supposed || supposes,
    partial: isPartial(reading, group.from, subject.from),
    earlier:
      isEarlier(reading, group.from, next) ||
      (object?.plural === true && object.kind === 'paper' && position !== 'inFavour'),
  });
}

/** Whether a verb is a participle beside another clause: "with Russia abstaining". */
function isAbsolute({ words }: VoteReading, verb: number, group: VerbGroup): boolean {
  return group.first === verb && words[verb]?.endsWith('ing') === true;
}

/** Whether members are said to be some of those who voted so: "among those voting no". */
function isPartial({ words }: VoteReading, from: number, subject: number): boolean {
  const start = Math.max(0, Math.min(from, subject) - 4);
  return words.slice(start, Math.max(from, subject)).includes('among');
}

/** Whether the members from a token on are said to be all who did so: "Only Israel and the US", "Israel alone". */
function isOnly({ words }: VoteReading, from: number, verb: number): boolean {
  if (words[from - 1] === 'only') return true;
  for (let at = from; at < verb + 2; at += 1) if (words[at] === 'alone') return true;
  return false;
}

/** The end of "in Thursday's vote"; 0 where no such words follow. */
export function endOfVote({ words }: VoteReading, after: number): number {
  if (!placing.has(words[after] ?? '')) return 0;
  const vote = words.slice(after, after + 6).indexOf('vote');
  return vote === -1 ? 0 : after + vote + 1;
}

/** Whether words in a range speak of other votes than the sentence's own. */
export function isEarlier({ words }: VoteReading, from: number, next: number): boolean {
  for (let at = from; at < next; at += 1) if (earlierWords.has(words[at] ?? '')) return true;
  return false;
}

function memberSubject(reading: VoteReading, verb: number, group: VerbGroup): Named | null {
  const isGerund = (reading.words[verb] ?? '').endsWith('ing');
  const before = reading.words[group.from - 1] ?? '';
  if (isGerund && group.first === verb) {
    if (before === 'of' || before === 'for') {
      const list = reading.listBefore.get(group.from - 1);
      return list === undefined
        ? null
        : { from: list.from, members: list.mentions.map(({ member }) => member) };
    }
    if (opposing.has(before)) return null;
  }
  return subjectBefore(reading, group.from, isGerund);
}

/** Whether words before a subject make its clause a condition or a question. */
export function asksOrSupposes({ words }: VoteReading, from: number): boolean {
  const before = words[from - 1] ?? '';
  // "Had Russia abstained, the text would have passed."
  if (before === 'had' || before === 'should') {
    return /^(?:|[.,;:“"]|that|but|and)$/.test(words[from - 2] ?? '');
  }
  return supposing.has(before);
}

const conditions = wordsOf('had if should unless');

const placing = wordsOf('during from in on');

const opposing = wordsOf('about against considering instead than to without');

const supposing = wordsOf('could if might unless whether will would');
