import { type HedgeMeaning, leadingHedges, trailingHedges } from './hedge-words';
import type { ApproximateSide, Bound } from './stated';

/** The hedges taken off an amount, and the amount. */
export interface Hedges {
  readonly bound: Bound | null;
  readonly side: ApproximateSide | null;
  /** Whether the figure is stressed and nothing else: "all 15", "exactly 20". */
  readonly exact: boolean;
  /** The hedge words as printed, case kept; null when there are none that change the figure. */
  readonly words: string | null;
  /** What is left of the text: the amount. */
  readonly amount: string;
}

const LEADING = byPhrase(leadingHedges);
const TRAILING = byPhrase(trailingHedges);
const LONGEST_PHRASE = 4;

/**
 * Takes off the hedges before an amount: one, or a bound over an approximation ("at least some
 * 40"). The amount is left empty where the words are all hedge.
 */
export function takeLeadingHedges(text: string): Hedges {
  const first = matchLeading(text);
  if (first === null) return bare(text);
  const hedge = text.slice(0, first.end);
  const amount = text.slice(first.end).trim();
  const second = isBound(first.meaning) ? matchLeading(amount) : null;
  if (second === null || second.meaning !== 'around') return hedged(first.meaning, hedge, amount);
  return {
    ...hedged(first.meaning, text.slice(0, text.length - amount.length + second.end), ''),
    side: 'around',
    amount: amount.slice(second.end).trim(),
  };
}

/** Takes off the hedge after an amount, if there is one: "40 or so", "227 or more". */
export function takeTrailingHedge(text: string): Hedges {
  const tokens = [...text.matchAll(/\S+/g)];
  for (let count = Math.min(LONGEST_PHRASE, tokens.length - 1); count > 0; count -= 1) {
    const tail = tokens.slice(-count);
    const meaning = TRAILING.get(phrase(tail));
    const start = tail[0]?.index;
    if (meaning === undefined || start === undefined) continue;
    return hedged(meaning, text.slice(start), text.slice(0, start).trim());
  }
  return bare(text);
}

function matchLeading(text: string): { meaning: HedgeMeaning; end: number } | null {
  const tokens = [...text.matchAll(/\S+/g)];
  for (let count = Math.min(LONGEST_PHRASE, tokens.length); count > 0; count -= 1) {
    const last = tokens[count - 1];
    const meaning = LEADING.get(phrase(tokens.slice(0, count)));
    if (meaning !== undefined && last !== undefined) {
      return { meaning, end: last.index + last[0].length };
    }
  }
  return null;
}

function hedged(meaning: HedgeMeaning, words: string, amount: string): Hedges {
  if (meaning === 'exact') return { bound: null, side: null, exact: true, words: null, amount };
  if (isBound(meaning)) return { bound: meaning, side: null, exact: false, words, amount };
  return { bound: null, side: meaning, exact: false, words, amount };
}

function bare(amount: string): Hedges {
  return { bound: null, side: null, exact: false, words: null, amount };
}

function isBound(meaning: HedgeMeaning): meaning is Bound {
  return !['around', 'below', 'above', 'exact'].includes(meaning);
}

function phrase(tokens: readonly RegExpExecArray[]): string {
  return tokens.map(([token]) => token.toLowerCase()).join(' ');
}

function byPhrase(
  table: Readonly<Partial<Record<HedgeMeaning, readonly string[]>>>,
): ReadonlyMap<string, HedgeMeaning> {
  const entries = Object.entries(table) as [HedgeMeaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, list]) => list.map((words) => [words, meaning])));
}
