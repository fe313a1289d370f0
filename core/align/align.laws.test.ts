import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wordKey } from '../words/word';
import { type AlignedPassage, type Alignment, alignTexts } from './align';
import { anyText, anyTwoTexts } from './texts.testing';

vi.setConfig({ testTimeout: 30_000 });

const bySide = ['a', 'b'] as const;

function printed(text: string, passages: readonly AlignedPassage[]): string {
  return passages
    .flatMap(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)))
    .join('');
}

function withoutSides({ sides: _, ...alignment }: Alignment) {
  return alignment;
}

describe('any two texts beside each other', () => {
  it('give back each text exactly, in order, by passages and by stretches', () => {
    fc.assert(
      fc.property(anyTwoTexts, ([a, b]) => {
        const alignment = alignTexts(a, b);
        expect(printed(a, alignment.a)).toBe(a);
        expect(printed(b, alignment.b)).toBe(b);
        for (const [text, passages] of [
          [a, alignment.a],
          [b, alignment.b],
        ] as const) {
          expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end, stretches } of passages) {
            expect(stretches[0]?.start).toBe(start);
            expect(stretches.at(-1)?.end).toBe(end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have every passage in one row, in the order of its text', () => {
    fc.assert(
      fc.property(anyTwoTexts, ([a, b]) => {
        const alignment = alignTexts(a, b);
        for (const side of bySide) {
          expect(alignment.rows.flatMap((row) => row[side])).toEqual([...alignment[side].keys()]);
        }
        for (const { matched, ...row } of alignment.rows) {
          for (const side of bySide) {
            const standings = row[side].map((index) => alignment[side][index]?.standing);
            expect(standings.every((standing) => (standing === 'matched') === matched)).toBe(true);
            if (matched) expect(row[side]).not.toEqual([]);
          }
        }
      }),
    );
  });

  it('are mirrored when they are swapped', () => {
    fc.assert(
      fc.property(anyTwoTexts, ([a, b]) => {
        const there = withoutSides(alignTexts(a, b));
        const back = withoutSides(alignTexts(b, a));
        expect({ a: back.b, b: back.a }).toEqual({ a: there.a, b: there.b });
        expect(back.rows.map((row) => ({ ...row, a: row.b, b: row.a }))).toEqual(there.rows);
        const inOrder = (pairings: Alignment['pairings']) =>
          [...pairings].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
        expect(
          inOrder(
            back.pairings.map(({ a: x, b: y, runs }) => ({
              a: y,
              b: x,
              runs: runs.map((run) => ({ ...run, a: run.b, b: run.a })),
            })),
          ),
        ).toEqual(there.pairings);
      }),
    );
  });

  it('name each other as counterparts, but for what is repeated', () => {
    fc.assert(
      fc.property(anyTwoTexts, ([a, b]) => {
        const alignment = alignTexts(a, b);
        for (const [own, other] of [
          [alignment.a, alignment.b],
          [alignment.b, alignment.a],
        ] as const) {
          for (const [index, { standing, counterparts }] of own.entries()) {
            expect(counterparts.length === 0).toBe(standing === 'alone');
            if (standing === 'repeated') continue;
            for (const counterpart of counterparts) {
              expect(other[counterpart]?.counterparts).toContain(index);
              expect(other[counterpart]?.standing).toBe(standing);
            }
          }
        }
      }),
    );
  });

  it('have the same words where they are said to, in the same order', () => {
    fc.assert(
      fc.property(anyTwoTexts, ([a, b]) => {
        const alignment = alignTexts(a, b);
        const { a: sideA, b: sideB } = alignment.sides;
        const word = ({ text, words }: typeof sideA, at: number) =>
          wordKey(text.slice(words.starts[at], words.ends[at]));
        for (const { runs } of alignment.pairings) {
          let [endA, endB] = [0, 0];
          for (const run of runs) {
            expect(run.a).toBeGreaterThanOrEqual(endA);
            expect(run.b).toBeGreaterThanOrEqual(endB);
            [endA, endB] = [run.a + run.length, run.b + run.length];
            for (let step = 0; step < run.length; step += 1) {
              expect(word(sideA, run.a + step)).toBe(word(sideB, run.b + step));
            }
          }
        }
      }),
    );
  });
});

describe('any text beside itself', () => {
  it('is the same throughout, passage by passage', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { a, b, rows } = alignTexts(text, text);
        expect(b).toEqual(a);
        expect(rows).toEqual([...a.keys()].map((i) => ({ matched: true, a: [i], b: [i] })));
        for (const { stretches } of a) {
          expect(stretches.map(({ likeness }) => likeness)).toEqual(['same']);
        }
      }),
      { numRuns: 500 },
    );
  });
});
