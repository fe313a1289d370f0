import { wordsOf } from '../lexicon/words-of';
import type { MemberList } from './member-lists';
import { dashMarks, quoteMarks } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** The members of whom a verb speaks. */
export interface Subject {
  /** Index of the first token that the claim should hold. */
  readonly from: number;
  readonly members: readonly string[];
}

const relatives = wordsOf('who which that');
const single = wordsOf('it he she i');
const several = wordsOf('they we');
const apposed = wordsOf('a an the which who whose one its also long both all not');
const prepositions = wordsOf(`
  in on at from of near to for against about over between under by with into toward towards like unlike
  despite without than behind via upon among including except excepting bar besides`);
const sharing = wordsOf('and but then or , before after by while instead rather –');

/** Looks left from the first token of a verb group for members that are its subject. */
export function subjectBefore(
  reading: VoteReading,
  groupFrom: number,
  absolute: boolean,
): Subject | null {
  const { words, listBefore, tokens } = reading;
  let end = groupFrom;
  while (quoteMarks.has(tokens[end - 1]?.text ?? '') && groupFrom - end < 3) end -= 1;
  const direct = listBefore.get(end);
  if (direct !== undefined) return asSubject(reading, direct, absolute);
  const word = words[end - 1] ?? '';
  // "The Netherlands, voting in favour, called the text balanced."
  const opener = absolute && word === ',' ? listBefore.get(end - 1) : undefined;
  if (opener?.from === 0) return asSubject(reading, opener, absolute);
  if (relatives.has(word)) return beforeRelative(reading, end - 1);
  if (single.has(word) || several.has(word)) return meantBy(reading, end - 1);
  if (word === 'country' || word === 'delegation' || word === 'government') {
    return meantBy(reading, end - 2);
  }
  const apposed = insideCommas(reading, end);
  if (apposed !== null) return apposed;
  const skipped = beforeInsertion(reading, end);
  if (skipped !== null) return asSubject(reading, skipped, absolute);
  return sharing.has(word) ? shared(reading, end - 1) : null;
}

/** The list as a subject: without what a preposition before it governs. */
function asSubject({ words }: VoteReading, list: MemberList, absolute: boolean): Subject | null {
  const isOwner = list.mentions.at(-1)?.possessive === true;
  if (isOwner && !intentions.has(words[list.next] ?? '')) return null;
  const before = words[list.from - 1] ?? '';
  if (before === 'but' && exceptsFrom(words, list.from - 1)) return null;
  if (before === 'neither') return null;
  let mentions = list.mentions;
  if (prepositions.has(before) && !speaksFor(words, list) && !(absolute && before === 'with')) {
    const cut = mentions.findIndex(({ joined }, at) => at > 0 && !joined);
    if (cut === -1) return null;
    mentions = mentions.slice(cut);
  } else if (mentions.length > 2 && mentions.every(({ joined }) => !joined)) {
    mentions = mentions.slice(-1);
  }
  const from = mentions === list.mentions ? list.from : mentions[0]?.from;
  if (from === undefined) return null;
  return { from, members: membersOf(mentions) };
}

/** Whether "but" means "except": "every council member but the United States". */
function exceptsFrom(words: readonly string[], but: number): boolean {
  return words.slice(Math.max(0, but - 5), but).some((word) => /^(?:every|all|each)/.test(word));
}

/** Whether somebody who speaks for the members stands before them: "the representative of Sierra Leone". */
function speaksFor(words: readonly string[], list: MemberList): boolean {
  if (words[list.from - 1] !== 'of') return false;
  for (let at = list.from - 2; at >= 0 && list.from - at < 7; at -= 1) {
    const word = words[at] ?? '';
    if (/^(?:ambassador|envoy|representative|delegate)s?$/.test(word)) return true;
    if (prepositions.has(word) || /^(?:[,.;:]|the|a|and)$/.test(word)) return false;
  }
  return false;
}

/** "Russia, which"; "China and Russia, both of which". */
function beforeRelative(reading: VoteReading, relative: number): Subject | null {
  const { words } = reading;
  let end = relative;
  if (words[end - 1] === 'of' && words[end - 2] === 'both') end -= 2;
  if (words[end - 1] === ',') end -= 1;
  const list = reading.listBefore.get(end);
  const subject = list === undefined ? null : asSubject(reading, list, true);
  return subject;
}

/** In tokens; a longer insertion between a subject and its verb is not looked over. */
const longestInsertion = 24;

/** The list before "(…)", "– … –" or ", which … ," where the insertion ends before a token. */
function beforeInsertion(
  { words, tokens, listBefore }: VoteReading,
  end: number,
): MemberList | null {
  const last = tokens[end - 1]?.text ?? '';
  const isComma = last === ',';
  const isDash = dashMarks.has(last);
  if (!isComma && !isDash && last !== ')') return null;
  for (let at = end - 2; at > 0 && end - at <= longestInsertion; at -= 1) {
    const text = tokens[at]?.text ?? '';
    const opens = isComma ? text === ',' : isDash ? dashMarks.has(text) : text === '(';
    const list = opens ? listBefore.get(at) : undefined;
    if (list === undefined) continue;
    const inside = words[at + 1] ?? '';
    const speaks = list.mentions.at(-1)?.spokesman === true && tokens[at + 1]?.capital === true;
    const opensClause =
      list.mentions.length === 1 &&
      (list.from === 0 || /^(?:[.:;“"]|and|but|while|that)$/.test(words[list.from - 1] ?? ''));
    const isApposed =
      opensClause ||
      apposed.has(inside) ||
      speaks ||
      tokens[at + 2]?.text === "'s" ||
      tokens[at + 2]?.text === '’s';
    return !isComma || isApposed ? list : null;
  }
  return null;
}

const someMembers = wordsOf('members countries states nations governments delegations');

/** "Two members, Venezuela and Iran, did not vote"; "a majority of countries, including Spain, voted". */
function insideCommas({ words, tokens, listBefore }: VoteReading, end: number): Subject | null {
  const mark = words[end - 1] ?? '';
  const list = mark === ',' || dashMarks.has(mark) ? listBefore.get(end - 1) : undefined;
  if (list === undefined) return null;
  const speaks = list.mentions.at(-1)?.spokesman === true;
  // "Nebenzia, Moscow's envoy, vetoed"
  if (
    speaks &&
    mark === ',' &&
    words[list.from - 1] === mark &&
    tokens[list.from - 2]?.capital === true
  ) {
    return { from: list.from - 2, members: membersOf(list.mentions) };
  }
  const isPart = /^(?:including|notably)$/.test(words[list.from - 1] ?? '');
  const opens = list.from - (isPart ? 2 : 1);
  if (words[opens] !== mark || !someMembers.has(words[opens - 1] ?? '')) return null;
  let from = opens - 1;
  while (
    from > 0 &&
    opens - from < 5 &&
    !/^(?:[,.;:“"]|that|and|said)$/.test(words[from - 1] ?? '')
  )
    from -= 1;
  return { from, members: membersOf(list.mentions) };
}

/** The members that a pronoun or "her country" stands for: the last that could be meant, or who speaks after. */
export function meantBy(reading: VoteReading, pronoun: number): Subject | null {
  const { words, lists } = reading;
  const word = words[pronoun] ?? '';
  const own = word === 'we' || word === 'i' || word === 'my' || word === 'our';
  const from = pronoun;
  const isOwned = possessives.has(word);
  if (own) {
    const speaker = lists.find(({ mentions }) => mentions[0]?.spokesman === true);
    return speaker === undefined ? null : { from, members: membersOf(speaker.mentions) };
  }
  let meant: MemberList | undefined;
  for (const list of lists) {
    if (list.next > pronoun) break;
    const fits = several.has(word) ? list.mentions.length > 1 : list.mentions.length === 1;
    const before = words[list.from - 1] ?? '';
    if (
      !fits ||
      (prepositions.has(before) && !speaksFor(words, list)) ||
      (list.mentions[0]?.possessive === true && !isOwned)
    )
      continue;
    if (list.mentions[0]?.people === true && list.mentions[0].spokesman === false) continue;
    if (isModifier(reading, list)) continue;
    meant = list;
  }
  return meant === undefined ? null : { from, members: membersOf(meant.mentions) };
}

/** Whether a name stands before a noun that it only describes: "US draft". */
function isModifier({ tokens, words }: VoteReading, list: MemberList): boolean {
  const next = tokens[list.next];
  return next !== undefined && modified.has(words[list.next] ?? '');
}

/** The subject of the verb before, where two verbs share one: "opposed the text and vetoed it". */
function shared(reading: VoteReading, at: number): Subject | null {
  let meant: Subject | null = null;
  for (const list of reading.lists) {
    if (list.next > at) break;
    const opens = list.from === 0 || clauseStarts.has(reading.words[list.from - 1] ?? '');
    const nextText = reading.tokens[list.next]?.text ?? '';
    const speaks = speaksFor(reading.words, list);
    if (!speaks && (!opens || nextText === ',' || isModifier(reading, list))) continue;
    meant = asSubject(reading, list, false) ?? meant;
  }
  return meant;
}

function membersOf(mentions: MemberList['mentions']): readonly string[] {
  return [...new Set(mentions.map(({ member }) => member))];
}

const intentions = wordsOf('choice decision plan pledge promise threat threats vow');

const possessives = wordsOf('her his its their');

const modified = wordsOf(
  'amendment amendments draft drafts official officials resolution resolutions text texts veto vetoe vetoes vetos',
);

const clauseStarts = wordsOf('" , . : ; after and as because but if since that when while “');
