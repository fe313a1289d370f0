import { isDeepStrictEqual } from 'node:util';
import type { ExtractedClaim } from '../core/extract/claim';
import type { ClaimReading } from './anchored-claim';
import {
  extractedAmount,
  extractedCredits,
  extractedSpeaker,
  extractedVote,
} from './extracted-reading';
import { findRead, type ReadArticle } from './find-read';
import { type Amount, type CreditedSource, givenAmount, givenCredits } from './given-reading';
import { type At, found, problem } from './seed-checks';
import type { SeedClaim, SeedFact, SeedVote } from './seed-schemas';
import type { SourceNames } from './source-names';

/**
 * The reading of a claim that the extraction read in an article, with what a reader corrects of it.
 *
 * Throws a SeedError where no such claim was read, where the reading cannot be held, and where a
 * correction says what was read anyway.
 */
export function placeClaim(
  claim: SeedClaim,
  fact: SeedFact,
  article: ReadArticle,
  names: SourceNames,
  at: At,
): ClaimReading {
  const written = (['amount', 'vote', 'speaker', 'sources'] as const).find(
    (key) => claim[key] !== undefined,
  );
  if (written !== undefined) {
    const instead = `a correction with its reason replaces what is read`;
    throw problem(at(written), `${written} is read from the article; ${instead}`);
  }
  const { reason = null, ...corrected } = claim.correction ?? {};
  if (reason !== null && Object.keys(corrected).length === 0) {
    throw problem(at('correction'), 'it corrects nothing');
  }
  const read = findRead(article, claim.quote, fact, at('quote'));
  const own: Placed = { read, fact, article, names, claim, at };
  requireAsserted(own);
  const { quote, span } = wordsOf(own);
  const amount = amountOf(own, quote, span.start);
  if (amount !== null && (amount.span.start < span.start || amount.span.end > span.end)) {
    throw problem(at('correction', 'quote'), 'the words of the amount are not among these');
  }
  return {
    ...{ quote, span, amountSpan: amount?.span ?? null, stated: amount?.stated ?? null },
    ...{ vote: voteOf(own), speaker: speakerOf(own), credits: creditsOf(own) },
    ...{ read, correction: reason },
  };
}

interface Placed {
  readonly read: ExtractedClaim;
  readonly fact: SeedFact;
  readonly article: ReadArticle;
  readonly names: SourceNames;
  readonly claim: SeedClaim;
  readonly at: At;
}

function requireAsserted({ read, fact, claim, at }: Placed): void {
  const corrected = claim.correction?.modality;
  if (read.modality === 'asserted') {
    if (corrected !== undefined) throw unchanged(at, 'modality');
  } else if (corrected === undefined && fact.kind !== 'answer') {
    throw problem(
      at('quote'),
      `the words were read as ${read.modality}, so they claim no such thing`,
    );
  }
}

function wordsOf({ read, article, claim, at }: Placed): Pick<ClaimReading, 'quote' | 'span'> {
  const quote = claim.correction?.quote;
  if (quote === undefined) {
    return { quote: read.quote, span: { start: read.start, end: read.end } };
  }
  const place = at('correction', 'quote');
  const span = found(place, article.body, quote);
  if (quote === read.quote) throw unchanged(at, 'quote');
  if (span.end <= read.start || span.start >= read.end) {
    throw problem(place, `the words share none with “${read.quote}”, which they replace`);
  }
  return { quote, span };
}

function amountOf({ read, fact, claim, at }: Placed, quote: string, start: number): Amount | null {
  if (fact.kind !== 'quantity') return null;
  const amount = extractedAmount(read);
  const given = claim.correction?.amount;
  if (given === undefined) return amount;
  const corrected = givenAmount(given, quote, start, inCorrection(at));
  if (isDeepStrictEqual(corrected, amount)) throw unchanged(at, 'amount');
  return corrected;
}

function voteOf({ read, fact, claim, at }: Placed): SeedVote | undefined {
  if (fact.kind !== 'vote' || read.kind !== 'vote') return undefined;
  const vote = extractedVote(read.vote);
  const given = claim.correction?.vote;
  if (given === undefined) {
    if ('problem' in vote) throw problem(at('quote'), vote.problem);
    return vote;
  }
  if (isDeepStrictEqual(given, vote)) throw unchanged(at, 'vote');
  return given;
}

function speakerOf({ read, fact, names, claim, at }: Placed): string | undefined {
  if (fact.kind !== 'quotation' || read.kind !== 'quotation') return undefined;
  const given = claim.correction?.speaker;
  if (given === undefined) return extractedSpeaker(read, names, at('quote'));
  if (read.speaker !== null && names.slugOf(read.speaker) === given) throw unchanged(at, 'speaker');
  return given;
}

function creditsOf({ read, article, names, claim, at }: Placed): readonly CreditedSource[] {
  const given = claim.correction?.sources;
  if (given === undefined) return extractedCredits(read, article.body, names, at('quote'));
  const { attribution } = read;
  const source = attribution === null ? null : names.slugOf(attribution.name);
  const asRead = attribution === null ? [] : [{ source, start: attribution.start }];
  const corrected = givenCredits(given, article.body, inCorrection(at));
  const asGiven = corrected.map(({ source, span }) => ({ source, start: span.start }));
  if (isDeepStrictEqual(asGiven, asRead)) throw unchanged(at, 'sources');
  return corrected;
}

function inCorrection(at: At): At {
  return (...key) => at('correction', ...key);
}

function unchanged(at: At, key: string): Error {
  return problem(at('correction', key), `${key} is as it was read; leave it out`);
}
