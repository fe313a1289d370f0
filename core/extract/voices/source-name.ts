import { recogniseState } from '../../states/recognise';
import type { Token } from '../text/tokens';
import { isNationality } from './nationalities';
import {
  bodies,
  commonFirst,
  determiners,
  kindsOfBody,
  namesInS,
  particles,
  people,
  pronouns,
  remits,
  roles,
} from './source-words';

/** Whom a phrase names: a person, anybody else who can be a source, or whom a pronoun stands for. */
export interface Source {
  readonly name: string;
  readonly kind: 'person' | 'other' | 'pronoun';
  /** The last word of the phrase in lower case, without what follows "of": ministry, envoy. */
  readonly head: string;
  /** Whether the phrase is "the" and one word, so that the text may have named it before. */
  readonly bare: boolean;
}

/**
 * The name in the phrase from one token to another, both included.
 *
 * Titles go ("senior US diplomat Robert Wood" is Robert Wood), as do "the" before a capital and the
 * capital that only the sentence's beginning gives ("Diplomats" is diplomats).
 */
export function sourceOf(tokens: readonly Token[], first: number, last: number): Source {
  const own = tokens[first];
  if (own !== undefined && first === last && pronouns.has(own.word)) {
    return { name: own.word, kind: 'pronoun', head: own.word, bare: false };
  }
  const person = personIn(tokens, first, last);
  if (person !== null) {
    const role = tokens[person.first - 1];
    return { name: person.name, kind: 'person', head: role?.word ?? '', bare: false };
  }
  const body = bodyAfterItsKind(tokens, first, last);
  const start = body ?? first;
  const head = tokens[headOf(tokens, first, last)]?.word ?? '';
  const bare = last === first + 1 && /^(?:the|that|this)$/.test(own?.word ?? '');
  return { name: printed(tokens, start, last), kind: 'other', head, bare };
}

/** Whether a capitalised run is a person's full name: Zhang Jun, Ashraf al-Qudra. */
export function isFullName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 1 || last - first > 4) return false;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNamePart(token)) return false;
    if (bodies.has(token.word) || people.has(token.word) || roles.has(token.word)) return false;
    if (determiners.has(token.word) || isNationality(token.word)) return false;
  }
  const name = textOf(tokens, first, last);
  return tokens[last]?.capital !== false || isParticle(tokens[last])
    ? recogniseState(name) === null
    : false;
}

/** Whether a token can be part of a person's name. */
export function isNamePart(token: Token): boolean {
  return token.kind === 'word' && token.word.length > 1 && (isName(token) || isParticle(token));
}

function isName(token: Token): boolean {
  return token.capital && !/^'s$/.test(token.word);
}

function isParticle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (particles.has(token.word) || /^(?:al|el|ad|as|ar)-\p{L}/u.test(token.word))
  );
}

/** The person's name that a phrase ends with, after an office, a rank or a form of address. */
function personIn(
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
  if (from === last && (!titled || isBodyWord(tokens[last]))) return null;
  if (from < last && !isFullName(tokens, from, last)) return null;
  if (!titled && from !== first) return null;
  if (from === last && role !== null && keptTitles.has(tokens[role]?.word ?? '')) from = role;
  return { first: from, name: textOf(tokens, from, last) };
}

/** Titles that a first name alone goes with. */
const keptTitles = new Set('pope king queen prince princess emir patriarch'.split(' '));

function isParticleFirst(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && /^(?:of|the|and)$/.test(token.word);
}

function isBodyWord(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return bodies.has(token.word) || people.has(token.word) || recogniseState(token.text) !== null;
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
  return roles.has(word) || roles.has(word.slice(word.lastIndexOf('-') + 1));
}

/** "Secretary of", "Ambassador to the": an office and what joins it to its remit. */
function isRemitOf(tokens: readonly Token[], joint: number, first: number): boolean {
  let at = joint;
  if (tokens[at]?.word === 'the') at -= 1;
  if (at <= first || !/^(?:of|to|for)$/.test(tokens[at]?.word ?? '')) return false;
  return isRole(tokens[at - 1]);
}

/** Where the name begins in "the charity Nadia's Initiative"; null where the phrase is not of that form. */
function bodyAfterItsKind(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = last; at > first; at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) return null;
    if (token.capital && !before.capital && kindsOfBody.has(before.word)) return at;
  }
  return null;
}

/** Where the head of a phrase stands: its last word before "of", "for", "in" or the like. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    if (/^(?:of|for|to|in|at|from|by|with)$/.test(tokens[at]?.word ?? '')) return at - 1;
  }
  return last;
}

/** The phrase as it is called: no "the" before a capital, no capital that is only the sentence's. */
function printed(tokens: readonly Token[], first: number, last: number): string {
  const own = tokens[first];
  const next = tokens[first + 1];
  if (own === undefined) return '';
  if (own.word === 'the' && last > first && next?.capital === true) {
    return textOf(tokens, first + 1, last);
  }
  const text = textOf(tokens, first, last);
  return isCommonFirst(own, next, first === last)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

/** Whether a capital is only the sentence's: "Police", "Diplomats", "Local officials". */
function isCommonFirst(own: Token, next: Token | undefined, alone: boolean): boolean {
  if (!own.capital || /\p{Lu}/u.test(own.text.slice(1))) return false;
  if (commonFirst.has(own.word) || people.has(own.word) || own.word.endsWith('ly')) {
    return alone || next?.capital !== true || determiners.has(own.word);
  }
  if (namesInS.has(own.word) || !/[^suia]s$/.test(own.word) || recogniseState(own.text) !== null) {
    return false;
  }
  // A verb after it that is not in the third person shows a plural: "Rebels say".
  return alone && next !== undefined && !/s$/.test(next.word);
}

/** The words as printed, with line ends as spaces. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    text += at > first && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
