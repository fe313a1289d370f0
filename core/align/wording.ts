import { quotedFragments } from '../quotations/fragments';
import type { Alignment } from './align';
import type { AlignedRun } from './aligned-run';
import type { Side } from './side';

/** Where words stand in one of the texts, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place where the same sentence names a thing in other words: "militia group", "group". */
export interface WordingDifference {
  readonly a: Span;
  readonly b: Span;
}

/** What is longer than this is another clause, not another name for a thing. */
const mostWords = 5;
/** The same for what one text says besides. */
const mostBesides = 2;
/** Words shared beside a difference, by which its sentences are known to be the same one. */
const leastContext = 3;

/**
 * Offers the places in which counterparts say the same in other words, in the order of the first text: a
 * few words between words that both share, in one sentence, of which at least one carries content.
 *
 * Where one text has nothing to set beside the other's words, the shared word that follows is taken to
 * both. What stands in quotation marks is the speaker's wording and left to the comparison of quotations.
 */
export function wordingDifferences({ pairings, sides }: Alignment): readonly WordingDifference[] {
  const [quotedA, quotedB] = [quotedFragments(sides.a.text), quotedFragments(sides.b.text)];
  return pairings.flatMap(({ runs }) =>
    runs.slice(1).flatMap((after, index): WordingDifference[] => {
      const before = runs[index];
      const gap = before && gapBetween(before, after);
      if (!gap || !tells(gap, before, after, sides)) return [];
      const wider = withShared(gap, sides);
      if (wider === null) return [];
      const difference = {
        a: spanOf(sides.a, wider.a),
        b: spanOf(sides.b, wider.b),
      };
      return isInside(difference.a, quotedA) || isInside(difference.b, quotedB) ? [] : [difference];
    }),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Gap {
  readonly a: Range;
  readonly b: Range;
}

function gapBetween(before: AlignedRun, after: AlignedRun): Gap {
  return {
    a: { from: before.a + before.length, to: after.a },
    b: { from: before.b + before.length, to: after.b },
  };
}

function tells(
  { a, b }: Gap,
  before: AlignedRun,
  after: AlignedRun,
  sides: Alignment['sides'],
): boolean {
  const [lengthA, lengthB] = [a.to - a.from, b.to - b.from];
  if (lengthA + lengthB === 0 || Math.max(lengthA, lengthB) > mostWords) return false;
  if (before.length + after.length < leastContext) return false;
  if (Math.min(lengthA, lengthB) === 0 && Math.max(lengthA, lengthB) > mostBesides) return false;
  return (
    (hasContent(sides.a, a) || hasContent(sides.b, b)) &&
    isInOneSentence(sides.a, a) &&
    isInOneSentence(sides.b, b)
  );
}

function hasContent({ words, vocabulary }: Side, { from, to }: Range): boolean {
  return words.ids.slice(from, to).some((id) => vocabulary.carriesContent(id));
}

/** Whether no stop or line break stands between the shared words on either hand. */
function isInOneSentence({ text, words }: Side, { from, to }: Range): boolean {
  const between = text.slice(words.ends[from - 1], words.starts[to]);
  return !/[.!?…][^\p{L}\p{N}]*\s|[\r\n]/u.test(between);
}

/** The gap with the shared word after it where one text has nothing in it; null where that names nothing. */
function withShared(gap: Gap, { a, b }: Alignment['sides']): Gap | null {
  if (gap.a.from < gap.a.to && gap.b.from < gap.b.to) return gap;
  const names = a.vocabulary.carriesContent(a.words.ids[gap.a.to] ?? -1);
  if (!names || !isJoined(a, gap.a.to - 1) || !isJoined(b, gap.b.to - 1)) return null;
  return {
    a: { ...gap.a, to: gap.a.to + 1 },
    b: { ...gap.b, to: gap.b.to + 1 },
  };
}

/** Whether a word and the next are parted by a space alone. */
function isJoined({ text, words }: Side, word: number): boolean {
  return /^\s+$/.test(text.slice(words.ends[word], words.starts[word + 1]));
}

function spanOf({ words }: Side, { from, to }: Range): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}

function isInside({ start, end }: Span, fragments: readonly Span[]): boolean {
  let [low, high] = [0, fragments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fragments[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const fragment = fragments[low];
  return fragment !== undefined && fragment.start <= start && end <= fragment.end;
}
