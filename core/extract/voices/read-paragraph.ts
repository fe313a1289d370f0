import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Heard, HeardParagraph } from './heard';
import type { NamesGiven } from './names-given';
import { type MarksOfParagraph, quotedIn } from './quotation-marks';
import { type Inner, innerOf, inSomebodysWords, tieOf } from './quotation-ties';
import { type Place, resolved } from './resolve';
import { tokensOfParagraph, type Unit, unitsOf } from './units';

/** A quotation with its marks, and who spoke. */
export interface FoundQuotation extends Span {
  readonly pattern: string;
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly credit: Credit | null;
}

/** What a paragraph leaves to the next. */
export interface CarriedOn {
  /** A quotation that the paragraph did not close. */
  readonly open: OpenQuotation | null;
  /** Who spoke last, where the next quotation may go on. */
  readonly lastSpoken: Credit | null;
}

interface OpenQuotation {
  readonly mark: string;
  readonly start: number;
  readonly paragraphs: number;
  readonly credit: Credit | null;
}

/** What is quoted in a paragraph, whether it ends there or not, and who is credited for it. */
export interface Spoken extends Span {
  readonly credit: Credit | null;
  /** Whether it is a few words of somebody's in a sentence of the reporter's own: (in Blinken’s words). */
  readonly inPassing: boolean;
}

export interface ReadParagraph {
  readonly quotations: readonly FoundQuotation[];
  readonly spoken: readonly Spoken[];
  readonly carriedOn: CarriedOn;
}

/** A quotation that runs over paragraphs is no longer, in UTF-16 code units and paragraphs. */
const longest = { units: 5_000, paragraphs: 10 };

const nothingCarriedOn: CarriedOn = { open: null, lastSpoken: null };

/** What is read of a paragraph that has no quotation marks: nothing. */
export const plain: ReadParagraph = { quotations: [], spoken: [], carriedOn: nothingCarriedOn };

/** A paragraph’s tokens, and what stands inside marks in them. */
export interface MarkedParagraph extends MarksOfParagraph {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** Finds what stands inside quotation marks in a paragraph; the one before may have left one open. */
export function marked(paragraph: Paragraph, { open }: CarriedOn): MarkedParagraph {
  const tokens = tokensOfParagraph(paragraph);
  const marks = quotedIn(tokens, open?.mark ?? null);
  const last = tokens.length - 1;
  const all = marks.open === null ? marks.quoted : [...marks.quoted, { first: marks.open, last }];
  return { ...marks, tokens, units: unitsOf(paragraph, tokens, all) };
}

/** Reads a paragraph's quotations, with the speakers whom it or the ones before name. */
export function readQuoted(
  { tokens, open: unclosed }: MarkedParagraph,
  paragraph: HeardParagraph,
  carriedOn: CarriedOn,
  names: NamesGiven,
): ReadParagraph {
  const quotations: FoundQuotation[] = [];
  const spoken: Spoken[] = [];
  let { lastSpoken } = carriedOn;
  let open: OpenQuotation | null = null;
  for (const [sentence, own] of paragraph.sentences.entries()) {
    if (own.quotations.length === 0 && !beginsWithPerson(own)) lastSpoken = null;
    for (const { at, quoted } of own.quotations) {
      const [opening, closing] = [tokens[quoted.first], tokens[quoted.last]];
      if (opening === undefined || closing === undefined) continue;
      const earlier =
        quoted.first === 0 && carriedOn.open?.mark === opening.text ? carriedOn.open : null;
      const inner = innerOf(tokens, quoted);
      const found = spokenAt(own, at, inner, { paragraph, sentence }, names);
      const isLast = found === null && (goesOn(own, at, inner) || earlier !== null);
      const credit = earlier?.credit ?? (isLast ? lastSpoken : (found?.credit ?? null));
      if (credit !== null || found !== null) lastSpoken = credit;
      const start = earlier?.start ?? opening.start;
      const { end } = closing;
      const inPassing = found?.pattern === inSomebodysWords;
      if (quoted.first === unclosed) {
        open = opened(opening.text, { start, end }, earlier, credit);
        spoken.push({ start: opening.start, end, credit, inPassing });
      } else if (
        found !== null ||
        credit !== null ||
        earlier !== null ||
        speaksForItself(own, at, inner)
      ) {
        const pattern = found?.pattern ?? 'quotation that goes on or stands alone';
        quotations.push({ start, end, pattern, speaker: credit?.name ?? null, credit });
        spoken.push({ start: opening.start, end, credit, inPassing });
      }
    }
  }
  return { quotations, spoken, carriedOn: { open, lastSpoken } };
}

function beginsWithPerson({ tokens }: Heard): boolean {
  const word = tokens[0]?.word;
  return word === 'he' || word === 'she';
}

function opened(
  mark: string,
  { start, end }: Span,
  earlier: OpenQuotation | null,
  credit: Credit | null,
): OpenQuotation | null {
  const paragraphs = (earlier?.paragraphs ?? 0) + 1;
  if (end - start > longest.units || paragraphs >= longest.paragraphs) return null;
  return { mark, start, paragraphs, credit };
}

/** Whether a quotation without a speaker of its own can be the last speaker's. */
function goesOn(heard: Heard, at: number, inner: Inner): boolean {
  return isWhole(inner) && standsAlone(heard, at);
}

/** Whether a quotation is one though nobody is named: a whole sentence, or what begins a headline. */
function speaksForItself(heard: Heard, at: number, inner: Inner): boolean {
  const headline = at === 0 && heard.tokens[1]?.text === ':' && inner.words > 2;
  return headline || goesOn(heard, at, inner);
}

function isWhole({ beginsSentence, endsSentence, goesOn: asks, words }: Inner): boolean {
  return beginsSentence && (endsSentence || asks) && words > 1;
}

/** Whether a sentence is the quotation and nothing else. */
function standsAlone({ tokens }: Heard, at: number): boolean {
  return tokens.every((token, index) => index === at || token.kind === 'mark');
}

function spokenAt(
  heard: Heard,
  at: number,
  inner: Inner,
  place: Omit<Place, 'saying'>,
  names: NamesGiven,
): { readonly pattern: string; readonly credit: Credit | null } | null {
  const tie = tieOf(heard, at, inner);
  if (tie === null) return null;
  const { name, kind } = resolved(tie.phrase.source, { ...place, saying: tie.saying }, names);
  // A pronoun that stands for nobody whom the text names.
  const credit = kind === 'pronoun' ? null : creditOf(heard.tokens, tie.first, tie.last, name);
  return { pattern: tie.pattern, credit };
}

/** The credit that tokens of a sentence give, both included. */
export function creditOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
): Credit {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, name };
}
