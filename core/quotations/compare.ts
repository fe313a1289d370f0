import { diffArrays } from 'diff';
import { quotedFragments } from './fragments';

/** A difference between two printings of the same spoken words. */
export type QuotationDifference =
  | { readonly kind: 'punctuation'; readonly a: string; readonly b: string }
  | { readonly kind: 'words'; readonly a: string; readonly b: string }
  | { readonly kind: 'only in one'; readonly side: 'a' | 'b'; readonly text: string };

/** What two printings of one quotation share and where they part. */
export interface QuotationComparison {
  readonly sharedWords: number;
  readonly differences: readonly QuotationDifference[];
}

/**
 * Compares the words that two articles print inside quotation marks, to the letter.
 *
 * Words missing where the other article's quotation is broken off, or at its ends, make one quotation
 * fuller (`only in one`). Words that differ inside a run which both print as continuous cannot both be
 * what was said (`words`). Hyphens, commas, dashes and capitals are `punctuation`.
 */
export function compareQuotations(a: string, b: string): QuotationComparison {
  const [left, right] = [quotedWords(a), quotedWords(b)];
  const differences: QuotationDifference[] = [];
  let [i, j, sharedWords] = [0, 0, 0];
  let pending = { a: 0, b: 0 };
  for (const change of diffArrays(left, right, { comparator: (x, y) => x.key === y.key })) {
    if (change.removed) {
      pending = { ...pending, a: pending.a + change.value.length };
      i += change.value.length;
      continue;
    }
    if (change.added) {
      pending = { ...pending, b: pending.b + change.value.length };
      j += change.value.length;
      continue;
    }
    const count = change.value.length;
    differences.push(...gap(left, right, i, j, pending));
    differences.push(...punctuation(left.slice(i, i + count), right.slice(j, j + count)));
    sharedWords += count;
    [i, j, pending] = [i + count, j + count, { a: 0, b: 0 }];
  }
  differences.push(...gap(left, right, i, j, pending));
  return { sharedWords, differences };
}

interface QuotedWord {
  readonly key: string;
  readonly text: string;
  readonly fragment: number;
  /** What stands between the word before and this one, spaces aside. */
  readonly joint: string;
  readonly raw: { readonly source: string; readonly start: number; readonly end: number };
}

function quotedWords(source: string): QuotedWord[] {
  return quotedFragments(source).flatMap((fragment, index) => {
    let last = fragment.start;
    return [...fragment.text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => {
      const start = fragment.start + match.index;
      const end = start + match[0].length;
      const joint = source.slice(last, start).replace(/\s+/g, ' ');
      last = end;
      const key = match[0].toLowerCase().replaceAll('’', "'");
      return { key, text: match[0], fragment: index, joint, raw: { source, start, end } };
    });
  });
}

function gap(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
  i: number,
  j: number,
  pending: { readonly a: number; readonly b: number },
): QuotationDifference[] {
  if (pending.a === 0 && pending.b === 0) return [];
  const a = left.slice(i - pending.a, i);
  const b = right.slice(j - pending.b, j);
  if (continuous(left, i - pending.a, i) && continuous(right, j - pending.b, j)) {
    return [{ kind: 'words', a: printed(a), b: printed(b) }];
  }
  return [
    ...(a.length > 0 ? [{ kind: 'only in one', side: 'a', text: printed(a) } as const] : []),
    ...(b.length > 0 ? [{ kind: 'only in one', side: 'b', text: printed(b) } as const] : []),
  ];
}

/** Whether the words before and after a gap stand in one fragment, so that nothing was left out there. */
function continuous(words: readonly QuotedWord[], from: number, to: number): boolean {
  const [before, after] = [words[from - 1], words[to]];
  return before !== undefined && after !== undefined && before.fragment === after.fragment;
}

function punctuation(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
): QuotationDifference[] {
  return left.flatMap((a, index): QuotationDifference[] => {
    const b = right[index];
    if (b === undefined) return [];
    const [beforeA, beforeB] = [left[index - 1], right[index - 1]];
    const inner =
      beforeA?.fragment === a.fragment &&
      beforeB?.fragment === b.fragment &&
      normal(a.joint) !== normal(b.joint);
    if (inner && beforeA && beforeB) {
      return [{ kind: 'punctuation', a: printed([beforeA, a]), b: printed([beforeB, b]) }];
    }
    const cased = a.text.replaceAll('’', "'") !== b.text.replaceAll('’', "'");
    return cased ? [{ kind: 'punctuation', a: a.text, b: b.text }] : [];
  });
}

function normal(joint: string): string {
  return joint
    .replace(/[–—]|--/g, '-')
    .replace(/ ?- ?/g, '-')
    .trim();
}

function printed(words: readonly QuotedWord[]): string {
  const runs: string[] = [];
  let run: QuotedWord[] = [];
  for (const word of words) {
    if (run.length > 0 && run[0]?.fragment !== word.fragment) {
      runs.push(span(run));
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) runs.push(span(run));
  return runs.join(' … ');
}

function span(run: readonly QuotedWord[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first.raw.source.slice(first.raw.start, last.raw.end);
}
