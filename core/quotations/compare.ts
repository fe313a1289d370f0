import type { AlignedRun } from '../words/aligned-run';
import { shortestEdits } from '../words/shortest-edits';
import { continuous, printed, type QuotedText, type QuotedWord, quotedWords } from './words';

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
 * fuller (`only in one`). Where both print on without a break and the next words differ, they cannot
 * both be what was said (`words`). Hyphens, commas and capitals are `punctuation`.
 * All texts in the result are cut from `a` and `b` as they stand.
 */
export function compareQuotations(a: string, b: string): QuotationComparison {
  return compareQuoted(quotedWords(a), quotedWords(b));
}

/** The same for texts already read, where one is compared with many. */
export function compareQuoted(a: QuotedText, b: QuotedText): QuotationComparison {
  // Alignment settles ties by side, so the sides are put in one order for it.
  return b.source < a.source ? mirrored(compare(b, a)) : compare(a, b);
}

function compare(a: QuotedText, b: QuotedText): QuotationComparison {
  const keys = ({ words }: QuotedText) => words.map(({ key }) => key);
  const runs = shortestEdits(keys(a), keys(b));
  const sharedWords = runs.reduce((total, { length }) => total + length, 0);
  const alike = 2 * sharedWords > Math.min(a.words.length, b.words.length);
  const differences: QuotationDifference[] = [];
  let before: AlignedRun = { a: 0, b: 0, length: 0 };
  for (const run of [...runs, { a: a.words.length, b: b.words.length, length: 0 }]) {
    differences.push(...gap(a, b, { before, after: run, alike }));
    differences.push(...punctuation(a, b, run));
    before = run;
  }
  return { sharedWords, differences };
}

interface Gap {
  readonly before: AlignedRun;
  readonly after: AlignedRun;
  /** Whether most of the shorter quotation stands in the other. */
  readonly alike: boolean;
}

/** Fewer shared words than this beside a difference may be shared by chance: "the … of …". */
const leastContext = 3;

function gap(a: QuotedText, b: QuotedText, { before, after, alike }: Gap): QuotationDifference[] {
  const [i, j] = [before.a + before.length, before.b + before.length];
  const [aWords, bWords] = [after.a - i, after.b - j];
  if (aWords === 0 && bWords === 0) return [];
  const opens = continuous(a.words, i - 1, i) && continuous(b.words, j - 1, j);
  const closes =
    continuous(a.words, after.a - 1, after.a) && continuous(b.words, after.b - 1, after.b);
  const context = (opens ? before.length : 0) + (closes ? after.length : 0);
  const sameSpeech = alike || context >= leastContext;
  if (sameSpeech && aWords > 0 && bWords > 0 && (opens || closes)) {
    const [left, right] = [printed(a, i, after.a), printed(b, j, after.b)];
    const at = opens ? 0 : -1;
    return [
      { kind: 'words', a: left.at(at) ?? '', b: right.at(at) ?? '' },
      ...onlyIn('a', opens ? left.slice(1) : left.slice(0, -1)),
      ...onlyIn('b', opens ? right.slice(1) : right.slice(0, -1)),
    ];
  }
  const inserted =
    aWords === 0
      ? { words: b.words, from: j, to: after.b, beside: a.words, at: i }
      : { words: a.words, from: i, to: after.a, beside: b.words, at: j };
  if (sameSpeech && opens && closes && !slidesFree(inserted)) {
    // One side has nothing to show there, so both are shown with the words around it.
    const [left, right] = [printed(a, i - 1, after.a + 1), printed(b, j - 1, after.b + 1)];
    return [{ kind: 'words', a: left[0] ?? '', b: right[0] ?? '' }];
  }
  return [...onlyIn('a', printed(a, i, after.a)), ...onlyIn('b', printed(b, j, after.b))];
}

/** Words of one text that the other, `beside`, has not between the word before `at` and that at it. */
interface Inserted {
  readonly words: readonly QuotedWord[];
  readonly from: number;
  readonly to: number;
  readonly beside: readonly QuotedWord[];
  readonly at: number;
}

/**
 * Whether inserted words repeat their surroundings so that they may as well stand where a fragment ends in
 * either text: "no, no" beside "no" has nothing inside it that the other denies, nor has "the border and
 * the people" beside "… the people".
 */
function slidesFree({ words, from, to, beside, at }: Inserted): boolean {
  let [start, end, place] = [from, to, at];
  const isFree = () =>
    !continuous(words, start - 1, start) ||
    !continuous(words, end - 1, end) ||
    !continuous(beside, place - 1, place);
  while (!isFree() && words[start - 1]?.key === words[end - 1]?.key) {
    [start, end, place] = [start - 1, end - 1, place - 1];
  }
  if (isFree()) return true;
  [start, end, place] = [from, to, at];
  while (!isFree() && words[start]?.key === words[end]?.key) {
    [start, end, place] = [start + 1, end + 1, place + 1];
  }
  return isFree();
}

function onlyIn(side: 'a' | 'b', pieces: readonly string[]): QuotationDifference[] {
  return pieces.map((text) => ({ kind: 'only in one', side, text }));
}

function punctuation(a: QuotedText, b: QuotedText, run: AlignedRun): QuotationDifference[] {
  const found: QuotationDifference[] = [];
  for (let k = 0; k < run.length; k += 1) {
    const [i, j] = [run.a + k, run.b + k];
    const [left, right] = [a.words[i], b.words[j]];
    if (left === undefined || right === undefined) continue;
    if (left.joint === right.joint && left.text === right.text && left.close === right.close) {
      continue;
    }
    const inside = k > 0 && continuous(a.words, i - 1, i) && continuous(b.words, j - 1, j);
    const pair = ([from]: string[]) => from ?? '';
    if (inside && plain(left.joint) !== plain(right.joint)) {
      found.push({
        kind: 'punctuation',
        a: pair(printed(a, i - 1, i + 1)),
        b: pair(printed(b, j - 1, j + 1)),
      });
    } else if (plain(left.text) !== plain(right.text)) {
      found.push({ kind: 'punctuation', a: left.text, b: right.text });
    }
    if (cried(left) !== cried(right) && areLast(a.words, i, b.words, j)) {
      found.push({ kind: 'punctuation', a: left.text + cried(left), b: right.text + cried(right) });
    }
  }
  return found;
}

/** What a fragment's last word is cried or asked with; other marks there are the reporter's. */
function cried({ close }: QuotedWord): string {
  return close.replace(/[^!?]/g, '');
}

/** Whether two words end their fragments. */
function areLast(
  a: readonly QuotedWord[],
  i: number,
  b: readonly QuotedWord[],
  j: number,
): boolean {
  return !continuous(a, i, i + 1) && !continuous(b, j, j + 1);
}

/** Without quotation marks, with one kind of dash and one space: differences of type, not of words. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’“”"'«»„‚‹›]/g, '')
    .replace(/[–—]|--/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function mirrored({ sharedWords, differences }: QuotationComparison): QuotationComparison {
  return {
    sharedWords,
    differences: differences.map((difference) =>
      difference.kind === 'only in one'
        ? { ...difference, side: difference.side === 'a' ? 'b' : 'a' }
        : { ...difference, a: difference.b, b: difference.a },
    ),
  };
}
