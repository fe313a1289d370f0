import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Heard } from './heard';
import type { NamesGiven } from './names-given';
import { creditOf, type ReadParagraph, sentencesKept } from './read-paragraph';
import { resolved } from './resolve';
import type { Saying } from './saying';
import { sayingFor } from './saying-for';
import { sayingsIn } from './sayings';

/** Who is credited in one paragraph; what has been worked out for a saying is kept for the next claim. */
export class Credits {
  private readonly known = new Map<Saying, Credit>();
  private lastInner: Inner | null = null;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly read: ReadParagraph,
    private readonly earlier: readonly Heard[],
    private readonly names: NamesGiven,
  ) {}

  /** Who said what stands at a span; `governor` is the index of a token in the sentence's. */
  creditFor(sentence: number, at: Span, governor: number): Credit | null {
    const { spoken, heard } = this.read;
    const tokens = this.paragraph.sentences[sentence]?.tokens ?? [];
    const start = tokens[governor]?.start ?? at.start;
    const within = lastFrom(spoken, start);
    const quoted = spoken[within];
    if (quoted !== undefined && start < quoted.end) {
      return this.citedWithin(quoted, sentence, start) ?? quoted.credit;
    }
    const place = lastFrom(heard, start);
    const own = heard[place];
    if (own === undefined) return null;
    const index = lastFrom(own.tokens, start);
    const saying = sayingFor(own.tokens, own.sayings, index);
    const found = own.sayings[saying];
    if (found === undefined) return null;
    const before = heard.slice(Math.max(0, place + 1 - sentencesKept), place + 1);
    return this.credited(
      found,
      own.tokens,
      [...this.earlier, ...before].slice(-sentencesKept),
      saying,
    );
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
    return this.credited(found, tokens, [], saying);
  }

  private credited(
    saying: Saying,
    tokens: readonly Token[],
    before: readonly Heard[],
    place: number,
  ): Credit {
    const known = this.known.get(saying);
    if (known !== undefined) return known;
    const { name } = resolved(saying.phrase.source, before, place, this.names);
    const credit = creditOf(tokens, saying.first, saying.last, name);
    this.known.set(saying, credit);
    return credit;
  }
}

interface Inner {
  readonly quoted: Span;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly sayings: readonly Saying[];
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
