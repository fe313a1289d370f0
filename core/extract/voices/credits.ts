import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { HeardParagraph } from './heard';
import type { NamesGiven } from './names-given';
import { creditOf, type FoundQuotation, type ReadParagraph, type Spoken } from './read-paragraph';
import { resolved } from './resolve';
import type { Saying } from './saying';
import { sayingFor } from './saying-for';
import { sayingsIn } from './sayings';
import type { ParagraphVoices } from './voices';

/** Who is credited in one paragraph; what has been worked out for a saying is kept for the next claim. */
export class Credits implements ParagraphVoices {
  private known: Map<Saying, Credit | null> | null = null;
  private lastInner: Inner | null = null;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly read: ReadParagraph,
    private readonly heard: HeardParagraph,
    private readonly names: NamesGiven,
  ) {}

  get quotations(): readonly FoundQuotation[] {
    return this.read.quotations;
  }

  /** Who said what stands at a span; `governor` is the index of a token in the sentence's. */
  creditFor(sentence: number, at: Span, governor: number): Credit | null {
    const { spoken } = this.read;
    const { sentences } = this.heard;
    const tokens = this.paragraph.sentences[sentence]?.tokens ?? [];
    const start = tokens[governor]?.start ?? at.start;
    const quoted = spoken[lastFrom(spoken, start)];
    if (quoted !== undefined && start < quoted.end && covers(quoted, at)) {
      return this.citedWithin(quoted, sentence, start) ?? quoted.credit;
    }
    const place = lastFrom(sentences, start);
    const own = sentences[place];
    if (own === undefined) return null;
    const saying = sayingFor(own.tokens, own.sayings, lastFrom(own.tokens, start));
    const found = own.sayings[saying];
    if (found === undefined) return null;
    return this.credited(found, own.tokens, place, saying);
  }

  /** Whom the speaker of a quotation cites in it. */
  private citedWithin(quoted: Span, sentence: number, start: number): Credit | null {
    if (this.lastInner?.quoted !== quoted || this.lastInner.sentence !== sentence) {
      const all = this.paragraph.sentences[sentence]?.tokens ?? [];
      const tokens = all.filter((token) => token.start > quoted.start && token.end < quoted.end);
      this.lastInner = { quoted, sentence, tokens, sayings: sayingsIn(tokens) };
    }
    const { tokens, sayings } = this.lastInner;
    const saying = sayingFor(tokens, sayings, lastFrom(tokens, start));
    const found = sayings[saying];
    if (found === undefined || found.phrase.source.kind === 'pronoun') return null;
    return this.credited(found, tokens, -1, saying);
  }

  private credited(
    found: Saying,
    tokens: readonly Token[],
    sentence: number,
    saying: number,
  ): Credit | null {
    const known = this.known?.get(found);
    if (known !== undefined) return known;
    const place = sentence === -1 ? null : { paragraph: this.heard, sentence, saying };
    const { name, kind } = resolved(found.phrase.source, place, this.names);
    const credit =
      kind === 'pronoun' ? null : creditOf(tokens, found.naming.first, found.naming.last, name);
    this.known ??= new Map();
    this.known.set(found, credit);
    return credit;
  }
}

interface Inner {
  readonly quoted: Span;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly sayings: readonly Saying[];
}

/** Whether a quotation credits a claim: one of words in passing does only what is within its marks. */
function covers({ start, end, inPassing }: Spoken, at: Span): boolean {
  return !inPassing || (start <= at.start && at.end <= end);
}

/** The index of the last of some spans in order that begins at or before an offset; -1 for none. */
function lastFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
