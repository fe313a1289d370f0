import type { Interval } from '../quantities/interval';

/** An interval laid on an axis. Positions are percentages of the axis, 0 to 100. */
export interface PlacedInterval {
  readonly from: number;
  readonly to: number;
  /** False where the interval goes on beyond the axis on that side. */
  readonly startsHere: boolean;
  readonly endsHere: boolean;
}

/** One axis for all intervals of a row, with its ticks. */
export interface IntervalAxis {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly placed: readonly PlacedInterval[];
}

/**
 * Lays intervals on one linear axis that shows every finite bound with room beside it.
 *
 * The axis starts at zero for a single figure, or where zero is near. Whole bounds get whole ticks.
 * Throws on no interval.
 */
export function intervalAxis(intervals: readonly Interval[]): IntervalAxis {
  if (intervals.length === 0) throw new Error('An axis needs an interval.');
  const bounds = intervals.flatMap(({ lower, upper }) =>
    [lower, upper].filter((bound) => bound !== null),
  );
  const [low, high] = bounds.length === 0 ? [0, 1] : [Math.min(...bounds), Math.max(...bounds)];
  const span = high > low ? high - low : Math.max(Math.abs(high) * 0.4, 1);
  const start = startsAtZero(low, high, span) ? 0 : low - span * 0.5;
  const wholes = bounds.every(Number.isInteger) ? 1 : 0;
  const step = niceStep(Math.max((high + span * 0.5 - start) / 4, Math.abs(high) * finest, wholes));
  const first = Math.floor(start / step);
  const last = Math.ceil((high + span * 0.35) / step);
  const at = (value: number) =>
    Math.min(100, Math.max(0, ((value / step - first) / (last - first)) * 100));
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, index) => ({
      // Without the last digits, 3 times 0.1 is 0.3.
      value: Number(((first + index) * step).toPrecision(15)) + 0,
      at: (index / (last - first)) * 100,
    })),
    placed: intervals.map(({ lower, upper }) => ({
      from: lower === null ? 0 : at(lower),
      to: upper === null ? 100 : at(upper),
      startsHere: lower !== null,
      endsHere: upper !== null,
    })),
  };
}

/** Ticks closer than this, as a share of their value, could not be told apart as numbers. */
const finest = 1e-13;

function startsAtZero(low: number, high: number, span: number): boolean {
  return low >= 0 && (high === low || low - span * 0.5 <= low * 0.25);
}

/** The smallest of 1, 2, 5 times a power of ten that is no smaller than the step asked for. */
function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= atLeast * 0.999999) ?? 10;
  return factor * power;
}
