import type { CandidateFact } from './candidate-fact';
import type { Why } from './why';

/** A fact that a claim may belong to, and how well it fits. */
export interface Fitting {
  readonly fact: CandidateFact;
  readonly open: number;
  readonly why: readonly Why[];
  /** Higher is better; comparable for facts of one claim. */
  readonly fit: number;
}

/**
 * Of facts that ask the same of other days or drafts, the ones that fit best; none of them where the best
 * differ in that: nothing tells then which is meant. Facts of one scope in two events are no rivals.
 */
export function withoutRivals(fitting: readonly Fitting[]): readonly Fitting[] {
  const groups = new Map<string, Fitting[]>();
  for (const own of fitting) {
    const question = questionOf(own.fact);
    groups.set(question, [...(groups.get(question) ?? []), own]);
  }
  return [...groups.values()].flatMap((group) => {
    const most = Math.max(...group.map(({ fit }) => fit));
    const best = group.filter(({ fit }) => fit === most);
    const scopes = new Set(best.map(({ fact }) => scopeOf(fact)));
    return scopes.size === 1 ? group.filter(({ fact }) => scopes.has(scopeOf(fact))) : [];
  });
}

/** What a fact asks, whenever. Quotations differ by their words, which have been compared. */
function questionOf(fact: CandidateFact): string {
  const { kind, measure, population, place, id, draft } = fact;
  if (kind === 'quotation' || kind === 'wording' || kind === 'answer') return `fact ${id}`;
  return JSON.stringify([kind, measure, population, place, draft?.body ?? null]);
}

function scopeOf({ asOf, periodStart, cumulative, draft }: CandidateFact): string {
  return JSON.stringify([asOf, periodStart, cumulative, draft?.symbol ?? null]);
}
