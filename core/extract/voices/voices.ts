import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import { sayingFor } from './credit';
import { Heard } from './heard';
import { NamesGiven } from './names-given';
import { type Quoted, quotedIn } from './quotation-marks';
import { innerOf, tieOf } from './quotation-ties';
import { resolved } from './resolve';
import { sayingsIn } from './sayings';
import { tokensOfParagraph, unitsOf } from './units';

/** A quotation with its marks, and who spoke. */
export interface FoundQuotation extends Span {
  readonly pattern: string;
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly credit: Credit | null;
}

/** Who speaks in a paragraph. */
export interface ParagraphVoices {
  /** The quotations that end in it, in order. */
  readonly quotations: readonly FoundQuotation[];
  /**
   * Who the text says said what stands at a span of one of its sentences; null where it speaks for itself.
   *
   * `governor` is the index in the sentence's tokens of the claim's verb or amount.
   */
  creditFor(sentence: number, at: Span, governor: number): Credit | null;
}

export interface Voices {
  /** Reads the next paragraph. */
  read(paragraph: Paragraph): ParagraphVoices;
}

/** A quotation that runs over paragraphs is bounded by this. */
const longest = { units: 5_000, paragraphs: 10 };
/** Sentences kept for pronouns and names in short. */
const sentencesKept = 12;

/** Reads who speaks in a text, paragraph by paragraph, in order. */
export function openVoices(text: string): Voices {
  const names = new NamesGiven();
  const hasMarks = marksIn(text);
  let before: readonly Heard[] = [];
  let carried: Carried | null = null;
  let lastSpoken: Spoken | null = null;

  return {
    read(paragraph) {
      names.add(paragraph);
      const read = hasMarks(paragraph)
        ? readQuoted(paragraph, { text, before, carried, lastSpoken, names })
        : readPlain(paragraph);
      carried = read.carried;
      lastSpoken = read.lastSpoken;
      const earlier = before;
      before = [...before, ...read.heard].slice(-sentencesKept);
      return {
        quotations: read.quotations,
        creditFor: (sentence, at, governor) =>
          creditFor({ paragraph, read, earlier, names }, sentence, at, governor),
      };
    },
  };
}

interface Carried {
  readonly mark: string;
  readonly start: number;
  readonly paragraphs: number;
  readonly spoken: Spoken | null;
}

interface Spoken {
  readonly pattern: string;
  readonly credit: Credit;
}

interface Context {
  readonly text: string;
  readonly before: readonly Heard[];
  readonly carried: Carried | null;
  readonly lastSpoken: Spoken | null;
  readonly names: NamesGiven;
}

interface Read {
  readonly heard: readonly Heard[];
  readonly quotations: readonly FoundQuotation[];
  /** What is quoted in the paragraph, whether it ends there or not, and who is credited for it. */
  readonly spoken: readonly (Span & { readonly credit: Credit | null })[];
  readonly carried: Carried | null;
  readonly lastSpoken: Spoken | null;
}

const noQuotations: ReadonlyMap<number, Quoted> = new Map();

function readPlain({ sentences }: Paragraph): Read {
  const heard = sentences.map(({ tokens }) => new Heard({ tokens, quotations: noQuotations }));
  return { heard, quotations: [], spoken: [], carried: null, lastSpoken: null };
}

function readQuoted(paragraph: Paragraph, context: Context): Read {
  const tokens = tokensOfParagraph(paragraph);
  const marks = quotedIn(tokens, context.carried?.mark ?? null);
  const goesOn = marks.open === null ? [] : [{ first: marks.open, last: tokens.length - 1 }];
  const units = unitsOf(paragraph, tokens, [...marks.quoted, ...goesOn]);
  const heard = units.map((unit) => new Heard(unit));
  const quotations: FoundQuotation[] = [];
  const spoken: (Span & { readonly credit: Credit | null })[] = [];
  let lastSpoken = context.lastSpoken;
  let carried: Carried | null = null;
  for (const [place, own] of heard.entries()) {
    const upTo = [...context.before, ...heard.slice(0, place + 1)].slice(-sentencesKept);
    for (const [at, quoted] of own.unit.quotations) {
      const opening = tokens[quoted.first];
      const closing = tokens[quoted.last];
      if (opening === undefined || closing === undefined) continue;
      const continued =
        quoted.first === 0 && context.carried?.mark === opening.text ? context.carried : null;
      const found = spokenAt(own, at, tokens, quoted, upTo, context.names);
      const alone = standsAlone(own, at) || continued !== null;
      const inner = innerOf(tokens, quoted);
      const whole = inner.beginsSentence && inner.endsSentence && inner.words > 1;
      const said = continued?.spoken ?? found ?? (alone && whole ? lastSpoken : null);
      const start = continued?.start ?? opening.start;
      if (said !== null) lastSpoken = said;
      if (goesOn[0]?.first === quoted.first) {
        const paragraphs = (continued?.paragraphs ?? 0) + 1;
        const short = closing.end - start <= longest.units && paragraphs < longest.paragraphs;
        if (short) carried = { mark: opening.text, start, paragraphs, spoken: said };
        spoken.push({ start: opening.start, end: closing.end, credit: said?.credit ?? null });
        continue;
      }
      const headline = at === 0 && own.tokens[1]?.text === ':' && inner.words > 2;
      if (said === null && !(whole && alone) && !headline && continued === null) continue;
      const pattern = found?.pattern ?? (said === null ? 'quotation alone' : 'quotation continued');
      const credit = said?.credit ?? null;
      quotations.push({ start, end: closing.end, pattern, speaker: credit?.name ?? null, credit });
      spoken.push({ start: opening.start, end: closing.end, credit });
    }
  }
  return { heard, quotations, spoken, carried, lastSpoken };
}

/** Whether a sentence is the quotation and nothing else. */
function standsAlone({ tokens }: Heard, at: number): boolean {
  return tokens.every((token, index) => index === at || token.kind === 'mark');
}

function spokenAt(
  heard: Heard,
  at: number,
  tokens: readonly Token[],
  quoted: Quoted,
  before: readonly Heard[],
  names: NamesGiven,
): Spoken | null {
  const tie = tieOf(heard, at, innerOf(tokens, quoted));
  if (tie === null) return null;
  const { name } = resolved(tie.phrase.source, before, tie.saying, names);
  return { pattern: tie.pattern, credit: creditOf(heard.tokens, tie.first, tie.last, name) };
}

function creditOf(tokens: readonly Token[], first: number, last: number, name: string): Credit {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, name };
}

interface Place {
  readonly paragraph: Paragraph;
  readonly read: Read;
  readonly earlier: readonly Heard[];
  readonly names: NamesGiven;
}

function creditFor(
  { paragraph, read, earlier, names }: Place,
  sentence: number,
  at: Span,
  governor: number,
): Credit | null {
  const tokens = paragraph.sentences[sentence]?.tokens ?? [];
  const start = tokens[governor]?.start ?? at.start;
  const within = read.spoken.find((own) => own.start <= start && start < own.end);
  if (within !== undefined) {
    const inner = tokens.filter((token) => token.start > within.start && token.end < within.end);
    const cited = citedIn(inner, start, names);
    return cited ?? within.credit;
  }
  const place = read.heard.findIndex((own) => (own.tokens.at(-1)?.end ?? 0) > start);
  const heard = read.heard[place];
  if (heard === undefined) return null;
  const index = heard.tokens.findIndex((token) => token.end > start);
  const saying = sayingFor(heard.tokens, heard.sayings, index);
  const own = heard.sayings[saying];
  if (own === undefined) return null;
  const before = [...earlier, ...read.heard.slice(0, place + 1)].slice(-sentencesKept);
  const { name } = resolved(own.phrase.source, before, saying, names);
  return creditOf(heard.tokens, own.first, own.last, name);
}

/** Whom the speaker of a quotation cites in it. */
function citedIn(inner: readonly Token[], start: number, names: NamesGiven): Credit | null {
  const sayings = sayingsIn(inner);
  const own =
    sayings[
      sayingFor(
        inner,
        sayings,
        inner.findIndex((token) => token.end > start),
      )
    ];
  if (own === undefined || own.phrase.source.kind === 'pronoun') return null;
  const { name } = resolved(own.phrase.source, [], 0, names);
  return creditOf(inner, own.first, own.last, name);
}

/** Whether a paragraph can have quotation marks, found without reading the text twice. */
function marksIn(text: string): (paragraph: Span) => boolean {
  const next = new Map(openingMarks.map((mark) => [mark, -1]));
  return ({ start, end }) => {
    let found = text.startsWith("'", start);
    for (const [mark, known] of next) {
      let at = known;
      if (at < start - 1) {
        at = text.indexOf(mark, Math.max(0, start - 1));
        if (at === -1) at = text.length;
        next.set(mark, at);
      }
      found ||= at < end;
    }
    return found;
  };
}

const openingMarks = ['“', '"', '«', '„', '‘', " '"];
