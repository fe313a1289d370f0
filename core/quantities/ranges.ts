import { between, type Interval } from './interval';
import { readNumber } from './number-words';
import { scaleLetters, scales } from './scales';

/**
 * Reads words that are a range and nothing else, both ends included: "between 40 and 50", "from 40
 * to 50", "40–50", "1.2 to 1.5 million". Null when its ends are reversed, when it can be read in
 * two ways, and for "40-50,000", which may start at 40 or at 40,000.
 */
export function readRange(text: string): Interval | null {
  const ranges = splits(text).flatMap(([left, right]) => readEnds(left, right) ?? []);
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}

/** Every way to part the text in two ends. */
function splits(text: string): readonly (readonly [string, string])[] {
  const ends = text.replace(/^(?:between|from)\s/i, '');
  const separator = /^between\s/i.test(text) ? /\sand\s/gi : /\sto\s/gi;
  const found = [...ends.matchAll(separator)];
  if (ends === text) found.push(...text.matchAll(/[–—‒]|-(?=\s?\d)/g));
  return found.map((match) => [
    ends.slice(0, match.index),
    ends.slice(match.index + match[0].length),
  ]);
}

function readEnds(left: string, right: string): Interval | null {
  const upper = readNumber(right);
  const lower = readShared(left, right) ?? readNumber(left);
  if (lower === null || upper === null || lower.value > upper.value) return null;
  return isAbbreviated(left, right) ? null : between(lower.value, upper.value);
}

/**
 * The left end with the scale that only the right end prints: 1.2 million in "1.2 to 1.5 million".
 * Null where the ends do not share one, as in "900 to one thousand".
 */
function readShared(left: string, right: string): ReturnType<typeof readNumber> {
  const [head, scale] = cutScale(right.trim());
  if (!scales.has(scale)) return null;
  const [from, to] = [readNumber(left), readNumber(head)];
  if (from === null || to === null || from.value >= to.value) return null;
  return readNumber(`${left.trim()} ${scale}`);
}

/** Parts "1.5 million" and "1.5m" into the number and the word of its scale. */
function cutScale(text: string): readonly [string, string] {
  const letters = /^(?<head>.*\d)(?<letters>[a-z]+)$/i.exec(text)?.groups;
  if (letters !== undefined) {
    const { head = '', letters: short = '' } = letters;
    return [head, scaleLetters.get(short.toLowerCase()) ?? ''];
  }
  const words = text.split(/\s+/);
  return [words.slice(0, -1).join(' '), words.at(-1)?.toLowerCase() ?? ''];
}

function isAbbreviated(left: string, right: string): boolean {
  const leading = /^\s*(?<group>\d{1,3})[,\u00a0\u2009\u202f]\d{3}/.exec(right)?.groups?.group;
  const bare = /^\s*\d{1,3}\s*$/.test(left);
  return bare && leading !== undefined && Number(left) < Number(leading);
}
