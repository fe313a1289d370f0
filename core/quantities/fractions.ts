import type { ReadNumber } from './number-words';
import { scales } from './scales';
import { readSpelled } from './spelled';

const DENOMINATORS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/**
 * Reads a fraction in words, alone, with a whole number before it or a scale after it: `half`,
 * `two thirds`, `two and a half million`, `half a dozen`, `a quarter of a million`. Its unit is one
 * part of the scale: a third in "two thirds", 500,000 in "two and a half million".
 */
export function readFraction(tokens: readonly string[]): ReadNumber | null {
  const and = tokens.lastIndexOf('and');
  const whole = and === -1 ? 0 : readWhole(tokens.slice(0, and));
  const part = readPart(tokens.slice(and + 1));
  if (whole === null || part === null) return null;
  const scale = readScale(part.rest, whole === 0);
  if (scale === null) return null;
  return {
    value: ((whole * part.denominator + part.numerator) * scale) / part.denominator,
    unit: scale / part.denominator,
  };
}

interface Part {
  readonly numerator: number;
  readonly denominator: number;
  readonly rest: readonly string[];
}

function readPart(tokens: readonly string[]): Part | null {
  const [first = '', second = ''] = tokens;
  if (first === 'half') return { numerator: 1, denominator: 2, rest: tokens.slice(1) };
  const numerator = first === 'a' ? 1 : readSpelled([first]);
  const denominator = DENOMINATORS.get(numerator === 1 ? second : singular(second));
  if (numerator === null || denominator === undefined) return null;
  if (numerator < 1 || numerator >= denominator) return null;
  return { numerator, denominator, rest: tokens.slice(2) };
}

/** Null for a word that is not a plural: "two third" is no fraction. */
function singular(word: string): string {
  if (word === 'halves') return 'half';
  return word.endsWith('s') ? word.slice(0, -1) : '';
}

function readScale(tokens: readonly string[], mayCount: boolean): number | null {
  if (tokens.length === 0) return 1;
  const unlinked = mayCount && tokens[0] === 'of' ? tokens.slice(1) : tokens;
  const [scale = '', ...more] = mayCount && unlinked[0] === 'a' ? unlinked.slice(1) : unlinked;
  return more.length === 0 ? (scales.get(scale) ?? null) : null;
}

function readWhole(tokens: readonly string[]): number | null {
  const [only = ''] = tokens;
  return tokens.length === 1 && /^[1-9]\d*$/.test(only) ? Number(only) : readSpelled(tokens);
}
