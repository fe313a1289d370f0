import type { ExtractedClaim } from '../core/extract/claim';
import type { SeedData } from './load';

/** How many of the claims that were read in the articles a reader left as they are, and how many not. */
export interface ReadingCounts {
  readonly read: number;
  /** On a fact as they were read, whether on one or on several. */
  readonly placed: number;
  /** On a fact with a correction. */
  readonly corrected: number;
  readonly rejected: number;
  readonly notPlaced: number;
  /** Claims that were not read. */
  readonly added: number;
  /** Words set side by side, which are no claims. */
  readonly excerpts: number;
}

export function countReadings({ articles, events }: SeedData): ReadingCounts {
  const claims = events.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims));
  const placed = new Set<ExtractedClaim>();
  const corrected = new Set<ExtractedClaim>();
  for (const { read, correction } of claims) {
    if (read !== null) (correction === null ? placed : corrected).add(read);
  }
  const asRead = [...placed].filter((claim) => !corrected.has(claim)).length;
  const read = articles.reduce((sum, article) => sum + article.read.length, 0);
  const rejected = new Set(events.flatMap((event) => event.rejected));
  const own = claims.filter((claim) => claim.read === null);
  return {
    read,
    placed: asRead,
    corrected: corrected.size,
    rejected: rejected.size,
    notPlaced: read - new Set([...placed, ...corrected, ...rejected]).size,
    added: own.filter(({ correction }) => correction !== null).length,
    excerpts: own.filter(({ correction }) => correction === null).length,
  };
}

/** “Read 58 claims in 4 articles: 41 placed, 3 corrected, …” */
export function readingsInWords(seeds: SeedData): string {
  const { read, placed, corrected, rejected, notPlaced, added, excerpts } = countReadings(seeds);
  return `Read ${read} claims in ${seeds.articles.length} articles: ${placed} placed, ${corrected} corrected, ${rejected} rejected, ${notPlaced} not placed; ${added} added; ${excerpts} excerpts set side by side.`;
}
