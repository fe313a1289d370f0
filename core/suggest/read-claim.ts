import type { ExtractedClaim } from '../extract/claim';
import { WORD, wordKey } from '../words/word';
import { bodiesIn } from './bodies';
import type { ClaimToPlace } from './claim-to-place';
import { draftSponsors, draftSymbols } from './draft-sponsors';
import { type NamedDay, namedDays } from './named-days';
import { foldedText, placesOf, withJoined } from './place-names';
import { type Population, readPopulation } from './population';

/** What a claim's words and those around them say of its scope, read once for all candidates. */
export interface ReadClaim extends ClaimToPlace {
  /** The days that its sentence names; where it names none, the last that its paragraph named before. */
  readonly days: readonly NamedDay[];
  /** Whether its figure is said to be a running total, or that of one day; null where nothing tells. */
  readonly run: 'total' | 'so far' | 'one day' | null;
  readonly population: Population;
  readonly totalPopulation: Population | null;
  /** The places that the claim itself or its total names, made ready for comparison. */
  readonly ownPlaces: readonly string[] | null;
  /** As it is printed. */
  readonly place: string | null;
  readonly foldedSentence: string;
  readonly foldedArticle: string;
  readonly body: string | null;
  readonly symbols: readonly string[];
  /** Whose drafts its sentence speaks of, and whose the article spoke of last before it. */
  readonly sponsors: readonly string[];
  readonly earlierSponsor: string | null;
  /** The words of its quote, as they are compared. */
  readonly words: readonly string[];
}

/** Reads what a claim's words and those around them say of its scope. */
export function readClaim(toPlace: ClaimToPlace): ReadClaim {
  const { claim, total, article, sentence, before, earlier } = toPlace;
  const context = [article.title, earlier, before].join('\n');
  const own = namedDays(sentence, article.publishedOn);
  const counted = claim.kind === 'casualty' || claim.kind === 'count' ? claim : null;
  const place = counted === null ? null : (counted.place ?? placeOf(total));
  const joined = place === null ? null : withJoined(place, sentence);
  const vote = claim.kind === 'vote';
  return {
    ...toPlace,
    days: own.length > 0 ? own : namedDays(before, article.publishedOn).slice(-1),
    run:
      counted === null || standing.has(counted.measure) ? null : runOf(sentence, claim.quote, own),
    population: readPopulation(counted?.population ?? null),
    totalPopulation: total === null ? null : readPopulation(populationOf(total)),
    place: joined,
    ownPlaces: joined === null ? null : placesOf(joined),
    foldedSentence: foldedText(sentence),
    foldedArticle: foldedText(context),
    body: vote ? (bodiesIn(sentence).at(-1) ?? bodiesIn(context).at(-1) ?? null) : null,
    symbols: vote ? draftSymbols(sentence) : [],
    sponsors: vote ? draftSponsors(sentence) : [],
    earlierSponsor: vote ? (draftSponsors(`${earlier}\n${before}`).at(-1) ?? null) : null,
    words: comparedWords(claim.quote),
  };
}

/** What is counted anew each day, and never added up. */
const standing: ReadonlySet<string> = new Set(['missing', 'captive']);

/** The words of a text, as they are compared. */
export function comparedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(wordKey);
}

export function populationOf(claim: ExtractedClaim | null): string | null {
  return claim?.kind === 'casualty' || claim?.kind === 'count' ? claim.population : null;
}

function placeOf(claim: ExtractedClaim | null): string | null {
  return claim?.kind === 'casualty' || claim?.kind === 'count' ? claim.place : null;
}

function runOf(sentence: string, quote: string, days: readonly NamedDay[]): ReadClaim['run'] {
  if (ONE_DAY.test(sentence)) return 'one day';
  if (days.some(({ role }) => role === 'since') || TOTAL.test(quote) || TOTAL_AROUND.test(sentence))
    return 'total';
  if (PERFECT.test(quote)) return 'so far';
  return days.some(({ role }) => role === 'on') ? 'one day' : null;
}

const ONE_DAY =
  /\bin (?:the )?(?:last|past|previous) (?:24|twenty-four) hours\b|\bof a single day\b|\b(?:deadliest|bloodiest|worst) (?:single )?day\b/i;
const TOTAL =
  /\b(?:toll|total|so far|bring(?:s|ing)?|brought|ris(?:es|en|ing)|rose|stood at|number of)\b/i;
const TOTAL_AROUND =
  /\b(?:so far|in total|in all|since the (?:fighting|war|conflict|attack)\w* began)\b/i;
const PERFECT = /\b(?:have|has|had|having|are|is|were still|remain)\b/i;
