import type { ExtractedPosition } from '../claim';
import { determiners } from '../lexicon/function-words';
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
import { earlierWords, quoteMarks, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';
import { votedOnBefore } from './voting-bodies';

/** Words by which members are said to have voted in one way. */
export const positionWords = wordsOf(`
  abstain abstains abstained abstaining oppose opposed opposing backed supported against hand hands vote votes voted voting`);

/** How named members voted, where a verb at the token says so: abstained, voted against. */
export function positionAt(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  const word = reading.words[verb] ?? '';
  if (word.startsWith('abst')) {
    return refrains(reading, verb) ? null : positionOf(reading, verb, 'abstaining', verb + 1);
  }
  if (word === 'oppose')
    return verbGroup(reading, verb).idle ? positionOf(reading, verb, 'against', verb + 1) : null;
  if (word === 'opposing') {
    const joined = joinedIn(reading, verb);
    return joined === null ? null : positionOf(reading, verb, 'against', verb + 1);
  }
  if (word === 'opposed') return opposition(reading, verb, hasTally);
  if (word === 'against') return withoutVerb(reading, verb);
  const raisesHand = word.startsWith('hand');
  if (raisesHand && reading.words[verb - 2]?.startsWith('rais') !== true) return null;
  if (agreeing.has(word)) return support(reading, verb);
  const complement = complementAfter(reading, verb);
  if (complement === null) return qualified(reading, verb);
  if (!isOfBody(reading, complement.next)) return null;
  if (raisesHand) return positionOf(reading, verb - 2, complement.position, complement.next);
  for (let cast = verb - 1; cast > 0 && verb - cast < 6; cast -= 1) {
    if (!/^cast(?:s|ing)?$/.test(reading.words[cast] ?? '')) continue;
    return positionOf(reading, cast, complement.position, complement.next);
  }
  return positionOf(reading, verb, complement.position, complement.next);
}

const agreeing = wordsOf('backed supported');
const voteAdjectives: ReadonlyMap<string, 'inFavour' | 'against'> = new Map([
  ...['affirmative', 'positive', 'yes', 'favourable', 'favorable'].map(
    (word) => [word, 'inFavour'] as const,
  ),
  ...['negative', 'dissenting', 'no', 'opposing'].map((word) => [word, 'against'] as const),
]);

/** "cast an affirmative vote". */
function qualified(reading: VoteReading, noun: number): Cue | null {
  const position = voteAdjectives.get(reading.words[noun - 1] ?? '');
  if (position === undefined) return null;
  for (let cast = noun - 2; cast >= 0 && noun - cast < 6; cast -= 1) {
    if (!/^cast(?:s|ing)?$/.test(reading.words[cast] ?? '')) continue;
    return positionOf(reading, cast, position, noun + 1);
  }
  return null;
}

/** "backed the text", where the sentence tells of how others voted or of the vote. */
function support(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const tells = words.some((word) => /^(?:voted|abstained|vetoed|opposed)$/.test(word));
  const object = votedOnAfter(reading, verb + 1, 5);
  if (object?.kind !== 'paper') return null;
  if (!tells && endOfVote(reading, object.next) === 0) return null;
  const group = verbGroup(reading, verb);
  return group.passive || group.perfect ? null : positionOf(reading, verb, 'inFavour', object.next);
}

/** Whether one abstains from something else than a vote: from attacking, from alcohol. */
function refrains({ words }: VoteReading, verb: number): boolean {
  const after = words.slice(verb + 2, verb + 7);
  return (
    words[verb + 1] === 'from' && !after.some((word) => /^(?:vot|ballot|resolution)/.test(word))
  );
}

/** Whether what is voted for or against is a body's business and not a candidate or a party. */
function isOfBody(reading: VoteReading, next: number): boolean {
  const { tokens, words } = reading;
  const after = tokens[next];
  const goesOn = after?.kind === 'word' && (after.capital || determiners.has(after.word));
  if (!goesOn || reading.namesBody || votedOnAfter(reading, next, 10) !== null) return true;
  return words.some((word) =>
    /^(?:resolution|draft|veto.*|abst.*|ceasefire|truce|ambassador|envoy)$/.test(word),
  );
}

/** What follows "voted": in favour, against, yes. */
export function complementAfter(
  { words, tokens, listFrom }: VoteReading,
  verb: number,
): { position: 'inFavour' | 'against'; next: number } | null {
  let at = verb + 1;
  for (; at - verb < 8; at += 1) {
    const word = words[at] ?? '';
    const isSkipped =
      quoteMarks.has(tokens[at]?.text ?? '') ||
      /ly$|^(?:alone|again|both|instead|twice|on|to|-|–)$/.test(word) ||
      timeWords.has(word) ||
      tokens[at]?.kind === 'number';
    if (!isSkipped) break;
  }
  const list = words[at] === 'with' ? listFrom.get(at + 1) : undefined;
  if (list !== undefined) at = list.next;
  const word = words[at] ?? '';
  if (word === 'in' && /^favou?r$/.test(words[at + 1] ?? ''))
    return { position: 'inFavour', next: at + 2 };
  if (word === 'in' && words[at + 1] === 'support') return { position: 'inFavour', next: at + 2 };
  if (word === 'for' || word === 'yes' || word === 'aye')
    return { position: 'inFavour', next: at + 1 };
  if (word === 'against' || word === 'no' || word === 'nay')
    return { position: 'against', next: at + 1 };
  return null;
}

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
  const conditional =
    supposes && /^(?:if|unless|had|should)$/.test(reading.words[subject.from - 1] ?? '');
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
function endOfVote({ words }: VoteReading, after: number): number {
  if (!/^(?:in|from|on|during)$/.test(words[after] ?? '')) return 0;
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
    if (/^(?:without|than|considering|about|instead|against|to)$/.test(before)) return null;
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
  return /^(?:if|unless|whether|would|will|could|might)$/.test(before);
}

/** "Russia and China against", in a list of how members voted. */
function withoutVerb(reading: VoteReading, at: number): Cue | null {
  const { words, listBefore } = reading;
  const next = words[at + 1] ?? '';
  const list = listBefore.get(at);
  if (list === undefined || !/^(?:[.,;)–—]|and|while|with|but|)$/.test(next)) return null;
  if (/^vot(?:e|es|ed|ing)$/.test(words[list.from - 1] ?? '') || !tellsOfVoting(reading))
    return null;
  return cue({
    from: list.from,
    next: at + 1,
    trigger: at,
    pattern: 'members voting',
    positions: list.mentions.map(({ member }) => ({ member, position: 'against' as const })),
  });
}

function tellsOfVoting({ words }: VoteReading): boolean {
  return words.some((word) => /^(?:vot(?:e|es|ed|ing)|abst.*|favou?r)$/.test(word));
}

/** "was opposed by Russia", beside a tally. */
function opposedBy({ listFrom }: VoteReading, verb: number): Cue | null {
  const list = listFrom.get(verb + 2);
  if (list === undefined) return null;
  const positions = list.mentions.map(({ member }) => ({ member, position: 'against' as const }));
  return cue({
    from: verb,
    next: list.next,
    trigger: verb,
    pattern: 'opposed by members',
    // Others may have opposed it too.
    partial: true,
    positions,
  });
}

/** "opposed the text", where the sentence tells of a vote on it. */
function opposition(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  if (hasTally && reading.words[verb + 1] === 'by') return opposedBy(reading, verb);
  const listed = named(reading, verb + 1);
  const isOfPaper =
    votedOnBefore(reading, verb, 12)?.kind === 'paper' && reading.words.includes('which');
  if (isOfPaper) return positionOf(reading, verb, 'against', verb + 1);
  if (listed !== null && /^(?:were|was|included)$/.test(reading.words[verb + 1] ?? ''))
    return positionOf(reading, verb, 'against', verb + 1);
  const tells = reading.words.some((word) => /^(?:vote[ds]?|abstained|passed|adopted)$/.test(word));
  const object = votedOnAfter(reading, verb + 1, 5);
  const next =
    reading.words[verb + 1] === 'it' ? verb + 2 : object?.kind === 'paper' ? object.next : null;
  return (tells || hasTally) && next !== null ? positionOf(reading, verb, 'against', next) : null;
}
