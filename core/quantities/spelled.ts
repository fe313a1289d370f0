import { scales } from './scales';

const ONES = words('one two three four five six seven eight nine', 1, 1);
const TEENS = words(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
  1,
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

/**
 * Reads a whole number spelled in English words: `twelve`, `twenty one`, `one hundred and thirty`,
 * `eleven hundred`, `two million three hundred thousand and five`. `a` stands for one before the
 * first scale only. Null for anything else, a bare scale ("hundred") included.
 */
export function readSpelled(tokens: readonly string[]): number | null {
  if (tokens.length === 1 && tokens[0] === 'zero') return 0;
  let total = 0;
  let smallest = Infinity;
  let at = 0;
  while (at < tokens.length) {
    if (total > 0 && tokens[at] === 'and') at += 1;
    const group = readGroup(tokens, at);
    if (group === null) return null;
    at = group.next;
    const scale = thousands(tokens[at]);
    if (scale > 1) at += 1;
    if (scale > 1 && group.value >= 1_000) return null;
    if (group.value * scale >= smallest) return null;
    total += group.value * scale;
    smallest = scale;
  }
  return total > 0 ? total : null;
}

interface Group {
  readonly value: number;
  readonly next: number;
}

/** What stands before a thousand, a million or the end: 1 to 9,999 ("ninety-nine hundred"). */
function readGroup(tokens: readonly string[], at: number): Group | null {
  const head = at === 0 && tokens[0] === 'a' ? { value: 1, next: 1 } : readPair(tokens, at);
  if (head === null) return null;
  if (tokens[head.next] !== 'hundred') {
    const bareArticle = tokens[at] === 'a' && thousands(tokens[head.next]) === 1;
    return bareArticle ? null : head;
  }
  if (head.value >= 10 && head.value % 10 === 0) return null;
  const hundreds = { value: head.value * 100, next: head.next + 1 };
  const tail = readPair(tokens, hundreds.next + (tokens[hundreds.next] === 'and' ? 1 : 0));
  return tail === null ? hundreds : { value: hundreds.value + tail.value, next: tail.next };
}

/** 1 to 99. */
function readPair(tokens: readonly string[], at: number): Group | null {
  const small = ONES.get(tokens[at] ?? '') ?? TEENS.get(tokens[at] ?? '');
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS.get(tokens[at] ?? '');
  if (tens === undefined) return null;
  const ones = ONES.get(tokens[at + 1] ?? '');
  return ones === undefined ? { value: tens, next: at + 1 } : { value: tens + ones, next: at + 2 };
}

function thousands(token: string | undefined): number {
  const scale = scales.get(token ?? '') ?? 1;
  return scale >= 1_000 ? scale : 1;
}

function words(list: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, first + index * step]));
}
