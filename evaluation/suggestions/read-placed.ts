import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractClaims } from '../../core/extract/extract';
import { type ClaimToPlace, claimsToPlace } from '../../core/suggest/claim-to-place';
import { parseLocatedYaml } from '../../seeds/located-yaml';
import { SeedError } from '../../seeds/seed-error';
import type { NamedFact } from './candidates';
import { labelledArticles } from './schema';

export const halves = ['development', 'held-out'] as const;

export type Half = (typeof halves)[number];

/** A claim that is labelled with the facts it belongs to, and what was read of it. */
export interface PlacedLabel {
  readonly line: number;
  readonly quote: string;
  /** Null where nothing was read in its words. */
  readonly claim: ClaimToPlace | null;
  readonly belongs: ReadonlySet<string>;
  /** Facts that are easily mistaken for them; of all others too it is labelled that the claim is not theirs. */
  readonly not: readonly string[];
}

/**
 * Reads a half of the labelled claims. A claim that was read and has no label belongs to no fact.
 *
 * Throws a SeedError where a label names no fact, its words do not stand in the text once, or several claims
 * were read in them.
 */
export function readPlaced(half: Half, facts: readonly NamedFact[]): readonly PlacedLabel[] {
  const file = `${half}.yaml`;
  const yaml = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const { value, lineOf } = parseLocatedYaml(file, yaml, labelledArticles);
  const names = new Set(facts.map(({ name }) => name));
  return value.flatMap(({ text, claims: labels, ...article }, index) => {
    const read = extractClaims(text);
    const toPlace = claimsToPlace({ ...article, body: text }, read);
    const labelled = labels.map((label, at): PlacedLabel => {
      const line = lineOf([index, 'claims', at]);
      const unknown = [...label.belongs, ...label.not].find((name) => !names.has(name));
      if (unknown !== undefined) throw new SeedError(file, line, `${unknown} is no fact`);
      const start = text.indexOf(label.quote);
      if (start === -1 || text.includes(label.quote, start + 1))
        throw new SeedError(file, line, 'the quote does not stand in the text once');
      const end = start + label.quote.length;
      const own = toPlace.filter(({ claim }) => claim.start < end && claim.end > start);
      if (own.length > 1) throw new SeedError(file, line, 'several claims were read in the quote');
      const { quote, not } = label;
      return { line, quote, claim: own[0] ?? null, belongs: new Set(label.belongs), not };
    });
    const known = new Set(labelled.map(({ claim }) => claim));
    const others = toPlace
      .filter((claim) => !known.has(claim))
      .map((claim): PlacedLabel => {
        const { quote } = claim.claim;
        return { line: lineOf([index]), quote, claim, belongs: new Set(), not: [] };
      });
    return [...labelled, ...others];
  });
}
