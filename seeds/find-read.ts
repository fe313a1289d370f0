import { casualtyMeasures, type ExtractedClaim } from '../core/extract/claim';
import { type Place, problem } from './seed-checks';
import type { SeedFact } from './seed-schemas';

/** An article with the claims that the extraction reads in its text. */
export interface ReadArticle {
  readonly slug: string;
  readonly body: string;
  readonly read: readonly ExtractedClaim[];
}

/**
 * The claim that was read from an article in exactly these words, of a kind that the fact asks for.
 *
 * Throws a SeedError at `at` where there is none, naming the claims that stand nearest, and where there
 * are several. Without a fact it may be of any kind.
 */
export function findRead(
  article: ReadArticle,
  quote: string,
  fact: SeedFact | null,
  at: Place,
): ExtractedClaim {
  const ofTheseWords = article.read.filter((claim) => claim.quote === quote);
  const fitting = fact === null ? ofTheseWords : ofTheseWords.filter((own) => fits(own, fact));
  const [claim, another] = fitting;
  if (another !== undefined) {
    throw problem(at, `${fitting.length} claims were read in the words “${quote}”`);
  }
  if (claim !== undefined) return claim;
  const [other] = ofTheseWords;
  if (other !== undefined && fact !== null) {
    throw problem(at, `“${quote}” was read as ${named(other)}; this fact is ${asking(fact)}`);
  }
  if (!article.body.includes(quote)) throw problem(at, `“${quote}” does not stand in the text`);
  throw problem(at, `no claim was read in the words “${quote}”; ${nearest(article, quote)}`);
}

/** An answer may follow from words of any kind. */
function fits(claim: ExtractedClaim, fact: SeedFact): boolean {
  switch (fact.kind) {
    case 'quantity':
      return isCasualty(fact.measure)
        ? claim.kind === 'casualty' && claim.measure === fact.measure
        : claim.kind === 'count';
    case 'vote':
    case 'quotation':
      return claim.kind === fact.kind;
    case 'answer':
    case 'wording':
      return true;
  }
}

function isCasualty(measure: string): boolean {
  return casualtyMeasures.some((own) => own === measure);
}

function named(claim: ExtractedClaim): string {
  return claim.kind === 'casualty'
    ? `a casualty claim (${claim.measure})`
    : `a ${claim.kind} claim`;
}

function asking(fact: SeedFact): string {
  return fact.kind === 'quantity' ? `about ${fact.measure}` : `of kind ${fact.kind}`;
}

/** How many claims are named to someone who looked for another. */
const nearestShown = 2;

function nearest({ body, read }: ReadArticle, quote: string): string {
  const start = body.indexOf(quote);
  const end = start + quote.length;
  const distance = (claim: ExtractedClaim) => Math.max(claim.start - end, start - claim.end, 0);
  const closest = [...read].sort((a, b) => distance(a) - distance(b)).slice(0, nearestShown);
  if (closest.length === 0) return 'none was read in this article';
  return `the nearest are ${closest.map((claim) => `“${claim.quote}”`).join(' and ')}`;
}
