import { type AlignedRun, joinedRuns } from '../words/aligned-run';
import { shortestEdits } from '../words/shortest-edits';
import type { Side, WordRange } from './side';
import type { Vocabulary } from './words';

/**
 * Pairs the words of two ranges so that what they share is worth most, in order, each word once; of
 * those pairs, function words between words that are unpaired in both texts on either hand are let go
 * again, as such are shared by chance.
 *
 * A content word is worth more than a function word, and a word beside its neighbour more than by
 * itself, so that no "the" is torn from its noun to be paired with another. Past `mostPairs` the shortest
 * edits are sought instead.
 */
export function pairWords(a: Side, b: Side, inA: WordRange, inB: WordRange): readonly AlignedRun[] {
  const { vocabulary } = a;
  const left = a.words.ids.slice(inA.from, inA.to);
  const right = b.words.ids.slice(inB.from, inB.to);
  const ends = commonEnds(left, right);
  const middle = [
    left.slice(ends.before, left.length - ends.after),
    right.slice(ends.before, right.length - ends.after),
  ] as const;
  const inner = bestRuns(...middle, vocabulary);
  const runs = [
    { a: 0, b: 0, length: ends.before },
    ...inner.map((run) => ({ ...run, a: run.a + ends.before, b: run.b + ends.before })),
    { a: left.length - ends.after, b: right.length - ends.after, length: ends.after },
  ];
  return withoutChance(joinedRuns(runs), left, right, vocabulary).map((run) => ({
    ...run,
    a: run.a + inA.from,
    b: run.b + inB.from,
  }));
}

/** How many words two lists begin and end with alike. */
function commonEnds(left: readonly number[], right: readonly number[]) {
  const most = Math.min(left.length, right.length);
  let before = 0;
  while (before < most && left[before] === right[before]) before += 1;
  let after = 0;
  while (
    after < most - before &&
    left[left.length - 1 - after] === right[right.length - 1 - after]
  ) {
    after += 1;
  }
  return { before, after };
}

/** Pairs of words that are looked at one by one; past it the shortest edits are sought instead. */
const mostPairs = 400_000;

function bestRuns(
  left: readonly number[],
  right: readonly number[],
  vocabulary: Vocabulary,
): readonly AlignedRun[] {
  if (left.length === 0 || right.length === 0) return [];
  if (left.length * right.length > mostPairs)
    return shortestEdits(left.map(String), right.map(String));
  return worthMost(left, right, vocabulary);
}

const worthOfContent = 4;
const worthOfFunction = 1;
/** What a pair is worth besides, where the words before are a pair too. */
const worthOfNeighbour = 2;

/** The pairs worth most, by dynamic programming over all of them. */
function worthMost(
  left: readonly number[],
  right: readonly number[],
  vocabulary: Vocabulary,
): readonly AlignedRun[] {
  const width = right.length + 1;
  /** For each place what the words before it are worth at best, and if the last two are a pair. */
  let above = new Int32Array(width);
  let abovePaired = new Int32Array(width).fill(never);
  const steps = new Uint8Array((left.length + 1) * width);
  for (let i = 1; i <= left.length; i += 1) {
    const row = new Int32Array(width);
    const rowPaired = new Int32Array(width).fill(never);
    const word = left[i - 1] ?? -1;
    const worth = vocabulary.carriesContent(word) ? worthOfContent : worthOfFunction;
    for (let j = 1; j < width; j += 1) {
      const [skipA, skipB] = [above[j] ?? 0, row[j - 1] ?? 0];
      let best = Math.max(skipA, skipB);
      let step = skipA >= skipB ? stepPastA : stepPastB;
      if (word === right[j - 1]) {
        const beside = (abovePaired[j - 1] ?? never) + worthOfNeighbour;
        const alone = above[j - 1] ?? 0;
        const paired = worth + Math.max(beside, alone);
        rowPaired[j] = paired;
        if (beside > alone) step |= pairedBefore;
        if (paired >= best) {
          best = paired;
          step |= pairedHere;
        }
      }
      row[j] = best;
      steps[i * width + j] = step;
    }
    [above, abovePaired] = [row, rowPaired];
  }
  return traced(steps, left.length, right.length);
}

const never = -1_000_000_000;
const stepPastA = 1;
const stepPastB = 2;
const pairedHere = 4;
const pairedBefore = 8;

function traced(steps: Uint8Array, rows: number, columns: number): readonly AlignedRun[] {
  const runs: AlignedRun[] = [];
  let [i, j] = [rows, columns];
  // Whether the pair at the place is taken whatever else would be worth as much there.
  let must = false;
  while (i > 0 && j > 0) {
    const step = steps[i * (columns + 1) + j] ?? 0;
    if (must || (step & pairedHere) !== 0) {
      [i, j] = [i - 1, j - 1];
      runs.push({ a: i, b: j, length: 1 });
      must = (step & pairedBefore) !== 0;
    } else if ((step & stepPastA) !== 0) i -= 1;
    else j -= 1;
  }
  return runs.reverse();
}

/** The runs without those of function words that have words unpaired in both texts on either hand. */
function withoutChance(
  runs: readonly AlignedRun[],
  left: readonly number[],
  right: readonly number[],
  vocabulary: Vocabulary,
): readonly AlignedRun[] {
  return runs.filter(({ a, b, length }, index) => {
    if (length > longestByChance || length === left.length || length === right.length) return true;
    if (left.slice(a, a + length).some((word) => vocabulary.carriesContent(word))) return true;
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const opens = before
      ? a > before.a + before.length && b > before.b + before.length
      : a > 0 && b > 0;
    const closes = after
      ? a + length < after.a && b + length < after.b
      : a + length < left.length && b + length < right.length;
    return !(opens && closes);
  });
}

/** In words: "of the" may stand anywhere. */
const longestByChance = 2;
