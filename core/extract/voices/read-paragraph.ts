import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import { Heard } from './heard';
import type { NamesGiven } from './names-given';
import { type Quoted, quotedIn } from './quotation-marks';
import { type Inner, innerOf, tieOf } from './quotation-ties';
import { resolved } from './resolve';
import { tokensOfParagraph, unitsOf } from './units';

/** A quotation with its marks, and who spoke. */
export interface FoundQuotation extends Span {
  readonly pattern: string;
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly credit: Credit | null;
}

/** What a paragraph leaves to the next. */
export interface CarriedOn {
  /** The sentences read last, for pronouns and names in short. */
  readonly before: readonly Heard[];
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

export interface ReadParagraph {
  readonly heard: readonly Heard[];
  readonly quotations: readonly FoundQuotation[];
  /** What is quoted in the paragraph, whether it ends there or not, and who is credited for it. */
  readonly spoken: readonly (Span & { readonly credit: Credit | null })[];
  readonly open: OpenQuotation | null;
  readonly lastSpoken: Credit | null;
}

/** Sentences kept for pronouns and names in short. */
export const sentencesKept = 12;
/** A quotation that runs over paragraphs is no longer, in UTF-16 code units and paragraphs. */
const longest = { units: 5_000, paragraphs: 10 };

const noQuotations: ReadonlyMap<number, Quoted> = new Map();

/** Reads a paragraph that has no quotation marks: nothing of it is looked at yet. */
export function readPlain({ sentences }: Paragraph): ReadParagraph {
  const heard = sentences.map(({ tokens }) => new Heard({ tokens, quotations: noQuotations }));
  return { heard, quotations: [], spoken: [], open: null, lastSpoken: null };
}

/** Reads a paragraph's quotations, with the speakers whom it or the ones before name. */
export function readQuoted(
  paragraph: Paragraph,
  carriedOn: CarriedOn,
  names: NamesGiven,
): ReadParagraph {
  const tokens = tokensOfParagraph(paragraph);
  const marks = quotedIn(tokens, carriedOn.open?.mark ?? null);
  const last = tokens.length - 1;
  const unclosed = marks.open === null ? [] : [{ first: marks.open, last }];
  const heard = unitsOf(paragraph, tokens, [...marks.quoted, ...unclosed]).map(
    (unit) => new Heard(unit),
  );
  const quotations: FoundQuotation[] = [];
  const spoken: (Span & { readonly credit: Credit | null })[] = [];
  let { lastSpoken } = carriedOn;
  let open: OpenQuotation | null = null;
  for (const [place, own] of heard.entries()) {
    if (own.unit.quotations.size === 0 && !/^s?he$/.test(own.tokens[0]?.word ?? ''))
      lastSpoken = null;
    const upToHere = heard.slice(Math.max(0, place + 1 - sentencesKept), place + 1);
    const before = [...carriedOn.before, ...upToHere].slice(-sentencesKept);
    for (const [at, quoted] of own.unit.quotations) {
      const [opening, closing] = [tokens[quoted.first], tokens[quoted.last]];
      if (opening === undefined || closing === undefined) continue;
      const earlier =
        quoted.first === 0 && carriedOn.open?.mark === opening.text ? carriedOn.open : null;
      const inner = innerOf(tokens, quoted);
      const found = spokenAt(own, at, inner, before, names);
      const credit =
        earlier?.credit ?? found?.credit ?? (goesOn(own, at, inner) || earlier ? lastSpoken : null);
      lastSpoken = credit ?? lastSpoken;
      const span = { start: earlier?.start ?? opening.start, end: closing.end };
      if (quoted.first === marks.open) {
        open = opened(opening.text, span, earlier, credit);
        spoken.push({ start: opening.start, end: closing.end, credit });
      } else if (credit !== null || earlier !== null || speaksForItself(own, at, inner)) {
        const pattern = found?.pattern ?? 'quotation that goes on or stands alone';
        quotations.push({ ...span, pattern, speaker: credit?.name ?? null, credit });
        spoken.push({ start: opening.start, end: closing.end, credit });
      }
    }
  }
  return { heard, quotations, spoken, open, lastSpoken };
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
  before: readonly Heard[],
  names: NamesGiven,
): { readonly pattern: string; readonly credit: Credit } | null {
  const tie = tieOf(heard, at, inner);
  if (tie === null) return null;
  const { name } = resolved(tie.phrase.source, before, tie.saying, names);
  return { pattern: tie.pattern, credit: creditOf(heard.tokens, tie.first, tie.last, name) };
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
