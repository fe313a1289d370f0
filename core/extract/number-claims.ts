import type { StatedQuantity } from '../quantities/stated';
import { unitOf } from '../quantities/unit';
import type { Counted } from './amounts/counted';
import type { Finding, SentenceReading } from './casualties/finding';
import type { CasualtyClaim, CountClaim, Credit, Span } from './claim';
import { claimedPlace, type Extent } from './claimed-place';
import type { FoundCount } from './counts/found-count';
import { modalityAt } from './modality';
import { type Place, placesIn } from './places';

/** A claim about a number, what was counted, and what was counted in all where it is a part. */
export interface NumberClaim {
  readonly claim: CasualtyClaim | CountClaim;
  readonly counted: Counted;
  readonly total: Counted | null;
}

/** Who is credited with what stands at a span and is governed by a token. */
type Crediting = (span: Span, governor: number) => Credit | null;

/**
 * Makes claims of what was found in one sentence, in the order of its words. What was found to be a
 * casualty is no count besides.
 */
export function numberClaims(
  text: string,
  reading: SentenceReading,
  casualties: readonly Finding[],
  counts: readonly FoundCount[],
  credit: Crediting,
): readonly NumberClaim[] {
  if (casualties.length === 0 && counts.length === 0) return [];
  const taken = new Set(casualties.map(({ counted }) => counted));
  const others = counts.filter(({ counted }) => !taken.has(counted));
  const all = [...casualties, ...others].sort((a, b) => a.counted.first - b.counted.first);
  const extents = all.map(extentOf);
  const context = { text, reading, extents, places: placesIn(reading.tokens), credit };
  return all.map((found) =>
    isFinding(found)
      ? {
          claim: casualtyClaim(found, context),
          counted: found.counted,
          total: found.total?.counted ?? null,
        }
      : {
          claim: countClaim(found, context),
          counted: found.counted,
          total: wholeOf(found.counted, reading),
        },
  );
}

interface Context {
  readonly text: string;
  readonly reading: SentenceReading;
  /** Of all that was found in the sentence, in order. */
  readonly extents: readonly Extent[];
  readonly places: readonly Place[];
  readonly credit: Crediting;
}

function isFinding(found: Finding | FoundCount): found is Finding {
  return 'total' in found;
}

function extentOf({ counted, last }: Finding | FoundCount): Extent {
  return { first: counted.first, last: Math.max(counted.last, last) };
}

function casualtyClaim(found: Finding, context: Context): CasualtyClaim {
  const { measure, limit, counted } = found;
  const stated = limited(counted.amount.stated, limit);
  return { ...numbered(found, context, found.total !== null), kind: 'casualty', measure, stated };
}

function countClaim(found: FoundCount, context: Context): CountClaim {
  const { stated } = found.counted.amount;
  return { ...numbered(found, context, false), kind: 'count', measure: found.measure, stated };
}

/** What claims about people and about things have alike. */
function numbered(
  found: Finding | FoundCount,
  { text, reading, extents, places, credit }: Context,
  isPart: boolean,
) {
  const { tokens } = reading;
  const { amount } = found.counted;
  const place = claimedPlace(tokens, places, extents, found, isPart);
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
}

/** "61 of the 74 drones": the 74, of which the 61 are a part. */
function wholeOf(own: Counted, { counted }: SentenceReading): Counted | null {
  if (!own.ofGroup) return null;
  const next = counted[counted.indexOf(own) + 1];
  return next?.whole ? next : null;
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
