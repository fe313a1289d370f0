import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { memberNameAt } from './member-names';
import { context } from './vocabulary';

/** Members named one after the other: "the US, Britain and France". */
export interface MemberList {
  /** Index of the first token, an article included. */
  readonly from: number;
  /** Index of the token after the last. */
  readonly next: number;
  readonly mentions: readonly Mention[];
}

/** A member in a list: its name, or somebody who speaks for it ("Russia's UN ambassador"). */
export interface Mention {
  readonly member: string;
  readonly from: number;
  readonly next: number;
  /** Whether an "and" or the like stands before it. */
  readonly joined: boolean;
  /** Whether it is somebody who speaks for the member. */
  readonly spokesman: boolean;
  /** Whether it is a possessive with nobody who speaks: "Russia's". */
  readonly possessive: boolean;
  readonly people: boolean;
}

/** The members that a sentence names, list by list. */
export function memberListsIn(tokens: readonly Token[]): readonly MemberList[] {
  const lists: MemberList[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const list = memberListAt(tokens, at);
    if (list === null) continue;
    lists.push(list);
    at = list.next - 1;
  }
  return lists;
}

const joins = wordsOf('and & or nor plus alongside');
const longJoins = wordsOf('as along together');
const fillers = wordsOf(`
  the its their his fellow close closest ally allies neighbour neighbor also permanent non-permanent
  member members even both notably council then long-time traditional`);

function memberListAt(tokens: readonly Token[], at: number): MemberList | null {
  const first = mentionAt(tokens, at, false);
  if (first === null) return null;
  const mentions = [first];
  for (let last = first; !last.possessive; ) {
    const next = nextMention(tokens, last.next);
    if (next === null) break;
    mentions.push(next);
    last = next;
  }
  const before = tokens[at - 1]?.word;
  const from = before === 'the' || before === 'both' ? at - 1 : at;
  return { from, next: mentions.at(-1)?.next ?? at, mentions };
}

function nextMention(tokens: readonly Token[], after: number): Mention | null {
  let at = after;
  let joined = false;
  if (tokens[at]?.text === ',') at += 1;
  const word = tokens[at]?.word ?? '';
  if (joins.has(word)) {
    joined = true;
    at += 1;
  } else if (longJoins.has(word) && tokens[at + 1]?.word !== 'a') {
    joined = true;
    at += word === 'as' ? 3 : 2;
  }
  if (at === after) return null;
  for (let filler = 0; filler < 4 && fillers.has(tokens[at]?.word ?? ''); filler += 1) at += 1;
  const next = mentionAt(tokens, at, joined);
  // "Washington, Israel's closest ally" names one.
  return next?.possessive === true && !joined ? null : next;
}

function mentionAt(tokens: readonly Token[], at: number, joined: boolean): Mention | null {
  const name = memberNameAt(tokens, at);
  if (name === null) return null;
  const owns = tokens[name.next]?.text;
  const isOwner =
    owns === "'s" || owns === '’s' || (isPlural(tokens[name.next - 1]) && isApostrophe(owns));
  const after = name.next + (isOwner ? 1 : 0);
  const speaker = endOfSpokesman(tokens, after) ?? (isOwner ? endOfPerson(tokens, after) : null);
  const spokesman = speaker !== null;
  return {
    member: name.member,
    from: at,
    next: speaker ?? (isOwner ? name.next + 1 : name.next),
    joined,
    spokesman,
    possessive: isOwner && !spokesman,
    people: name.kind === 'people',
  };
}

function isPlural(token: Token | undefined): boolean {
  return token?.word.endsWith('s') === true;
}

function isApostrophe(text: string | undefined): boolean {
  return text === "'" || text === '’';
}

/** The index after a first name and a surname: "Russia's Vassily Nebenzia". */
function endOfPerson(tokens: readonly Token[], at: number): number | null {
  const isName = (token: Token | undefined) =>
    token?.capital === true && !context.has(token.word) && !roleModifiers.has(token.word);
  return isName(tokens[at]) && isName(tokens[at + 1]) && !isName(tokens[at + 3]) ? at + 2 : null;
}

const roles = wordsOf(`
  ambassador envoy representative delegate delegation diplomat mission administration government
  ambassadors envoys representatives delegates delegations diplomats`);
const roleModifiers = wordsOf(`
  un u.n. united nations permanent deputy acting top new chief senior security council special to`);

/** The index after "UN ambassador to the United Nations Jane Roe"; null where nobody speaks there. */
function endOfSpokesman(tokens: readonly Token[], start: number): number | null {
  let at = start;
  while (at - start < 4 && roleModifiers.has(tokens[at]?.word ?? '')) at += 1;
  if (!roles.has(tokens[at]?.word ?? '')) return null;
  at += 1;
  if (tokens[at]?.word === 'to') {
    at += tokens[at + 1]?.word === 'the' ? 2 : 1;
    while (roleModifiers.has(tokens[at]?.word ?? '') && tokens[at]?.word !== 'to') at += 1;
  }
  for (let name = 0; name < 4; name += 1) {
    const token = tokens[at];
    if (token?.capital !== true || context.has(token.word)) break;
    if (memberNameAt(tokens, at) !== null) break;
    at += 1;
  }
  return at;
}
