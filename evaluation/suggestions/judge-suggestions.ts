import { suggestFacts } from '../../core/suggest/suggest-facts';
import { addScores, nothingYet, precision, recall, type Score } from '../score';
import type { NamedFact } from './candidates';
import type { PlacedLabel } from './read-placed';

/** How the facts suggested for labelled claims stand to those that they belong to, counted in pairs. */
export interface SuggestionJudgement {
  readonly strong: Score;
  /** Strong and possible. */
  readonly all: Score;
  /** A line for each pair that was suggested wrongly or not at all. */
  readonly faults: readonly string[];
}

/** The least share of pairs suggested that have to be right, of the strong ones and of all. */
const leastPrecision = 0.95;

/** Judges what is suggested for each of the claims among all of the facts. */
export function judgeSuggestions(
  labels: readonly PlacedLabel[],
  facts: readonly NamedFact[],
): SuggestionJudgement {
  const candidates = facts.map(({ fact }) => fact);
  const nameOf = new Map(facts.map(({ name, fact }) => [fact.id, name]));
  let [strong, all] = [nothingYet, nothingYet];
  const faults: string[] = [];
  for (const { claim, belongs, line, quote } of labels) {
    const suggested = claim === null ? [] : suggestFacts(claim, candidates);
    const named = suggested.map((own) => ({ ...own, name: nameOf.get(own.fact) ?? '' }));
    const scoreOf = (own: typeof named): Score => ({
      labelled: belongs.size,
      found: own.length,
      right: own.filter(({ name }) => belongs.has(name)).length,
    });
    strong = addScores(strong, scoreOf(named.filter(({ strength }) => strength === 'strong')));
    all = addScores(all, scoreOf(named));
    for (const { name, strength } of named)
      if (!belongs.has(name)) faults.push(`${line}: false ${strength} ${name} for “${quote}”`);
    for (const name of belongs)
      if (!named.some((own) => own.name === name))
        faults.push(`${line}: missed ${name} for “${quote}”${claim === null ? ', not read' : ''}`);
  }
  return { strong, all, faults };
}

/** A sentence for each precision that is below `leastPrecision`. */
export function missedPrecision(half: string, own: SuggestionJudgement): readonly string[] {
  return (['strong', 'all'] as const)
    .filter((name) => precision(own[name]) < leastPrecision)
    .map((name) => {
      const share = precision(own[name]).toFixed(3);
      return `Precision of ${name} suggestions, ${half}, is ${share}, below ${leastPrecision}.`;
    });
}

/** The names of the columns of `suggestionsInWords`. */
export const suggestionsHeading = `${'facts suggested'.padEnd(21)}${['labelled', 'found', 'right'].map((own) => own.padStart(10)).join('')}${['precision', 'recall'].map((own) => own.padStart(11)).join('')}`;

/** The scores of a half in a line each, for people. */
export function suggestionsInWords(half: string, { strong, all }: SuggestionJudgement): string {
  const line = (name: string, score: Score) =>
    `${half.padEnd(13)}${name.padEnd(8)}` +
    `${[score.labelled, score.found, score.right].map((own) => String(own).padStart(10)).join('')}` +
    `${[precision, recall].map((share) => share(score).toFixed(3).padStart(11)).join('')}`;
  return [line('strong', strong), line('all', all)].join('\n');
}
