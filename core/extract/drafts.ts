import type { StatedQuantity } from '../quantities/stated';
import type { Finding, SentenceReading } from './casualties/finding';
import type { CasualtyClaim, CountClaim } from './claim';
import type { FoundCount } from './counts/counts';
import { modalityAt } from './modality';

/** The claims of one sentence about numbers, in order; `offset` is how many claims stand before them. */
export function draftsOf(
  text: string,
  reading: SentenceReading,
  casualties: readonly Finding[],
  counts: readonly FoundCount[],
  offset: number,
): readonly (CasualtyClaim | CountClaim)[] {
  const taken = new Set(casualties.map(({ counted }) => counted));
  const all = [
    ...casualties.map((finding) => ({ kind: 'casualty' as const, finding })),
    ...counts
      .filter(({ counted }) => !taken.has(counted))
      .map((finding) => ({ kind: 'count' as const, finding })),
  ].sort((a, b) => a.finding.counted.first - b.finding.counted.first);
  return all.map((one): CasualtyClaim | CountClaim => {
    const { finding } = one;
    const { tokens } = reading;
    const { amount } = finding.counted;
    const place = placeOf(
      reading,
      all.map(({ finding: { counted, last } }) => ({
        first: counted.first,
        last: Math.max(counted.last, last),
      })),
      finding,
      one.kind === 'casualty' && one.finding.total !== null,
    );
    const start = tokens[finding.first]?.start ?? 0;
    const end = tokens[Math.max(finding.last, place?.joined ?? 0)]?.end ?? start;
    const base = {
      start,
      end,
      quote: text.slice(start, end),
      pattern: finding.pattern,
      modality: modalityAt(tokens, finding.governor),
      attribution: null,
      population: finding.population,
      place: place?.name ?? null,
      stated: limited(amount.stated, one.kind === 'casualty' ? one.finding.limit : undefined),
      amount: { start: tokens[amount.first]?.start ?? 0, end: tokens[amount.last]?.end ?? 0 },
    };
    if (one.kind === 'count')
      return { ...base, kind: 'count', measure: one.finding.measure, partOf: null };
    const total = one.finding.total;
    const index =
      total === null ? -1 : all.findIndex((other) => other.finding.counted === total.counted);
    return {
      ...base,
      kind: 'casualty',
      measure: one.finding.measure,
      partOf: index === -1 ? null : offset + index,
    };
  });
}

/** "the toll passed 500": the verb hedges the figure where nothing else does. */
function limited(stated: StatedQuantity, limit: Finding['limit']): StatedQuantity {
  if (limit === undefined || stated.form !== 'bounded' || stated.hedge !== null) return stated;
  const { lower } = stated.interval;
  if (lower === null) return stated;
  if (limit.kind === 'more than') {
    const interval = { lower, upper: null, lowerInclusive: false, upperInclusive: false };
    return { form: 'bounded', interval, hedge: null };
  }
  return stated;
}

/**
 * The place that a finding is about: the next one named before the next finding, or one named before
 * all of them ("The blast in Quetta left eight dead and 30 wounded"), or the next at all.
 */
function placeOf(
  { places }: SentenceReading,
  all: readonly { readonly first: number; readonly last: number }[],
  finding: Finding | FoundCount,
  isPart: boolean,
): { readonly name: string; readonly joined: number } | null {
  const { counted } = finding;
  const end = Math.max(finding.last, counted.last);
  const next = all.find(({ first }) => first > counted.first)?.first ?? Infinity;
  const own = places.find(({ first }) => first > counted.last && first < next);
  if (own !== undefined && (!isPart || own.first === counted.last + 1)) {
    return { name: own.name, joined: own.first === end + 1 ? own.last : 0 };
  }
  if (isPart) return null;
  const opening = all[0]?.first ?? 0;
  const place =
    places.findLast(({ last }) => last < Math.min(opening, finding.first)) ??
    places.find(({ first }) => first > counted.last);
  return place === undefined ? null : { name: place.name, joined: 0 };
}
