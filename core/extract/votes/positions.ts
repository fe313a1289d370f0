import type { ExtractedPosition } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { votedOnAfter } from './objects';
import { type Subject, subjectBefore } from './subjects';
import { type VerbGroup, verbGroup } from './verb-groups';
import { earlierWords, quoteMarks, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';

const votes = wordsOf('vote votes voted voting');
const abstentions = wordsOf('abstain abstains abstained abstaining');

/** How named members voted, where a verb at the token says so: abstained, voted against. */
export function positionAt(reading: VoteReading, verb: number): Cue | null {
  const word = reading.words[verb] ?? '';
  if (abstentions.has(word)) return positionOf(reading, verb, 'abstaining', verb + 1);
  if (word === 'opposed') return opposition(reading, verb);
  if (!votes.has(word)) return null;
  const complement = complementAfter(reading, verb);
  if (complement === null) return nonVote(reading, verb);
  for (let cast = verb - 1; cast > 0 && verb - cast < 6; cast -= 1) {
    if (!/^cast(?:s|ing)?$/.test(reading.words[cast] ?? '')) continue;
    return positionOf(reading, cast, complement.position, complement.next);
  }
  return positionOf(reading, verb, complement.position, complement.next);
}

/** What follows "voted": in favour, against, yes. */
export function complementAfter(
  { words, tokens }: VoteReading,
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
  const word = words[at] ?? '';
  if (word === 'in' && /^favou?r$/.test(words[at + 1] ?? ''))
    return { position: 'inFavour', next: at + 2 };
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
    ? (onlyOne(reading, verb) ?? null)
    : (joinedIn(reading, verb) ?? memberSubject(reading, verb, group) ?? named(reading, after));
  if (subject === null) return null;
  const object = votedOnAfter(reading, after);
  const more = alsoNamed(reading, after);
  const next = Math.max(subject.next ?? 0, more?.next ?? 0, object?.next ?? after, after);
  const members = [...subject.members, ...(more?.members ?? [])];
  const from = Math.min(subject.from, group.from);
  return cue({
    from,
    next,
    trigger: verb,
    pattern: `members ${position === 'veto' ? 'vetoing' : 'voting'}`,
    positions: members.map((member) => ({ member, position })),
    outcome: position === 'veto' ? 'vetoed' : null,
    supposed: group.supposed || asksOrSupposes(reading, subject.from),
    earlier:
      isEarlier(reading, group.from, next) || (object?.plural === true && position !== 'inFavour'),
  });
}

/** Whether words in a range speak of other votes than the sentence's own. */
export function isEarlier({ words }: VoteReading, from: number, next: number): boolean {
  for (let at = from; at < next; at += 1) if (earlierWords.has(words[at] ?? '')) return true;
  return false;
}

interface Named extends Subject {
  /** Index of the token after the names, where they stand after the verb. */
  readonly next?: number;
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

/** "Belarus and Syria joined Russia in voting against", "was alone in abstaining". */
function joinedIn(reading: VoteReading, verb: number): Named | null {
  const { words, listBefore } = reading;
  if (words[verb - 1] !== 'in') return null;
  if (/^(?:alone|isolated|united)$/.test(words[verb - 2] ?? '')) {
    return subjectBefore(reading, verbGroup(reading, verb - 2).from, false);
  }
  const joined = listBefore.get(verb - 1);
  if (joined === undefined || !/^join(?:s|ed|ing)?$/.test(words[joined.from - 1] ?? ''))
    return null;
  const own = subjectBefore(reading, verbGroup(reading, joined.from - 1).from, false);
  const members = joined.mentions.map(({ member }) => member);
  return { from: own?.from ?? joined.from - 1, members: [...(own?.members ?? []), ...members] };
}

/** "was the only member to vote against", "the only country to abstain was". */
function onlyOne(reading: VoteReading, verb: number): Named | null {
  const { words } = reading;
  for (let at = verb - 2; at > 0 && verb - at < 12; at -= 1) {
    if (!/^(?:only|sole|lone|first|among|one|two|three)$/.test(words[at] ?? '')) continue;
    const the = words[at - 1] === 'the' ? at - 1 : at;
    if (!/^(?:was|were|is|are|became|been)$/.test(words[the - 1] ?? '')) continue;
    return subjectBefore(reading, verbGroup(reading, the).from, false);
  }
  const hasOnly = words
    .slice(Math.max(0, verb - 10), verb)
    .some((word) => /^(?:only|sole|lone)$/.test(word));
  const complement = complementAfter(reading, verb)?.next ?? verb + 1;
  return hasOnly ? named(reading, complement) : null;
}

const copulas = wordsOf('were was included include including are is : came from by namely');

/** Members named after the verb: "Voting against were Burundi and China". */
export function named({ words, listFrom }: VoteReading, after: number): Named | null {
  let at = after;
  while (at - after < 3 && copulas.has(words[at] ?? '')) at += 1;
  const list = at === after ? undefined : listFrom.get(at);
  if (list === undefined) return null;
  return {
    from: after - 1,
    next: list.next,
    members: list.mentions.map(({ member }) => member),
  };
}

/** Members that are said to have done the same: "as did Japan", "along with Israel". */
function alsoNamed({ words, listFrom }: VoteReading, after: number): Named | null {
  for (let at = after; at < words.length && at - after < 8; at += 1) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (!/^(?:(?:as|so) (?:did|does|do)|(?:along|together) with)$/.test(pair)) continue;
    const list = listFrom.get(at + 2);
    if (list === undefined) continue;
    return { from: at, next: list.next, members: list.mentions.map(({ member }) => member) };
  }
  return null;
}

/** Whether words before a subject make its clause a condition or a question. */
export function asksOrSupposes({ words }: VoteReading, from: number): boolean {
  return /^(?:if|unless|whether|would|will|could|might)$/.test(words[from - 1] ?? '');
}

/** "opposed the text", where the sentence tells of a vote on it. */
function opposition(reading: VoteReading, verb: number): Cue | null {
  const tells = reading.words.some((word) => /^(?:vote[ds]?|abstained|passed|adopted)$/.test(word));
  const object = votedOnAfter(reading, verb + 1, 5);
  if (!tells || object?.kind !== 'paper') return null;
  return positionOf(reading, verb, 'against', object.next);
}

/** "did not vote", "did not take part in the vote". */
function nonVote(reading: VoteReading, vote: number): Cue | null {
  const { words } = reading;
  let verb = vote;
  for (let at = vote - 1; at > 0 && vote - at < 6; at -= 1) {
    if (/^(?:take|took|taking|participate|participated|present|cast)$/.test(words[at] ?? ''))
      verb = at;
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

/** Members who are said to have been absent: "Libya was absent from the vote". */
export function absenceAt(reading: VoteReading, at: number): Cue | null {
  if (reading.words[at] !== 'absent') return null;
  const isVote = reading.words.some((word) => /^(?:vot|abst|council|assembly)/.test(word));
  return isVote ? positionOf(reading, at, 'absent', at + 1) : null;
}
