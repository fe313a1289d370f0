import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Quoted } from './quotation-marks';
import { speechVerbOf } from './speech-verbs';

/** A sentence with each quotation in it as one mark, so that what is quoted parts nothing. */
export interface Unit {
  readonly tokens: readonly Token[];
  readonly quotations: readonly QuotationMark[];
}

/** A quotation by the index of the one mark that stands for it. */
export interface QuotationMark {
  readonly at: number;
  readonly quoted: Quoted;
}

export const noQuotations: readonly QuotationMark[] = [];

/** All tokens of a paragraph in order. */
export function tokensOfParagraph(paragraph: Paragraph): readonly Token[] {
  const [only] = paragraph.sentences;
  if (paragraph.sentences.length === 1 && only !== undefined) return only.tokens;
  const all: Token[] = [];
  for (const { tokens } of paragraph.sentences) for (const token of tokens) all.push(token);
  return all;
}

/** The sentences of a paragraph, where one that ends inside a quotation goes on to that one's end. */
export function unitsOf(
  paragraph: Paragraph,
  tokens: readonly Token[],
  quoted: readonly Quoted[],
): readonly Unit[] {
  const units: Unit[] = [];
  let own: Token[] = [];
  let quotations: QuotationMark[] = [];
  let next = 0;
  let sentence = 0;
  let end = (paragraph.sentences[0]?.tokens.length ?? 0) - 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const quotation = quoted[next];
    if (quotation?.first === at) {
      quotations.push({ at: own.length, quoted: quotation });
      own.push(asMark(tokens, quotation));
      at = quotation.last;
      next += 1;
    } else own.push(token);
    while (end < at) {
      sentence += 1;
      end += paragraph.sentences[sentence]?.tokens.length ?? tokens.length;
    }
    if (at !== end || (quotation?.last === at && speechFollows(tokens, at, own))) continue;
    units.push({ tokens: own, quotations });
    own = [];
    quotations = [];
  }
  if (own.length > 0) units.push({ tokens: own, quotations });
  return units;
}

/** How the one mark that stands for a quotation is written. */
const quotationMark = '“”';

function asMark(tokens: readonly Token[], { first, last }: Quoted): Token {
  const opening = tokens[first];
  return {
    start: opening?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    text: quotationMark,
    word: quotationMark,
    kind: 'mark',
    capital: false,
    spaced: opening?.spaced ?? true,
    newLine: opening?.newLine ?? false,
  };
}

/** Whether a token is the mark that stands for a quotation. */
export function isQuotation(token: Token | undefined): boolean {
  return token?.text === quotationMark;
}

/** “Why now?” Wood asked: a sentence that begins with a quotation goes on after its question mark. */
function speechFollows(tokens: readonly Token[], at: number, own: readonly Token[]): boolean {
  if (own.length !== 1 || !asks(tokens[at - 1])) return false;
  for (let next = at + 1; next < tokens.length && next < at + 10; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return false;
    const verb = speechVerbOf(token.word);
    if (verb?.form === 'past' && verb.use === 'says') return true;
  }
  return false;
}

function asks(token: Token | undefined): boolean {
  return token?.text === '?' || token?.text === '!';
}
