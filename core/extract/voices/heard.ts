import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import { type NameRun, namesIn } from './names-in';
import type { Saying } from './saying';
import { sayingsIn } from './sayings';
import { noQuotations, type Unit } from './units';

/** A sentence with the sayings and the names in it, read when they are asked for. */
export class Heard {
  private foundSayings: readonly Saying[] | null = null;
  private foundNames: readonly NameRun[] | null = null;

  constructor(
    readonly tokens: readonly Token[],
    readonly quotations: Unit['quotations'],
  ) {}

  get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  get sayings(): readonly Saying[] {
    this.foundSayings ??= sayingsIn(this.tokens);
    return this.foundSayings;
  }

  get names(): readonly NameRun[] {
    this.foundNames ??= namesIn(this.tokens);
    return this.foundNames;
  }
}

/** A paragraph's sentences, and those of the paragraphs before it that may still be looked at. */
export class HeardParagraph {
  private read: readonly Heard[] | null;

  /** `units` is null where nothing is quoted, so that its sentences are as the paragraph has them. */
  constructor(
    private readonly paragraph: Paragraph,
    private readonly all: ParagraphsHeard,
    private readonly place: number,
    units: readonly Unit[] | null,
  ) {
    this.read = units === null ? null : units.map(heardOf);
  }

  get sentences(): readonly Heard[] {
    this.read ??= this.paragraph.sentences.map(heardPlain);
    return this.read;
  }

  /** The sentences up to one of its own, that one first. */
  backFrom(sentence: number, count: number): readonly Heard[] {
    const found: Heard[] = [];
    let at = sentence;
    let { sentences } = this;
    for (let place = this.place; found.length < count; at -= 1) {
      while (at < 0) {
        place -= 1;
        const before = this.all.at(place);
        if (before === undefined) return found;
        sentences = before.sentences;
        at = sentences.length - 1;
      }
      const own = sentences[at];
      if (own !== undefined) found.push(own);
    }
    return found;
  }
}

function heardOf({ tokens, quotations }: Unit): Heard {
  return new Heard(tokens, quotations);
}

function heardPlain({ tokens }: Pick<Unit, 'tokens'>): Heard {
  return new Heard(tokens, noQuotations);
}

/** How many paragraphs before one can be looked at from it. */
const paragraphsKept = 12;

/** The paragraphs read last, by their places in the text. */
export class ParagraphsHeard {
  private kept: HeardParagraph[] = [];
  private forgotten = 0;

  at(place: number): HeardParagraph | undefined {
    return this.kept[place - this.forgotten];
  }

  add(paragraph: Paragraph, units: readonly Unit[] | null): HeardParagraph {
    if (this.kept.length > 4 * paragraphsKept) {
      this.forgotten += this.kept.length - paragraphsKept;
      this.kept = this.kept.slice(-paragraphsKept);
    }
    const heard = new HeardParagraph(paragraph, this, this.forgotten + this.kept.length, units);
    this.kept.push(heard);
    return heard;
  }
}
