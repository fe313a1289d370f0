import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holds, intervals } from './arbitraries.testing';
import {
  atLeast,
  between,
  describeInterval,
  exactly,
  hull,
  type Interval,
  intersect,
  isEmpty,
  type Relation,
  relate,
  sum,
  wholeNumbers,
} from './interval';

const moreThan = (lower: number): Interval => ({ ...atLeast(lower), lowerInclusive: false });
const below = (upper: number): Interval => ({ ...between(0, upper), upperInclusive: false });
const anything: Interval = {
  lower: null,
  upper: null,
  lowerInclusive: false,
  upperInclusive: false,
};
const nothing = between(2, 1);

/** Every half from -6 to 6, and far away: enough to tell apart intervals bounded in -5..5. */
const PROBES = [-1e6, ...Array.from({ length: 25 }, (_, i) => i / 2 - 6), 1e6];
const small = intervals(-5, 5);

describe('relate', () => {
  test.each<[string, Interval, Interval, Relation]>([
    ['the same bounds are equal', atLeast(227), atLeast(227), 'equal'],
    ['a figure is within its floor', exactly(227), atLeast(227), 'within'],
    ['a floor contains its figure', atLeast(227), exactly(227), 'contains'],
    ['a higher floor is within a lower one', atLeast(1_100), moreThan(1_000), 'within'],
    ['a closed bound contains the open one', atLeast(700), moreThan(700), 'contains'],
    ['a floor and a ceiling overlap', atLeast(20), between(0, 50), 'overlapping'],
    ['bounds that meet where one is open are disjoint', moreThan(50), between(0, 50), 'disjoint'],
    ['bounds that meet where both are closed overlap', atLeast(50), between(0, 50), 'overlapping'],
    ['two figures are disjoint', exactly(370), exactly(415), 'disjoint'],
    ['zero is a figure like any other', exactly(0), exactly(1), 'disjoint'],
    ['everything contains zero', anything, exactly(0), 'contains'],
  ])('%s', (_, a, b, expected) => {
    expect(relate(a, b)).toBe(expected);
  });

  it('does not mind an inclusive flag on an unbounded side', () => {
    expect(relate({ ...anything, lowerInclusive: true, upperInclusive: true }, anything)).toBe(
      'equal',
    );
  });

  it('refuses an empty interval', () => {
    expect(() => relate(nothing, exactly(1))).toThrow(RangeError);
  });

  it('is equal for an interval and itself', () => {
    fc.assert(fc.property(small, (a) => relate(a, a) === 'equal'));
  });

  it('mirrors within and contains, and nothing else', () => {
    const mirror = { within: 'contains', contains: 'within' } as const;
    fc.assert(
      fc.property(small, small, (a, b) => {
        const there = relate(a, b);
        const expected = there === 'within' || there === 'contains' ? mirror[there] : there;
        expect(relate(b, a)).toBe(expected);
      }),
    );
  });

  it('is what the numbers in them say', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const inside = PROBES.every((x) => !holds(a, x) || holds(b, x));
        const around = PROBES.every((x) => !holds(b, x) || holds(a, x));
        const meet = PROBES.some((x) => holds(a, x) && holds(b, x));
        const partial = around ? 'contains' : meet ? 'overlapping' : 'disjoint';
        expect(relate(a, b)).toBe(inside ? (around ? 'equal' : 'within') : partial);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is disjoint exactly when nothing is in both', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(relate(a, b) === 'disjoint').toBe(intersect(a, b) === null);
      }),
    );
  });
});

describe('intersect', () => {
  it('holds exactly the numbers in both', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const both = intersect(a, b);
        for (const x of PROBES) {
          expect(both !== null && holds(both, x)).toBe(holds(a, x) && holds(b, x));
        }
      }),
    );
  });

  it('normalises the flag of an unbounded side', () => {
    const flagged = { ...anything, lowerInclusive: true, upperInclusive: true };
    expect(intersect(flagged, flagged)).toEqual(anything);
  });
});

describe('sum', () => {
  it('is exactly zero for no parts', () => {
    expect(sum([])).toEqual(exactly(0));
  });

  test.each<[string, readonly Interval[], Interval]>([
    ['figures add up', [exactly(64), exactly(38)], exactly(102)],
    ['zero adds nothing', [exactly(0), atLeast(4)], atLeast(4)],
    ['one floor makes a floor', [exactly(12), atLeast(227)], atLeast(239)],
    ['one open floor makes an open floor', [moreThan(700), atLeast(415)], moreThan(1_115)],
    ['a floor and a ceiling leave no ceiling', [atLeast(1), between(0, 50)], atLeast(1)],
    ['anything swallows the rest', [anything, exactly(1)], anything],
  ])('%s', (_, parts, expected) => {
    expect(sum(parts)).toEqual(expected);
  });

  it('does not care for order or grouping', () => {
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(sum([a, b])).toEqual(sum([b, a]));
        expect(sum([sum([a, b]), c])).toEqual(sum([a, sum([b, c])]));
        expect(sum([a, b, c])).toEqual(sum([sum([a, b]), c]));
      }),
    );
  });

  it('holds the sum of any members', () => {
    const withMember = small.chain((i) =>
      fc.tuple(fc.constant(i), fc.constantFrom(...PROBES.filter((x) => holds(i, x)))),
    );
    fc.assert(
      fc.property(fc.array(withMember, { maxLength: 5 }), (parts) => {
        const total = parts.reduce((subtotal, [, member]) => subtotal + member, 0);
        expect(holds(sum(parts.map(([i]) => i)), total)).toBe(true);
      }),
    );
  });

  it('only widens when a part widens', () => {
    fc.assert(
      fc.property(small, small, small, (a, more, b) => {
        const narrow = sum([a, b]);
        expect(['equal', 'within']).toContain(relate(narrow, sum([hull([a, more]), b])));
      }),
    );
  });
});

describe('hull', () => {
  it('holds each of them, and its bounds are theirs', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 5 }), (all) => {
        const whole = hull(all);
        for (const i of all) expect(['equal', 'within']).toContain(relate(i, whole));
        expect(all.map((i) => i.lower)).toContain(whole.lower);
        expect(all.map((i) => i.upper)).toContain(whole.upper);
      }),
    );
  });

  it('takes the closed side where bounds meet', () => {
    expect(hull([moreThan(700), atLeast(700)])).toEqual(atLeast(700));
  });

  it('refuses to be asked of none', () => {
    expect(() => hull([])).toThrow(RangeError);
  });
});

describe('isEmpty', () => {
  test.each<[Interval, boolean]>([
    [exactly(0), false],
    [anything, false],
    [below(0), true],
    [nothing, true],
    [{ ...exactly(5), lowerInclusive: false, upperInclusive: false }, true],
    [{ ...between(5, 6), lowerInclusive: false, upperInclusive: false }, false],
  ])('%j: %s', (i, expected) => {
    expect(isEmpty(i)).toBe(expected);
  });
});

describe('wholeNumbers', () => {
  test.each<[string, Interval, Interval | null]>([
    ['an open floor starts at the next one', moreThan(700), atLeast(701)],
    ['an open ceiling ends at the one before', below(50), between(0, 49)],
    ['halves tighten inwards', between(226.5, 227.5), exactly(227)],
    ['whole bounds stay', between(40, 50), between(40, 50)],
    ['below zero too', between(-2.5, -0.5), between(-2, -1)],
    ['zero stays plain zero', between(-0.5, 0.5), exactly(0)],
    ['unbounded stays unbounded', anything, anything],
    ['there is none between two thirds and three quarters', between(2 / 3, 3 / 4), null],
    [
      'there is none strictly between neighbours',
      { ...below(6), lower: 5, lowerInclusive: false },
      null,
    ],
    ['there is none in an empty interval', nothing, null],
  ])('%s', (_, i, expected) => {
    expect(wholeNumbers(i)).toEqual(expected);
  });

  it('keeps exactly the same whole numbers', () => {
    const halves = small.map((i) => ({
      ...i,
      lower: i.lower === null ? null : i.lower / 2,
      upper: i.upper === null ? null : i.upper / 2,
    }));
    fc.assert(
      fc.property(halves, (i) => {
        const tightened = wholeNumbers(i);
        for (const x of PROBES.filter(Number.isInteger)) {
          expect(tightened !== null && holds(tightened, x)).toBe(holds(i, x));
        }
      }),
    );
  });
});

describe('describeInterval', () => {
  test.each<[string, Interval]>([
    ['227', exactly(227)],
    ['0', exactly(0)],
    ['1,200,000', exactly(1_200_000)],
    ['0.667', exactly(2 / 3)],
    ['701 or more', atLeast(701)],
    ['more than 1,000', moreThan(1_000)],
    ['0 to 50', between(0, 50)],
    ['between 40 and 50', between(40, 50)],
    ['fewer than 50', below(50)],
    ['fewer than 50', { ...below(50), lower: null }],
    ['50 or fewer', { ...between(0, 50), lower: null }],
    ['450 or more but fewer than 500', { ...between(450, 500), upperInclusive: false }],
    ['more than 500 but 550 or fewer', { ...between(500, 550), lowerInclusive: false }],
    ['any number', anything],
    ['no number', nothing],
  ])('%s', (words, i) => {
    expect(describeInterval(i)).toBe(words);
  });
});
