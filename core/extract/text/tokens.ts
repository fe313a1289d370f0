import { peopleNouns } from '../lexicon/people';
import { things } from '../lexicon/things';
import { labelNouns, months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';

/** A word, a number or a mark of a text, in UTF-16 offsets of that text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** As it is looked up: lower case but for US, WHO and IT, straight apostrophes, plain hyphens; empty for what is longer than any word. */
  readonly word: string;
  /** `number` is digits, with their separators and a letter for a scale: 1,620 or 1.2m. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether its first letter is a capital; of a common word in a headline set in capitals, false. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a line ends before it. */
  readonly newLine: boolean;
}

/**
 * Reads the tokens of a text between two offsets, in order.
 *
 * Hyphened words are one token (Thomas-Greenfield, 5-year-old, twenty-one), as are abbreviations with
 * points (U.S.); a possessive ending is one of its own (’s), and so is every other mark. Digits joined
 * by a hyphen are two numbers and a mark; groups of three parted by plain spaces are one number where they
 * can be nothing else. Takes time linear in the length.
 */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let newLine = false;
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      const code = text.charCodeAt(at);
      newLine ||= code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
      spaced = true;
      at += 1;
      continue;
    }
    const end =
      kind === LETTER
        ? (endOfPlainWord(text, at, to) ?? endOfWord(text, at, to))
        : kind === DIGIT
          ? endOfNumber(text, at, to, tokens)
          : endOfMark(text, at, to);
    tokens.push(token(text, at, end, kind, spaced, newLine));
    spaced = false;
    newLine = false;
    at = end;
  }
  return tokens;
}

const MARK = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** The kind of every UTF-16 code unit. Halves of a surrogate pair are marks. */
const kinds: Uint8Array = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (let code = 0; code < found.length; code += 1) {
    const unit = String.fromCharCode(code);
    if (/\s|[\u0085\u200b\ufeff]/.test(unit)) found[code] = SPACE;
    else if (code >= 48 && code <= 57) found[code] = DIGIT;
    else if (/[\p{L}\p{M}]/u.test(unit)) found[code] = LETTER;
  }
  return found;
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? MARK;
}

/** Words longer than this are looked up in no list. */
const longestWord = 64;

function token(
  text: string,
  start: number,
  end: number,
  kind: number,
  spaced: boolean,
  newLine: boolean,
): Token {
  const printed = text.slice(start, end);
  const isNumber = kind === DIGIT && isFigure(printed);
  return {
    start,
    end,
    text: printed,
    word: end - start > longestWord ? '' : lookedUp(printed),
    kind: isNumber ? 'number' : kind === MARK && !isPossessive(printed) ? 'mark' : 'word',
    capital: kind === LETTER && isCapital(text, start),
    spaced,
    newLine,
  };
}

function lookedUp(printed: string): string {
  let small = true;
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at);
    if (code > 127) return folded(printed);
    if (code >= 65 && code <= 90) small = false;
  }
  return small || abbreviations.has(printed) ? printed : printed.toLowerCase();
}

/** Names that in small letters are other words, so that they keep their capitals. */
const abbreviations: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

function folded(printed: string): string {
  return printed.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').replaceAll('‐', '-');
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
}

function isPossessive(printed: string): boolean {
  return printed.length === 2 && isApostrophe(printed.charCodeAt(0));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** The end of a word of nothing but English letters with a space or a common mark after it, as most are; null for another. */
function endOfPlainWord(text: string, start: number, to: number): number | null {
  let at = start;
  let code = 0;
  for (; at < to; at += 1) {
    code = text.charCodeAt(at);
    // The bit by which a small letter differs from its capital.
    const small = code | 32;
    if (small < 97 || small > 122) break;
  }
  if (at === to) return at;
  const ends = code === 32 || code === 44 || code === 10 || (code === 46 && at > start + 1);
  return ends && at > start ? at : null;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      at += 1;
      continue;
    }
    const next = at + 1 < to ? kindAt(text, at + 1) : SPACE;
    if (next !== LETTER && next !== DIGIT) break;
    const code = text.charCodeAt(at);
    if (isHyphen(code)) at += 2;
    else if (next === LETTER && isApostrophe(code) && !isPossessiveAt(text, at, to)) at += 2;
    else break;
  }
  return text.charCodeAt(at) === 46 ? (endOfAbbreviation(text, start, at, to) ?? at) : at;
}

function isPossessiveAt(text: string, apostrophe: number, to: number): boolean {
  if ((text.charCodeAt(apostrophe + 1) | 32) !== 115) return false;
  const after = apostrophe + 2;
  return after >= to || (kindAt(text, after) !== LETTER && kindAt(text, after) !== DIGIT);
}

/** "U.S.", "a.m.": letters with a point after each; null where it is none. */
function endOfAbbreviation(text: string, start: number, point: number, to: number): number | null {
  if (point !== start + 1) return null;
  let at = point + 1;
  while (
    at + 1 < to &&
    kindAt(text, at) === LETTER &&
    text.charCodeAt(at + 1) === 46 &&
    at - start < 12
  ) {
    at += 2;
  }
  return at === point + 1 ? null : at;
}

function endOfNumber(text: string, start: number, to: number, before: readonly Token[]): number {
  let at = endOfSpaced(text, start, to, before) ?? start + 1;
  for (;;) {
    while (at < to && kindAt(text, at) === DIGIT) at += 1;
    const code = text.charCodeAt(at);
    const joins = code === 46 || (isGap(code) && isGroup(text, at + 1, to));
    if (at + 1 < to && joins && kindAt(text, at + 1) === DIGIT) at += 2;
    else break;
  }
  if (at < to && kindAt(text, at) === LETTER) return endOfWord(text, at, to);
  const hyphened = at + 1 < to && isHyphen(text.charCodeAt(at)) && kindAt(text, at + 1) === LETTER;
  return hyphened ? endOfWord(text, at + 1, to) : at;
}

/** "58 000", "1 200 000": groups of three parted by plain spaces; null where the number is not so written. */
function endOfSpaced(
  text: string,
  start: number,
  to: number,
  before: readonly Token[],
): number | null {
  let at = start + 1;
  while (at < to && at - start < 4 && kindAt(text, at) === DIGIT) at += 1;
  if (at - start > 3 || text.charCodeAt(start) === 48) return null;
  const first = at;
  let zero = false;
  while (at - first < longestSpaced && text.charCodeAt(at) === 32 && isGroup(text, at + 1, to)) {
    // No number of its own begins with a nought.
    zero ||= text.charCodeAt(at + 1) === 48;
    at += 4;
  }
  if (at === first || joinsWord(text.charCodeAt(at))) return null;
  return zero || (countsNext(text, at, to) && !isNumbered(before)) ? at : null;
}

/** In UTF-16 code units: three groups with their spaces, as in billions. */
const longestSpaced = 12;

/** Whether what is counted in large numbers follows: people, homes. */
function countsNext(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || text.charCodeAt(at) !== 32 || kindAt(text, at + 1) !== LETTER) return false;
  const word = lookedUp(text.slice(at + 1, endOfWord(text, at + 1, to)));
  return peopleNouns.has(word) || things.has(word);
}

/** Whether a number stands by itself after what was read: "July | 12", "room | 12", "at | 12"; not "7 October | 1 200". */
function isNumbered(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (months.has(last.word)) return before.at(-2)?.kind !== 'number';
  if (before.length > 1 && last.capital) return true;
  return last.kind === 'number' || labelNouns.has(last.word) || labelled.has(last.word);
}

/** Words before a number of their own, beside those of labels. */
const labelled: ReadonlySet<string> = wordsOf(
  'at day week month year phase wave group room block ward route line table floor gate hour grade class resolution',
);

function joinsWord(code: number): boolean {
  return isHyphen(code) || kinds[code] === LETTER;
}

/** A comma, or a space that printers set between groups of digits. */
function isGap(code: number): boolean {
  return code === 44 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function isGroup(text: string, at: number, to: number): boolean {
  for (let digit = 0; digit < 3; digit += 1) {
    if (at + digit >= to || kindAt(text, at + digit) !== DIGIT) return false;
  }
  return at + 3 >= to || kindAt(text, at + 3) !== DIGIT;
}

function isFigure(printed: string): boolean {
  return (
    printed.length <= longestWord &&
    /^[\d.,\u0020\u00a0\u2009\u202f]+(?:k|m|mn|bn)?$/i.test(printed)
  );
}

/** Marks stand alone, but a possessive ending is one token, and so are the units of a surrogate pair. */
function endOfMark(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && at > 0 && at + 1 < to && isPossessiveAt(text, at, to)) {
    const before = kindAt(text, at - 1);
    if (before === LETTER || before === DIGIT) return at + 2;
  }
  const pair = code >= 0xd800 && code <= 0xdbff && at + 1 < to;
  return pair ? at + 2 : at + 1;
}
