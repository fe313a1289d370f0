import type { Credit, Span } from '../claim';
import type { Paragraph } from '../text/sentences';
import { Credits } from './credits';
import { NamesGiven } from './names-given';
import { possibleMarks } from './possible-marks';
import {
  type CarriedOn,
  type FoundQuotation,
  readPlain,
  readQuoted,
  sentencesKept,
} from './read-paragraph';

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
  const names = new NamesGiven();
  const hasMarks = possibleMarks(text);
  let carriedOn: CarriedOn = { before: [], open: null, lastSpoken: null };
  return {
    read(paragraph) {
      names.add(paragraph);
      const read = hasMarks(paragraph)
        ? readQuoted(paragraph, carriedOn, names)
        : readPlain(paragraph);
      const earlier = carriedOn.before;
      const before = [...earlier, ...read.heard.slice(-sentencesKept)].slice(-sentencesKept);
      carriedOn = { before, open: read.open, lastSpoken: read.lastSpoken };
      const credits = new Credits(paragraph, read, earlier, names);
      return {
        quotations: read.quotations,
        creditFor: (sentence, at, governor) => credits.creditFor(sentence, at, governor),
      };
    },
  };
}
