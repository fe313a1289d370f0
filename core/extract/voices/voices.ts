import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import { Credits } from './credits';
import { ParagraphsHeard } from './heard';
import { NamesGiven } from './names-given';
import { PossibleMarks } from './possible-marks';
import { type CarriedOn, type FoundQuotation, marked, plain, readQuoted } from './read-paragraph';

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

/** Reads who speaks in a text, paragraph by paragraph, in order. */
export function openVoices(text: string): Voices {
  return new VoicesOfText(text);
}

class VoicesOfText implements Voices {
  private readonly names = new NamesGiven();
  private readonly marks: PossibleMarks;
  private readonly heard = new ParagraphsHeard();
  private carriedOn: CarriedOn = plain.carriedOn;

  constructor(text: string) {
    this.marks = new PossibleMarks(text);
  }

  read(paragraph: Paragraph): ParagraphVoices {
    this.names.add(paragraph);
    const quoted = this.marks.areIn(paragraph) ? marked(paragraph, this.carriedOn) : null;
    const heard = this.heard.add(paragraph, quoted?.units ?? null);
    const read = quoted === null ? plain : readQuoted(quoted, heard, this.carriedOn, this.names);
    this.carriedOn = read.carriedOn;
    return new Credits(paragraph, read, heard, this.names);
  }
}
