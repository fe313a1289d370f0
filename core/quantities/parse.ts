import { type Hedges, takeLeadingHedges, takeTrailingHedge } from './hedges';
import { between, exactly, type Interval, intersect, isEmpty } from './interval';
import { LONGEST_AMOUNT, readNumber } from './number-words';
import { readRange } from './ranges';
import type { Bound, StatedQuantity } from './stated';
import { readVague } from './vague-words';

/**
 * Reads a phrase that is just an amount, and says what its words state: "At least 227", "between 40
 * and 50", "some 4,000", "several hundred", "nobody". It never guesses: a phrase with anything else
 * in it, or over 200 UTF-16 code units long, is null.
 */
export function parseQuantity(words: string): StatedQuantity | null {
  if (words.length > LONGEST_AMOUNT) return null;
  const text = words.trim();
  for (const recognise of [recogniseFigure, recogniseWord, recogniseTwoBounds, recogniseHedged]) {
    const stated = recognise(text);
    if (stated !== null) return stated;
  }
  return null;
}

/** A bare figure, which most amounts are: "227", "58,000". */
function recogniseFigure(text: string): StatedQuantity | null {
  if (!/^\d/.test(text)) return null;
  const number = readNumber(text);
  return number === null ? null : bounded(exactly(number.value), null);
}

/** Words that are an amount only when they stand alone. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['no one', 0],
  ['no-one', 0],
  ['not one', 0],
  ['not a single', 0],
  ['not a single one', 0],
  ['a', 1],
  ['an', 1],
  ['a single', 1],
  ['both', 2],
]);

function recogniseWord(text: string): StatedQuantity | null {
  const value = WORDS.get(text.toLowerCase().split(/\s+/).join(' '));
  return value === undefined ? null : bounded(exactly(value), null);
}

/** "more than 40 but fewer than 50", "at least 40 and at most 50". */
function recogniseTwoBounds(text: string): StatedQuantity | null {
  for (const match of text.matchAll(/,?\s(?:but|and)\s/gi)) {
    const left = recogniseHedged(text.slice(0, match.index).trim());
    const right = recogniseHedged(text.slice(match.index + match[0].length).trim());
    if (left?.form !== 'bounded' || right?.form !== 'bounded') continue;
    if (left.hedge === null || right.hedge === null) continue;
    if ((left.interval.upper === null) === (right.interval.upper === null)) continue;
    const both = intersect(left.interval, right.interval);
    if (both !== null) return bounded(both, left.hedge);
  }
  return null;
}

function recogniseHedged(text: string): StatedQuantity | null {
  const leading = takeLeadingHedges(text);
  const stated = state(leading);
  if (stated !== null || leading.exact) return stated;
  if (leading.bound !== null || leading.side === 'below' || leading.side === 'above') return null;
  const trailing = takeTrailingHedge(leading.amount);
  if (trailing.words === null || (leading.side !== null && trailing.bound === null)) return null;
  const side = leading.side ?? trailing.side;
  return state({ ...trailing, side, words: leading.words ?? trailing.words });
}

/** What the hedges make of the amount they are on. */
function state(hedges: Hedges): StatedQuantity | null {
  return stateNumber(hedges) ?? stateRange(hedges) ?? stateVague(hedges);
}

function stateNumber({ bound, side, words, amount }: Hedges): StatedQuantity | null {
  const number = readNumber(amount);
  if (number === null) return null;
  if (side !== null && words !== null) {
    if (side !== 'around' && number.value === 0) return null;
    const limit = bound === null ? {} : { bound };
    return { form: 'approximate', ...number, side, hedge: words, ...limit };
  }
  const interval = bound === null ? exactly(number.value) : boundedBy(bound, number.value);
  return isEmpty(interval) ? null : bounded(interval, words);
}

/** A range already says how loose it is, so "around 40 to 50" is from 40 to 50. */
function stateRange({ bound, side, words, amount }: Hedges): StatedQuantity | null {
  if (bound !== null || (side !== null && side !== 'around')) return null;
  const range = readRange(amount);
  return range === null ? null : bounded(range, words);
}

/** "Around" adds nothing to a vague word; "nearly hundreds" and "exactly dozens" say nothing. */
function stateVague({ bound, side, exact, words, amount }: Hedges): StatedQuantity | null {
  if (exact || (side !== null && side !== 'around')) return null;
  const vague = readVague(amount);
  if (vague === null) return null;
  return { form: 'vague', ...vague, hedge: words, ...(bound === null ? {} : { bound }) };
}

function boundedBy(bound: Bound, value: number): Interval {
  switch (bound) {
    case 'at least':
      return { lower: value, upper: null, lowerInclusive: true, upperInclusive: false };
    case 'more than':
      return { lower: value, upper: null, lowerInclusive: false, upperInclusive: false };
    case 'at most':
      return between(0, value);
    case 'fewer than':
      return { ...between(0, value), upperInclusive: false };
  }
}

function bounded(interval: Interval, hedge: string | null): StatedQuantity {
  return { form: 'bounded', interval, hedge };
}
