import { recogniseState } from '../../states/recognise';
import { nationalities } from '../lexicon/nationalities';
import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import {
  adverbs,
  auxiliaries,
  bodies,
  boundaries,
  days,
  determiners,
  particles,
  people,
  prepositions,
  pronouns,
  remits,
  roles,
} from './source-words';

/** The person's name that a phrase ends with, after an office, a rank or a form of address. */
export function personIn(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; name: string } | null {
  let start = last + 1;
  while (start > first && mayBeOfName(tokens, start - 1, first)) start -= 1;
  const role = lastRole(tokens, start, last);
  let from = role === null ? start : role + 1;
  if (tokens[from]?.text === '.') from += 1;
  const before = tokens[from - 1];
  const of = from - 1 >= first && before !== undefined && !before.capital ? from - 1 : -1;
  let titled = role !== null || isRole(before);
  if (!titled && of > first && isRemitOf(tokens, of, first)) {
    while (from < last && remits.has(tokens[from]?.word ?? '')) from += 1;
    titled = true;
  }
  while (from <= last && isParticleFirst(tokens[from])) from += 1;
  if (from > last) return null;
  if (
    from === last &&
    (!titled || isBodyWord(tokens[last]) || remits.has(tokens[last]?.word ?? ''))
  )
    return null;
  if (from < last && !isFullName(tokens, from, last)) return null;
  if (!titled && from !== first) return null;
  if (from === last && role !== null && keptTitles.has(tokens[role]?.word ?? '')) from = role;
  return { first: from, name: printed(tokens, from, last) };
}

/** Whether a capitalised run is a person's full name: Zhang Jun, Ashraf al-Qudra. */
export function isFullName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 1 || last - first > 4) return false;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNamePart(token)) return false;
    if (noName.has(token.word) || isTitle(token, at === last)) return false;
  }
  const name = printed(tokens, first, last);
  return tokens[last]?.capital !== false || isParticle(tokens[last]) ? !isState(name) : false;
}

/** Titles that are family names as well, where they come last: James Elder. */
const surnames = wordsOf('elder king major farmer marshal pope');

function isTitle({ word }: Token, last: boolean): boolean {
  return roles.has(word) && !(last && surnames.has(word));
}

/** Words with a capital that are no part of a name, though they may stand before one. */
const noName: ReadonlySet<string> = new Set([
  ...bodies,
  ...people,
  ...nationalities,
  ...determiners,
  ...boundaries,
  ...prepositions,
  ...auxiliaries,
  ...pronouns,
  ...adverbs,
  ...days,
  ...[...months].filter((month) => month.length > 4),
  'and',
  'or',
]);

/** Whether a token can be part of a person's name. */
export function isNamePart(token: Token): boolean {
  return token.kind === 'word' && token.word.length > 1 && (isName(token) || isParticle(token));
}

/** In tokens; no name in capitals is longer. */
const longestRun = 12;

/** The last token of the capitalised run that begins at one: "Abdel Fattah el-Sissi". */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < longestRun) {
    const next = tokens[last + 1];
    if (next === undefined || !isNamePart(next)) break;
    last += 1;
  }
  return last;
}

/** al-Qudra, el-Sissi. */
function isArticled(word: string): boolean {
  return word.charCodeAt(2) === HYPHEN && /^(?:al|el|ad|as|ar)-\p{L}/u.test(word);
}

const HYPHEN = 45;

function isName(token: Token): boolean {
  return token.capital && token.word !== "'s";
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (particles.has(token.word) || isArticled(token.word));
}

/** Titles that a first name alone goes with. */
const keptTitles = wordsOf('pope king queen prince princess emir patriarch');

function isParticleFirst(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && joints.has(token.word);
}

const joints = new Set(['of', 'the', 'and']);

function isBodyWord(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return bodies.has(token.word) || people.has(token.word) || isState(token.text);
}

function mayBeOfName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '.') {
    return at > first && roles.has(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.capital === true;
  }
  if (determiners.has(token.word)) return false;
  return isNamePart(token) || (token.capital && token.word.length === 1);
}

/** Where the last word of office stands in a capitalised run, not its last word. */
function lastRole(tokens: readonly Token[], start: number, last: number): number | null {
  for (let at = last - 1; at >= start; at -= 1) if (isRole(tokens[at])) return at;
  return null;
}

function isRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  if (roles.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen !== -1 && roles.has(word.slice(hyphen + 1));
}

/** "Secretary of", "Ambassador to the": an office and what joins it to its remit. */
function isRemitOf(tokens: readonly Token[], joint: number, first: number): boolean {
  let at = joint;
  if (tokens[at]?.word === 'the') at -= 1;
  if (at <= first || !/^(?:of|to|for)$/.test(tokens[at]?.word ?? '')) return false;
  return isRole(tokens[at - 1]);
}

/** How many names are remembered, since one article asks for the same few over and over. */
const remembered = 2_000;
const states = new Map<string, boolean>();

/** Whether a name is a state’s. */
export function isState(name: string): boolean {
  const known = states.get(name);
  if (known !== undefined) return known;
  const found = recogniseState(name) !== null;
  if (states.size >= remembered) states.clear();
  states.set(name, found);
  return found;
}
