import type { CasualtyClaim, ExtractedClaim, Span } from '../core/extract/claim';
import { parseQuantity } from '../core/quantities/parse';

/** What an extractor could have found in a text, made by hand. */
export function findsIn(text: string) {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`“${words}” does not stand in the text`);
    return { start, end: start + words.length };
  };
  const base = (quote: string) => ({
    ...span(quote),
    quote,
    pattern: 'by hand',
    modality: 'asserted' as const,
    attribution: null,
  });
  return {
    casualty(quote: string, amount: string, more: Partial<CasualtyClaim> = {}): ExtractedClaim {
      const stated = parseQuantity(amount);
      if (stated === null) throw new Error(`“${amount}” is no amount`);
      return {
        ...{ ...base(quote), kind: 'casualty', measure: 'killed', population: null, place: null },
        ...{ stated, amount: span(amount), partOf: null, ...more },
      };
    },
    vote(quote: string, vote: Extract<ExtractedClaim, { kind: 'vote' }>['vote']): ExtractedClaim {
      return { ...base(quote), kind: 'vote', vote };
    },
    quotation(quote: string, speaker: string | null): ExtractedClaim {
      return { ...base(quote), kind: 'quotation', speaker };
    },
  };
}
