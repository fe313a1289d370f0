import { withoutHeadlineCapitals } from './set-in-capitals';
import { type Token, tokensOf } from './tokens';

/** A sentence of a text, or what stands in a paragraph in place of one: a headline, an item of a list. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A paragraph and its sentences, in UTF-16 offsets of the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/**
 * Reads a text paragraph by paragraph, each with its sentences, in time linear in the text's length.
 *
 * An empty line parts paragraphs, and so does the end of a line, unless the line is one of a text set to
 * a fixed width. What is longer than any paragraph or sentence is cut, so that memory stays bounded.
 */
export function* paragraphsOf(text: string): Generator<Paragraph> {
  let at = 0;
  while (at < text.length) {
    const end = endOfParagraph(text, at);
    const tokens = tokensOf(text, at, end);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) {
      yield { start: first.start, end: last.end, sentences: sentencesOf(tokens) };
    }
    at = end;
  }
}

/** In UTF-16 code units; no paragraph of prose is as long. */
const longestParagraph = 20_000;
/** In tokens; no sentence of prose is as long. */
const longestSentence = 400;

function endOfParagraph(text: string, start: number): number {
  // Looked for in a piece of bounded length, since what is not there would be sought to the end.
  const piece = text.slice(start, start + longestParagraph);
  for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
    if (!isWrapped(piece, at)) return start + at + 1;
  }
  if (start + piece.length === text.length) return text.length;
  return start + (piece.lastIndexOf(' ') + 1 || piece.length);
}

/** Lines of a text set to a fixed width are about as long as this, in UTF-16 code units. */
const setLine = { shortest: 45, full: 60, longest: 100 };

/** Whether a sentence runs on over the end of a line. */
function isWrapped(piece: string, lineEnd: number): boolean {
  const lineStart = piece.lastIndexOf('\n', lineEnd - 1) + 1;
  const length = lineEnd - lineStart;
  if (length < setLine.shortest || length > setLine.longest) return false;
  const line = piece.slice(lineStart, lineEnd).trimEnd();
  const next = piece.charAt(lineEnd + 1);
  if (next === '' || /\s/.test(next)) return false;
  if (/[\p{Ll}]/u.test(next)) return !/[.!?:;]$/.test(line);
  if (/[.!?:;”"’]$/.test(line)) return false;
  if (/[\d(]/.test(next) || line.endsWith(',')) return true;
  // A name may begin a line of a set text: then the next line is set to the same width.
  const nextEnd = piece.indexOf('\n', lineEnd + 1);
  const nextLength = (nextEnd === -1 ? piece.length : nextEnd) - lineEnd - 1;
  return length >= setLine.full && nextLength <= setLine.longest;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = index + 1 === tokens.length;
    const ends = isLead(tokens, first, index) || endsSentence(tokens, first, index);
    if (!last && index - first + 1 < longestSentence && !ends) continue;
    const own = withoutHeadlineCapitals(tokens.slice(first, index + 1));
    sentences.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own });
    first = index + 1;
  }
  return sentences;
}

/** In tokens: the place, date and agency before a report are no longer. */
const longestLead = 14;

/**
 * Whether a paragraph's opening that is no part of its first sentence ends at a token: "KYIV, March 3 (Reuters) -",
 * the time of a live blog, a bullet, the number of an item.
 */
function isLead(tokens: readonly Token[], first: number, index: number): boolean {
  if (first > 0 || index >= longestLead) return false;
  const [own, next, before] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  if (own === undefined || next === undefined || !next.spaced) return false;
  if (index === 0)
    return /^[•*·–-]$/.test(own.text) || (/^\d\d?[.:]\d\d$/.test(own.text) && next.capital);
  if (index === 1 && own.text === ')' && before?.kind === 'number') return true;
  if (!/^[-–—]$/.test(own.text) || !own.spaced) return false;
  return before?.text === ')' && /^\p{Lu}{3}/u.test(tokens[0]?.text ?? '');
}

const CLOSING = new Set(['”', '"', '’', "'", ')', ']', '»']);
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col sgt capt maj cmdr adm brig gov sen rep st ste no nos approx ' +
    'vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp dept est fig'
  ).split(' '),
);

/** Whether the token is the last of a sentence. */
function endsSentence(tokens: readonly Token[], first: number, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  const own = tokens[index];
  if (!next.spaced || own === undefined) return false;
  if (own.kind !== 'mark' && own.text.charCodeAt(own.text.length - 1) !== 46) return false;
  let end = index;
  while (end > first && CLOSING.has(tokens[end]?.text ?? '')) end -= 1;
  const stop = tokens[end];
  if (stop === undefined) return false;
  if (stop.text === '!' || stop.text === '?' || stop.text === '…') return opensSentence(next);
  const before = tokens[end - 1];
  if (stop.text === '.') {
    const isShort = ABBREVIATIONS.has(before?.word ?? '') && !saysNo(tokens, end - 1);
    if (end === index && (isShort || isInitial(before))) {
      return next.kind === 'mark' && opensSentence(next);
    }
    return opensSentence(next);
  }
  return stop.text.endsWith('.') && opensSentence(next) && STARTERS.has(next.word);
}

/** "They voted no. Twelve abstained.": no abbreviation. */
function saysNo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'no' && /^vot(?:e|es|ed|ing)$/.test(tokens[at - 1]?.word ?? '');
}

/** Words that after an abbreviation's point begin a sentence rather than go on with one. */
const STARTERS = new Set(
  'the a an it he she they we i in on at but and this that these those there after as'.split(' '),
);

function opensSentence(next: Token): boolean {
  return next.capital || next.kind === 'number' || /^[“"‘'«([\p{Lu}\d—–-]/u.test(next.text);
}

function isInitial(token: Token | undefined): boolean {
  return token?.capital === true && token.text.length === 1 && token.word !== 'i';
}
