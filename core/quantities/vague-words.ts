import { scales } from './scales';
import { type VagueTerm, vagueTerms } from './stated';

/** A word for an amount that names no figure, and the scale that it counts if it counts one. */
export interface VagueWords {
  readonly term: VagueTerm;
  readonly multiple: number | null;
}

const COUNTERS: readonly VagueTerm[] = ['a couple', 'a few', 'several'];

/**
 * Reads words that are one vague amount and nothing else: "dozens", "tens of thousands", "several
 * hundred", "a couple of dozen". Null for the rest, "many" and "countless" among them: they do not
 * say even an order of magnitude.
 */
export function readVague(words: string): VagueWords | null {
  const text = words.trim().toLowerCase().split(/\s+/).join(' ');
  const term = vagueTerms.find((candidate) => candidate === text);
  if (term !== undefined) return { term, multiple: null };

  const counter = COUNTERS.find((candidate) => text.startsWith(`${candidate} `));
  if (counter === undefined) return null;
  const counted = text.slice(counter.length + 1);
  const scale = counter === 'a couple' && counted.startsWith('of ') ? counted.slice(3) : counted;
  const multiple = scales.get(scale.endsWith('s') ? scale.slice(0, -1) : scale);
  return multiple === undefined ? null : { term: counter, multiple };
}
