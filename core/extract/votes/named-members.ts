import { wordsOf } from '../lexicon/words-of';
import { type Subject, subjectBefore } from './subjects';
import { verbGroup } from './verb-groups';
import type { VoteReading } from './vote-reading';

/** Members whom words name beside a verb. */
export interface Named extends Subject {
  /** Index of the token after the names, where they stand after the verb. */
  readonly next?: number | undefined;
  /** Index of the word that governs the verb, where it is not the verb. */
  readonly trigger?: number;
}

/** "Belarus and Syria joined Russia in voting against", "was joined by China in vetoing", "was alone in abstaining". */
export function joinedIn(reading: VoteReading, verb: number): Named | null {
  const { words, listBefore } = reading;
  if (words[verb - 1] !== 'in') return null;
  if (/^(?:alone|isolated|united)$/.test(words[verb - 2] ?? '')) {
    return subjectBefore(reading, verbGroup(reading, verb - 2).from, false);
  }
  const joined = listBefore.get(verb - 1);
  const join = joined === undefined ? null : joiningBefore(words, joined.from);
  if (joined === undefined || join === null) return null;
  const own = subjectBefore(reading, verbGroup(reading, join).from, false);
  const members = joined.mentions.map(({ member }) => member);
  const listed = own === null ? afterColon(reading, verb) : null;
  return {
    from: own?.from ?? join,
    next: listed?.next,
    members: [...(own?.members ?? listed?.members ?? []), ...members],
  };
}

/** The verb by which members join those named from a token on: joined, sided with, was joined by. */
function joiningBefore(words: readonly string[], from: number): number | null {
  const before = words[from - 1] ?? '';
  if (/^join(?:s|ed|ing)?$/.test(before)) return from - 1;
  const verb = words[from - 2] ?? '';
  if (before === 'by' && verb === 'joined') return from - 2;
  return before === 'with' && /^(?:sid|join)(?:e|ed|es|s|ing)$/.test(verb) ? from - 2 : null;
}

/** "was the only member to vote against", "were among the 35 that abstained", "the only one to abstain was". */
export function membersToVote(reading: VoteReading, verb: number, after: number): Named | null {
  const { words } = reading;
  const isRelated = relatives.has(words[verb - 1] ?? '');
  if (!isRelated && !/ing$/.test(words[verb] ?? '')) return null;
  for (let at = verb - 1; at > 0 && verb - at < 12; at -= 1) {
    if (!countedOut.has(words[at] ?? '')) continue;
    const the = words[at - 1] === 'the' ? at - 1 : at;
    if (!copularForms.has(words[the - 1] ?? '')) continue;
    const subject = subjectBefore(reading, verbGroup(reading, the).from, false);
    return subject === null ? null : { ...subject, trigger: the - 1 };
  }
  const hasOnly = words.slice(Math.max(0, verb - 10), verb).some((word) => lone.has(word));
  const listed = hasOnly ? named(reading, after) : null;
  return listed === null ? null : { ...listed, trigger: after };
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
export function alsoNamed({ words, listFrom }: VoteReading, after: number): Named | null {
  for (let at = after; at < words.length && at - after < 8; at += 1) {
    const beside = words[at] === 'alongside' ? listFrom.get(at + 1) : undefined;
    if (beside !== undefined) {
      return { from: at, next: beside.next, members: beside.mentions.map(({ member }) => member) };
    }
    const pair = `${words[at]} ${words[at + 1]}`;
    if (!/^(?:(?:as|so) (?:did|does|do)|(?:along|together) with)$/.test(pair)) continue;
    const list = listFrom.get(at + 2);
    if (list === undefined) continue;
    return { from: at, next: list.next, members: list.mentions.map(({ member }) => member) };
  }
  return null;
}

/** The subject of a participle that opens the sentence: "Casting its veto, Russia said". */
export function openedBy({ words, listFrom }: VoteReading, verb: number): Named | null {
  if (verb !== 0 || words[verb]?.endsWith('ing') !== true) return null;
  const comma = words.slice(0, 16).indexOf(',');
  const list = comma === -1 ? undefined : listFrom.get(comma + 1);
  if (list === undefined) return null;
  return { from: 0, next: list.next, members: list.mentions.map(({ member }) => member) };
}

/** Members after a colon that follows soon: "Only four joined Russia in voting for it: China, Gabon". */
function afterColon({ words, listFrom }: VoteReading, verb: number): Named | null {
  const colon = words.slice(verb, verb + 8).indexOf(':');
  const list = colon === -1 ? undefined : listFrom.get(verb + colon + 1);
  if (list === undefined) return null;
  return { from: list.from, next: list.next, members: list.mentions.map(({ member }) => member) };
}

/** "expect Russia and China to abstain". */
export function expectedTo(reading: VoteReading, verb: number): Named | null {
  const list = reading.words[verb - 1] === 'to' ? reading.listBefore.get(verb - 1) : undefined;
  if (list === undefined || !expects(reading, list.from)) return null;
  return { from: list.from, members: list.mentions.map(({ member }) => member) };
}

/** Whether the members from a token on are expected to do what follows. */
export function expects({ words }: VoteReading, from: number): boolean {
  const before = words[from - 1] ?? '';
  // "Were Washington to veto the text"
  if (before === 'were') return /^(?:|[.,;:“"]|that|but|and)$/.test(words[from - 2] ?? '');
  return /^expect(?:s|ed|ing)?$/.test(before);
}

const relatives = wordsOf('abstaining that to voting which who');

const countedOut = wordsOf('among first lone one only sole three two');

const copularForms = wordsOf('are became been is was were');

const lone = wordsOf('lone only sole');
