import type { AnchoredClaim, ClaimReading } from './anchored-claim';
import type { ReadArticle } from './find-read';
import { givenAmount, givenCredits, readingOfKind, requireNoOtherReading } from './given-reading';
import { placeClaim } from './place-claim';
import { type At, found, problem, requireKnown } from './seed-checks';
import type { GivenReading, SeedClaim, SeedFact, SeedSource } from './seed-schemas';
import type { SourceNames } from './source-names';
import { timeUnitAfter } from './time-unit';

/** The sources that claims may cite. */
export interface KnownSources {
  readonly list: readonly SeedSource[];
  readonly names: SourceNames;
}

/**
 * Reads a claim on a fact: one that was read in its article, with the corrections of a reader, one that a
 * reader added, or an excerpt.
 *
 * Throws a SeedError at the line of what cannot be used.
 */
export function loadClaim(
  claim: SeedClaim,
  fact: SeedFact,
  article: ReadArticle,
  sources: KnownSources,
  at: At,
): AnchoredClaim {
  const inCorrection: At = (...key) => at('correction', ...key);
  requireSources(claim, at, sources);
  requireSources(claim.correction ?? {}, inCorrection, sources);
  requireNoOtherReading(at, fact, claim);
  requireNoOtherReading(inCorrection, fact, claim.correction ?? {});
  requireAnswers(claim, fact, at);
  if (claim.sponsors.length > 0 && !(fact.kind === 'wording' && fact.vetoedBy)) {
    throw problem(at('sponsors'), 'only a claim on a fact with vetoedBy takes sponsors');
  }
  const { answers, implied, sponsors, scope, note } = claim;
  const own = { article: claim.article, answers, implied, sponsors, scope, note };
  const loaded =
    fact.kind === 'wording' || claim.added !== undefined
      ? { ...own, ...written(claim, fact, article, at) }
      : { ...own, ...placeClaim(claim, fact, article, sources.names, at) };
  requireUnitOf(fact, loaded, at);
  return loaded;
}

/** A claim that holds its own words: an excerpt, or what a reader added. */
function written(claim: SeedClaim, fact: SeedFact, { body }: ReadArticle, at: At): ClaimReading {
  if (claim.correction !== undefined) {
    throw problem(at('correction'), 'only a claim that was read is corrected');
  }
  if (fact.kind === 'wording' && claim.added !== undefined) {
    throw problem(
      at('added'),
      'a claim on a fact of kind wording is an excerpt, which is not added',
    );
  }
  const own = readingOfKind[fact.kind];
  if (own !== null && own !== 'amount' && claim[own] === undefined) {
    throw problem(at(), `a claim on a fact of kind ${fact.kind} needs ${own}`);
  }
  const span = found(at('quote'), body, claim.quote);
  const { vote, speaker } = claim;
  const amount =
    claim.amount === undefined ? null : givenAmount(claim.amount, claim.quote, span.start, at);
  return {
    ...{ quote: claim.quote, span, vote, speaker },
    ...{ amountSpan: amount?.span ?? null, stated: amount?.stated ?? null },
    credits: givenCredits(claim.sources, body, at),
    read: null,
    correction: claim.added ?? null,
  };
}

function requireSources(
  { sources = [], speaker }: Pick<GivenReading, 'sources' | 'speaker'>,
  at: At,
  { list }: KnownSources,
): void {
  for (const [position, { source }] of sources.entries()) {
    requireKnown(at('sources', position, 'source'), 'source', source, list);
  }
  if (speaker !== undefined) requireKnown(at('speaker'), 'source', speaker, list);
}

function requireAnswers({ answers }: SeedClaim, fact: SeedFact, at: At): void {
  if (fact.kind !== 'answer') return;
  if (answers === undefined) throw problem(at(), 'a claim on a fact of kind answer needs answers');
  for (const [index, answer] of answers.entries()) {
    if (fact.options.some(({ key }) => key === answer)) continue;
    throw problem(at('answers', index), `answer ${answer} is not among the fact’s options`);
  }
}

/** A number of minutes is no answer to a question for hours. */
function requireUnitOf(fact: SeedFact, { quote, span, amountSpan }: ClaimReading, at: At): void {
  if (amountSpan === null || fact.kind !== 'quantity') return;
  const end = amountSpan.end - span.start;
  const counted = timeUnitAfter(quote, end);
  if (counted === null || `${counted}s` === fact.unit) return;
  const amount = quote.slice(amountSpan.start - span.start, end);
  throw problem(at('amount'), `“${amount}” is counted in ${counted}s, the fact in ${fact.unit}`);
}
