import { wordsOf } from '../lexicon/words-of';
import type { VoteReading } from './vote-reading';

/** Members named beside a number of votes. */
export interface Names {
  readonly members: readonly string[];
  readonly next: number;
}

/** Members between commas, dashes or brackets after a number: "five, including Argentina and Germany, voted against". */
export function namesBetween(
  { words, listFrom }: VoteReading,
  comma: number,
  votes: number,
): Names | null {
  let at = comma + 1;
  const isPart = partial.has(words[at] ?? '');
  if (isPart) at += words[at + 1] === 'them' ? 2 : 1;
  const list = listFrom.get(at);
  const mark = words[comma] ?? '';
  const closes = mark === '(' ? ')' : mark;
  if (list === undefined || words[list.next] !== closes) return null;
  if (!isPart && list.mentions.length !== votes) return null;
  return { members: list.mentions.map(({ member }) => member), next: list.next + 1 };
}

/** All members behind a number, in brackets right after it: "101 to 2 (Israel, United States)". */
export function bracketedNames(reading: VoteReading, after: number, votes: number): Names | null {
  return reading.words[after] === '(' ? namesBetween(reading, after, votes) : null;
}

const leadsToNames = wordsOf(
  '( : – — - , by from including included include were was namely cast came among them',
);
const ownVerbs = wordsOf(`
  abstained abstaining abstain voted voting vetoed vetoing against opposed opposing absent did was were
  had in`);

/** Members named after a slot: "3 abstentions (China, India and Gabon)", "one against, cast by Russia". */
export function namesAfter(
  { words, listFrom }: VoteReading,
  after: number,
  votes: number,
): Names | null {
  let at = after;
  while (at - after < 4 && leadsToNames.has(words[at] ?? '')) at += 1;
  if (at === after) return null;
  const list = listFrom.get(at);
  if (list === undefined) return null;
  const lead = words.slice(after, at);
  const isPart = lead.some((word) => /^(?:includ|among)/.test(word));
  const isBracketed =
    lead.includes('(') || lead.includes(':') || lead.includes('by') || lead.includes('from');
  if (!isPart && list.mentions.length !== votes) return null;
  if (!isBracketed && ownVerbs.has(words[list.next] ?? '')) return null;
  return { members: list.mentions.map(({ member }) => member), next: list.next };
}

const partial = wordsOf('among including notably');
