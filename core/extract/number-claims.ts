import type { StatedQuantity } from '../quantities/stated';
import { unitOf } from '../quantities/unit';
import type { Finding, SentenceReading } from './casualties/finding';
import type { CasualtyClaim, CountClaim, Credit, Span } from './claim';
import type { FoundCount } from './counts/found-count';
import { modalityAt } from './modality';
import { type Place, placesIn } from './places';
import type { Token } from './text/tokens';

/** A claim about a number; `finding` is what it was made of where it is about people. */
export interface NumberClaim {
  readonly claim: CasualtyClaim | CountClaim;
  readonly finding: Finding | null;
}

/**
 * Makes claims of what was found in one sentence, in the order of its words. What was found to be a
 * casualty is no count besides. `credit` says who is credited with what stands at a span.
 */
export function numberClaims(
  text: string,
  reading: SentenceReading,
  casualties: readonly Finding[],
  counts: readonly FoundCount[],
  credit: (span: Span, governor: number) => Credit | null,
): readonly NumberClaim[] {
  const taken = new Set(casualties.map(({ counted }) => counted));
  const others = counts.filter(({ counted }) => !taken.has(counted));
  const all = [...casualties, ...others].sort((a, b) => a.counted.first - b.counted.first);
  const spans = all.map(({ counted, last }) => ({
    first: counted.first,
    last: Math.max(counted.last, last),
  }));
  if (all.length === 0) return [];
  const places = placesIn(reading.tokens);
  const baseOf = (found: Finding | FoundCount, isPart: boolean) => {
    const { tokens } = reading;
    const { amount } = found.counted;
    const place = placeOf(reading, places, spans, found, isPart);
    const start = tokens[found.first]?.start ?? 0;
    const end = tokens[Math.max(found.last, place?.joined ?? 0)]?.end ?? start;
    return {
      start,
      end,
      quote: text.slice(start, end),
      pattern: found.pattern,
      modality: modalityAt(tokens, found.governor),
      attribution: credit({ start, end }, found.governor),
      population: found.population,
      place: place?.name ?? null,
      amount: { start: tokens[amount.first]?.start ?? 0, end: tokens[amount.last]?.end ?? 0 },
      partOf: null,
    };
  };
  return all.map((found): NumberClaim => {
    const { stated } = found.counted.amount;
    if (!isFinding(found)) {
      const claim = {
        ...baseOf(found, false),
        kind: 'count' as const,
        measure: found.measure,
        stated,
      };
      return { claim, finding: null };
    }
    const base = baseOf(found, found.total !== null);
    const claim = {
      ...base,
      kind: 'casualty' as const,
      measure: found.measure,
      stated: limited(stated, found.limit),
    };
    return { claim, finding: found };
  });
}

function isFinding(found: Finding | FoundCount): found is Finding {
  return 'total' in found;
}

/** "the toll passed 500", "nears 500": the verb bounds the figure where nothing else does. */
function limited(stated: StatedQuantity, limit: Finding['limit']): StatedQuantity {
  if (limit === undefined || stated.form !== 'bounded' || stated.hedge !== null) return stated;
  const { lower, upper } = stated.interval;
  if (lower === null || lower !== upper) return stated;
  if (limit.kind === 'more than') {
    const interval = { lower, upper: null, lowerInclusive: false, upperInclusive: false };
    return { form: 'bounded', interval, hedge: null };
  }
  return {
    form: 'approximate',
    value: lower,
    unit: unitOf(lower),
    side: 'below',
    hedge: limit.word,
  };
}

/**
 * The place that a finding is about: the next one named before the next finding, or one named before
 * all of them ("The blast in Quetta left eight dead and 30 wounded"), or the next at all.
 */
function placeOf(
  { tokens }: SentenceReading,
  places: readonly Place[],
  all: readonly { readonly first: number; readonly last: number }[],
  finding: Finding | FoundCount,
  isPart: boolean,
): { readonly name: string; readonly joined: number } | null {
  const { counted } = finding;
  const { from, to } = segmentOf(tokens, counted.first);
  const near = places.filter(({ first }) => first >= from && first < to);
  const end = Math.max(finding.last, counted.last);
  const next = all.find(({ first }) => first > counted.first)?.first ?? Infinity;
  const own = near.find(({ first }) => first > counted.last && first < next);
  if (own !== undefined && (!isPart || own.first === counted.last + 1)) {
    return { name: own.name, joined: own.first === end + 1 ? own.last : 0 };
  }
  if (isPart) return null;
  const opening = all.find(({ first }) => first >= from)?.first ?? 0;
  const place =
    near.findLast(({ last }) => last < Math.min(opening, finding.first)) ??
    near.find(({ first }) => first > counted.last);
  return place === undefined ? null : { name: place.name, joined: 0 };
}

/** The part of a sentence between semicolons in which a token stands. */
function segmentOf(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at];
  while (from > 0 && tokens[from - 1]?.text !== ';') from -= 1;
  while (to < tokens.length && tokens[to]?.text !== ';') to += 1;
  return { from, to };
}
