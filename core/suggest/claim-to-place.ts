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
  /** The place that a dateline names; null where there is none. */
  readonly dateline: string | null;
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
export const contextRead = 3_000;

/** How many placed claims around one are looked at. */
const nearest = 4;

/**
 * The claims that were read in a body, each with the words around it; `placed` has those that stand on facts
 * already, by the place of the claim among all. Takes time linear in the body but for the context kept.
 */
export function claimsToPlace(
  article: PlacedArticle & { readonly body: string },
  claims: readonly ExtractedClaim[],
  placed: ReadonlyMap<number, Omit<PlacedClaim, 'quote'>> = new Map(),
): readonly ClaimToPlace[] {
  const { body, outlet, title, dateline, publishedOn } = article;
  const sentences = sentencesOf(body);
  return claims.map((claim, index) => {
    const at = sentenceAt(sentences, claim.start);
    const { sentence, paragraph } = sentences[at] ?? { sentence: claim, paragraph: claim.start };
    return {
      claim,
      total: totalOf(claim, claims),
      article: { outlet, title, dateline, publishedOn },
      sentence: body.slice(sentence.start, Math.max(sentence.end, claim.end)),
      before: body.slice(Math.max(paragraph, sentence.start - contextRead), sentence.start),
      earlier: body.slice(Math.max(0, paragraph - contextRead), paragraph),
      nearby: nearbyOf(index, claims, placed),
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

/** The last sentence that begins at or before a place. */
function sentenceAt(sentences: readonly InParagraph[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function totalOf(claim: ExtractedClaim, all: readonly ExtractedClaim[]): ExtractedClaim | null {
  if (claim.kind !== 'casualty' && claim.kind !== 'count') return null;
  return claim.partOf === null ? null : (all[claim.partOf] ?? null);
}

function nearbyOf(
  index: number,
  claims: readonly ExtractedClaim[],
  placed: ReadonlyMap<number, Omit<PlacedClaim, 'quote'>>,
): readonly PlacedClaim[] {
  return [...placed]
    .filter(([at]) => at !== index)
    .sort(([a], [b]) => Math.abs(a - index) - Math.abs(b - index) || a - b)
    .slice(0, nearest)
    .map(([at, { event, fact }]) => ({ event, fact, quote: claims[at]?.quote ?? '' }));
}
