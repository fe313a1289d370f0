import { parseQuantity } from '../core/quantities/parse';
import type { StatedQuantity } from '../core/quantities/stated';
import type { Span } from './anchor';
import { type At, found, problem } from './seed-checks';
import type { GivenReading, SeedFact } from './seed-schemas';

/** A quantity, and where the words stand that it is read from. */
export interface Amount {
  readonly span: Span;
  readonly stated: StatedQuantity;
}

/** A source that a claim cites, by its slug, and where the words stand that cite it. */
export interface CreditedSource {
  readonly source: string;
  readonly words: string;
  readonly span: Span;
}

/** Reads an amount that a reader names in a quote, which starts at `start` of its text. */
export function givenAmount(amount: string, quote: string, start: number, at: At): Amount {
  const inside = found(at('amount'), quote, amount);
  const stated = parseQuantity(amount);
  if (stated === null) throw problem(at('amount'), `no quantity can be read from “${amount}”`);
  return { span: { start: start + inside.start, end: start + inside.end }, stated };
}

/** Finds the words that a reader gives for the sources of a claim. */
export function givenCredits(
  sources: GivenReading['sources'],
  body: string,
  at: At,
): readonly CreditedSource[] {
  return (sources ?? []).map(({ source, words }, index) => ({
    source,
    words,
    span: found(at('sources', index, 'words'), body, words),
  }));
}

/** A claim has the reading that its fact's kind asks for, and no other. */
export function requireNoOtherReading(at: At, fact: SeedFact, given: Partial<GivenReading>): void {
  const own = readingOfKind[fact.kind];
  const other = (['amount', 'answers', 'vote', 'speaker'] as const).find(
    (key) => given[key] !== undefined && key !== own,
  );
  if (other) throw problem(at(other), `a claim on a fact of kind ${fact.kind} takes no ${other}`);
}

/** What a claim on a fact of a kind is read as. */
export const readingOfKind = {
  quantity: 'amount',
  answer: 'answers',
  vote: 'vote',
  quotation: 'speaker',
  wording: null,
} as const;
