import type { AlignedRun } from '../words/aligned-run';
import { markedPassage, type Partners, type Stretch } from './marked-passage';
import { pairWords } from './pair-words';
import { type PassagePair, placePassages } from './place-passages';
import { readSides, type Side, wordsOf } from './side';
import type { Group } from './widen-pairs';

/**
 * Where a passage stands in the other text: at the same place, at another, at another that has its own
 * counterpart here too, or nowhere.
 */
export type Standing = 'matched' | 'moved' | 'repeated' | 'alone';

/** A passage of one of the texts, in UTF-16 code units of it. */
export interface AlignedPassage {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Its counterparts, by their index among the other text's passages; none where it stands alone. */
  readonly counterparts: readonly number[];
  /** In order, and together the passage; beside no counterpart a single one that is different. */
  readonly stretches: readonly Stretch[];
}

/** Passages by index that stand beside each other, or, where nothing matches, in the same gap. */
export interface AlignedRow {
  readonly matched: boolean;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Two texts beside each other. The passages of each, joined, are that text, and so are their stretches.
 * Every passage stands in one row; the rows have both texts' passages in order.
 */
export interface Alignment {
  readonly a: readonly AlignedPassage[];
  readonly b: readonly AlignedPassage[];
  readonly rows: readonly AlignedRow[];
  /** The words that counterparts share, in the order of the first text; of matched and moved passages. */
  readonly pairings: readonly Pairing[];
  readonly sides: { readonly a: Side; readonly b: Side };
}

/** Counterparts, and the runs of words that they share: of each side, all of these passages' words. */
export interface Pairing {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly runs: readonly AlignedRun[];
}

/**
 * Sets two texts beside each other, passage by passage and then word by word.
 *
 * Swapping the texts mirrors the result, and a text beside itself is the same throughout. Time is near
 * linear in the texts. How it is done and why: docs/decisions/0012.
 */
export function alignTexts(a: string, b: string): Alignment {
  // Ties are settled by side, so the sides are put in one order for it.
  return b < a ? mirrored(aligned(b, a)) : aligned(a, b);
}

function aligned(textA: string, textB: string): Alignment {
  const sides = readSides(textA, textB);
  const { a, b } = sides;
  const placed = placePassages(a, b);
  const pairing = (group: Group): Pairing => ({
    ...group,
    runs: pairWords(a, b, wordsOf(a, group.a), wordsOf(b, group.b)),
  });
  const matched = placed.groups.map(pairing);
  const moved = placed.moved.map(asGroup).map(pairing);
  const [ofA, ofB] = [new Map<number, Found>(), new Map<number, Found>()];
  const note = (
    standing: Standing,
    { a: inA, b: inB, runs }: Pairing,
    both: 'a' | 'b' | 'both',
  ) => {
    const { partnersOfA, partnersOfB } = partnersIn(runs);
    if (both !== 'b') for (const i of inA) ofA.set(i, { standing, in: inB, partners: partnersOfA });
    if (both !== 'a') for (const j of inB) ofB.set(j, { standing, in: inA, partners: partnersOfB });
  };
  for (const group of matched) note('matched', group, 'both');
  for (const group of moved) note('moved', group, 'both');
  for (const pair of placed.repeatedInA) note('repeated', pairing(asGroup(pair)), 'a');
  for (const pair of placed.repeatedInB) note('repeated', pairing(asGroup(pair)), 'b');
  return {
    a: a.passages.map((_, i) => passageOf(a, b, i, ofA.get(i))),
    b: b.passages.map((_, j) => passageOf(b, a, j, ofB.get(j))),
    rows: rowsOf(placed.groups, a.passages.length, b.passages.length),
    pairings: [...matched, ...moved].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)),
    sides,
  };
}

/** What was found of a passage: where its counterparts are, and the partners of its words there. */
interface Found {
  readonly standing: Standing;
  readonly in: readonly number[];
  readonly partners: Partners;
}

function asGroup({ a, b }: PassagePair): Group {
  return { a: [a], b: [b] };
}

function partnersIn(runs: readonly AlignedRun[]) {
  const [partnersOfA, partnersOfB] = [new Map<number, number>(), new Map<number, number>()];
  for (const { a, b, length } of runs) {
    for (let step = 0; step < length; step += 1) {
      partnersOfA.set(a + step, b + step);
      partnersOfB.set(b + step, a + step);
    }
  }
  return { partnersOfA, partnersOfB };
}

function passageOf(
  own: Side,
  other: Side,
  index: number,
  found: Found | undefined,
): AlignedPassage {
  const passage = own.passages[index];
  if (passage === undefined) throw new Error(`There is no passage ${index}.`);
  const { start, end } = passage;
  if (found === undefined) {
    const stretches = [{ start, end, likeness: 'different' as const }];
    return { start, end, standing: 'alone', counterparts: [], stretches };
  }
  return {
    start,
    end,
    standing: found.standing,
    counterparts: found.in,
    stretches: markedPassage(own, other, passage, found.partners),
  };
}

/** The groups in order, and between them rows of what is in none. */
function rowsOf(groups: readonly Group[], lengthA: number, lengthB: number): readonly AlignedRow[] {
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  for (const group of [...groups, { a: [lengthA], b: [lengthB] }]) {
    const gap = { a: between(i, group.a[0] ?? i), b: between(j, group.b[0] ?? j) };
    if (gap.a.length + gap.b.length > 0) rows.push({ matched: false, ...gap });
    if (group.a[0] !== lengthA) rows.push({ matched: true, a: group.a, b: group.b });
    [i, j] = [(group.a.at(-1) ?? i) + 1, (group.b.at(-1) ?? j) + 1];
  }
  return rows;
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

function mirrored({ a, b, rows, pairings, sides }: Alignment): Alignment {
  return {
    a: b,
    b: a,
    rows: rows.map((row) => ({ ...row, a: row.b, b: row.a })),
    pairings: pairings
      .map((pairing) => ({
        a: pairing.b,
        b: pairing.a,
        runs: pairing.runs.map((run) => ({ ...run, a: run.b, b: run.a })),
      }))
      .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)),
    sides: { a: sides.b, b: sides.a },
  };
}
