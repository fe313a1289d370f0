import type { AnswerOption, FactKind } from '../comparison/claim';
import { dayInWords } from '../day-in-words';
import { quantityInWords } from '../quantities/quantity-in-words';
import { stateByCode } from '../states/state';
import type { ClaimReading } from './claim-reading';

/** What a reading is described with besides itself. */
export interface Described {
  readonly kind: FactKind;
  readonly options: readonly AnswerOption[];
  /** The claim's words, and where they begin in the body. */
  readonly quote: string;
  readonly start: number;
  /** The name of a source by its slug. */
  readonly nameOf: (slug: string) => string;
}

/** A reading in a line, as readers are told what a claim was read as before. */
export function readingInWords(reading: ClaimReading, own: Described): string {
  const { sources, scope } = reading;
  const credited = sources.map(({ source }) => own.nameOf(source)).join(', citing ');
  return [
    mainPart(reading, own),
    credited === '' ? 'in the outlet’s own voice' : `source: ${credited}`,
    ...(scope.population === null ? [] : [`of ${scope.population}`]),
    ...(scope.place === null ? [] : [`in ${scope.place}`]),
    ...(scope.asOf === null ? [] : [`as of ${dayInWords(scope.asOf)}`]),
    ...(scope.cumulative === null
      ? []
      : [scope.cumulative ? 'a running total' : 'one day’s figure']),
  ].join('; ');
}

function mainPart(
  reading: ClaimReading,
  { kind, options, quote, start, nameOf }: Described,
): string {
  const { amount, stated, answers, implied, vote, speaker, sponsors } = reading;
  switch (kind) {
    case 'quantity': {
      if (amount === null || stated === null) return 'no figure';
      const words = quote.slice(amount.start - start, amount.end - start);
      if (stated.form === 'vague' && words.toLowerCase() === stated.term) {
        return quantityInWords(stated);
      }
      return `“${words}” as ${quantityInWords(stated)}`;
    }
    case 'answer': {
      const labels = options.filter(({ key }) => answers.includes(key)).map(({ label }) => label);
      return `“${labels.join('” or “')}”${implied ? ', by implication' : ''}`;
    }
    case 'vote': {
      const { outcome, tally, positions } = vote;
      return [
        ...(outcome === null ? [] : [outcome]),
        ...(tally === null ? [] : [`${tally.inFavour}–${tally.against}–${tally.abstaining}`]),
        ...positions.map(({ member, position }) => `${member} ${position}`),
      ].join(', ');
    }
    case 'quotation':
      return `spoken by ${speaker === null ? 'nobody named' : nameOf(speaker)}`;
    case 'wording': {
      const names = sponsors.map((code) => stateByCode(code)?.name ?? code);
      return names.length === 0 ? 'these words' : `drafts of ${names.join(', ')}`;
    }
  }
}
