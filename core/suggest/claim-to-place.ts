import type { ExtractedClaim } from '../extract/claim';
import { paragraphsOf, type Sentence } from '../extract/text/sentences';

/** A claim read in an article, with what the article says around it. */
export interface ClaimToPlace {
  readonly claim: ExtractedClaim;
  /** The claim that states the total of which this one is a part. */
  readonly total: ExtractedClaim | null;
  readonly article: PlacedArticle;
  readonly sentence: string;
  /** What the paragraph says before the sentence. */
  readonly before: string;
  /** What the article says before the paragraph, its last `contextRead` code units. */
  readonly earlier: string;
  /** Claims of the article that an editor has placed already, the nearest first. */
  readonly nearby: readonly PlacedClaim[];
}

export interface PlacedArticle {
  readonly outlet: string;
  readonly title: string;
  /** The ISO 8601 day of publication where the outlet published; null when not known. */
  readonly publishedOn: string | null;
}

/** A claim that stands on a fact, by identifiers of the fact and its event. */
export interface PlacedClaim {
  readonly event: number;
  readonly fact: number;
  readonly quote: string;
}

/** In UTF-16 code units: what is told further before a claim does not say what it is about. */
const contextRead = 3_000;

/** How many placed claims around one are looked at. */
const nearest = 4;

/**
 * The claims that were read in a body, each with the words around it; `placed` has those that stand on facts
 * already, by the place of the claim among all. Takes time linear in the body and the claims, but for putting
 * the placed ones in order and looking places up by halves.
 */
export function claimsToPlace(
  article: PlacedArticle & { readonly body: string },
  claims: readonly ExtractedClaim[],
  placed: ReadonlyMap<number, Omit<PlacedClaim, 'quote'>> = new Map(),
): readonly ClaimToPlace[] {
  const { body, outlet, title, publishedOn } = article;
  const sentences = sentencesOf(body);
  const places = [...placed.keys()].sort((a, b) => a - b);
  return claims.map((claim, index) => {
    const at = lastUpTo(claim.start, sentences.length, (own) => sentences[own]?.sentence.start);
    const { sentence, paragraph } = sentences[at] ?? { sentence: claim, paragraph: claim.start };
    return {
      claim,
      total: totalOf(claim, claims),
      article: { outlet, title, publishedOn },
      sentence: body.slice(sentence.start, Math.max(sentence.end, claim.end)),
      before: body.slice(Math.max(paragraph, sentence.start - contextRead), sentence.start),
      earlier: body.slice(Math.max(0, paragraph - contextRead), paragraph),
      nearby: nearestPlaces(index, places).flatMap((own) => {
        const standing = placed.get(own);
        return standing === undefined ? [] : [{ ...standing, quote: claims[own]?.quote ?? '' }];
      }),
    };
  });
}

interface InParagraph {
  readonly sentence: Pick<Sentence, 'start' | 'end'>;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

function sentencesOf(body: string): readonly InParagraph[] {
  return [...paragraphsOf(body)].flatMap(({ start, sentences }) =>
    sentences.map((sentence) => ({ sentence, paragraph: start })),
  );
}

/** The last of so many places in ascending order that is at or before one; -1 where none is. */
function lastUpTo(
  wanted: number,
  count: number,
  placeOf: (index: number) => number | undefined,
): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeOf(middle) ?? Number.POSITIVE_INFINITY) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function totalOf(claim: ExtractedClaim, all: readonly ExtractedClaim[]): ExtractedClaim | null {
  if (claim.kind !== 'casualty' && claim.kind !== 'count') return null;
  return claim.partOf === null ? null : (all[claim.partOf] ?? null);
}

/** Of places in ascending order those that lie nearest to another, the nearest first and of two the earlier. */
function nearestPlaces(own: number, places: readonly number[]): readonly number[] {
  let after = lastUpTo(own, places.length, (index) => places[index]) + 1;
  let before = after - 1;
  if (places[before] === own) before -= 1;
  const found: number[] = [];
  while (found.length < nearest) {
    const [earlier, later] = [places[before], places[after]];
    if (earlier === undefined && later === undefined) break;
    if (earlier !== undefined && (later === undefined || own - earlier <= later - own)) {
      found.push(earlier);
      before -= 1;
    } else if (later !== undefined) {
      found.push(later);
      after += 1;
    }
  }
  return found;
}
