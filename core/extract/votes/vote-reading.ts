import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { type MemberList, memberListsIn } from './member-lists';
import { bodies, otherCouncils } from './vocabulary';

/** A sentence as the grammar of votes looks at it. */
export interface VoteReading {
  readonly tokens: readonly Token[];
  /** What each token is looked up by. */
  readonly words: readonly string[];
  readonly lists: readonly MemberList[];
  /** By the index of the token after their last. */
  readonly listBefore: ReadonlyMap<number, MemberList>;
  /** By the index of their first token, with the article and without. */
  readonly listFrom: ReadonlyMap<number, MemberList>;
  /** Whether the sentence names the Security Council, the General Assembly or the like. */
  readonly namesBody: boolean;
  /** Whether a council is the subject of the sentence before it in the paragraph. */
  followsBody(): boolean;
}

/** Reads the members, and whether there is a body that votes, once for a sentence. */
export function voteReading({ tokens }: Sentence, before?: Sentence): VoteReading {
  const words = tokens.map(({ word }) => word);
  const lists = memberListsIn(tokens);
  const listFrom = new Map<number, MemberList>();
  for (const list of lists) {
    listFrom.set(list.from, list);
    listFrom.set(list.mentions[0]?.from ?? list.from, list);
  }
  return {
    tokens,
    words,
    lists,
    listBefore: new Map(lists.map((list) => [list.next, list])),
    listFrom,
    namesBody: namesCouncil(words),
    followsBody: () => before !== undefined && opensWithCouncil(before.tokens),
  };
}

/** In tokens: "The 193-member United Nations General Assembly". */
const longestSubject = 7;

/** Whether a sentence begins with the name of a council or an assembly. */
function opensWithCouncil(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, longestSubject).map(({ word }) => word);
  return words.some(
    (word, at) => (word === 'council' || word === 'assembly') && isCouncil(words, at),
  );
}

function namesCouncil(words: readonly string[]): boolean {
  return words.some((_, at) => isCouncil(words, at));
}

/** Whether a token is the head of the name of a council or an assembly of the United Nations. */
export function isCouncil(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'unsc' || word === 'unga' || word === 'un' || word === 'u.n.') return true;
  if (word === 'nations') return words[at - 1] === 'united';
  if (word === 'assembly') {
    return !otherCouncils.has(words[at - 1] ?? '') && words[at - 1] !== 'constituent';
  }
  if (word !== 'council') return false;
  const before = words[at - 1] ?? '';
  return !otherCouncils.has(before) && !(before === 'security' && words[at - 2] === 'national');
}

/** Whether a token ends the name of those who vote: "Council" in "UN Security Council members" does not. */
export function endsBody(words: readonly string[], at: number): boolean {
  return isBody(words, at) && !isBody(words, at + 1) && !isBody(words, at + 2);
}

/** Whether a token is the head of a noun phrase for those who vote. */
export function isBody(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!bodies.has(word)) return false;
  if (word === 'states') return words[at - 1] === 'member';
  if (word === 'assembly' && /^(?:national|legislative)$/.test(words[at - 1] ?? '')) return true;
  return word === 'council' || word === 'assembly' || word === 'nations'
    ? isCouncil(words, at)
    : true;
}
