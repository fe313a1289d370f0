import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, policyNames } from '../quantities/arbitraries.testing';
import { checkParts } from './arithmetic';
import type { Claim, Fact } from './claim';
import { answerFact, claim, codes, quantityFact, says } from './claims.testing';
import type { Reason } from './reason';
import { compareRow } from './row';
import { chains, quantityRow, rows } from './row.arbitraries.testing';

const verdictAndCodes = (fact: Fact, of: readonly Claim[]) => {
  const row = compareRow(fact, of, 'literal');
  return [row.verdict, [...codes(row)].sort()];
};

describe('any row', () => {
  it('has one verdict and one set of reasons, in whatever order its claims come', () => {
    fc.assert(
      fc.property(
        rows.chain(({ fact, claims: own }) =>
          fc.tuple(
            fc.constant(fact),
            fc.constant(own),
            fc.shuffledSubarray(own, { minLength: own.length }),
            fc.shuffledSubarray(
              own.map(({ id }) => id),
              { minLength: own.length },
            ),
          ),
        ),
        ([fact, own, shuffled, ids]) => {
          const renumbered = own.map((one, index) => ({ ...one, id: ids[index] ?? one.id }));
          const expected = verdictAndCodes(fact, own);
          expect(verdictAndCodes(fact, shuffled)).toEqual(expected);
          expect(verdictAndCodes(fact, renumbered)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing new of an article that mentions the fact and asserts nothing', () => {
    const silent = claim('The Gazette', { kind: 'quantity', stated: null, words: null });
    fc.assert(
      fc.property(quantityRow({ minLength: 1, maxLength: 5 }), (own) => {
        const before = compareRow(quantityFact(), own, 'literal');
        const after = compareRow(quantityFact(), [...own, silent], 'literal');
        expect(after.verdict).toBe(before.verdict);
        expect(after.reasons.slice(0, -1)).toEqual(before.reasons);
        expect(after.reasons.at(-1)?.code).toBe('no figure given');
      }),
    );
  });

  it('cites in every sentence words that stand in a claim or credit its source', () => {
    fc.assert(
      fc.property(rows, policyNames, ({ fact, claims: own }, policy) => {
        for (const reason of compareRow(fact, own, policy).reasons) expectCited(reason, own);
      }),
      { numRuns: 300 },
    );
  });

  it('tells its reasons in whole sentences', () => {
    fc.assert(
      fc.property(rows, ({ fact, claims: own }) => {
        for (const { sentence } of compareRow(fact, own, 'literal').reasons) {
          const prose = sentence.map((part) => (typeof part === 'string' ? part : 'x')).join('');
          expect(prose).toMatch(/^[A-Zx].*\.$/s);
          expect(prose).not.toMatch(/ {2}|\.\.|null|undefined|NaN| ,/);
        }
      }),
    );
  });

  it('explains every verdict but a silent one', () => {
    fc.assert(
      fc.property(rows, ({ fact, claims: own }) => {
        const { verdict, reasons } = compareRow(fact, own, 'literal');
        expect(verdict === null || reasons.length > 0 || own.length === 1).toBe(true);
        if (verdict === 'conflict') expect(reasons.some(isContradiction)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function isContradiction({ code }: Reason): boolean {
  return code === 'true contradiction' || code === 'quoted words differ' || code === 'arithmetic';
}

function expectCited({ sentence, code }: Reason, own: readonly Claim[]): void {
  const parts = sentence.flatMap((part) =>
    typeof part === 'string' || 'record' in part ? [] : [part],
  );
  expect(parts.length, code).toBeGreaterThan(0);
  for (const { claimId, words } of parts) {
    const from = own.find(({ id }) => id === claimId);
    const sources = from?.sources.map((source) => source.words) ?? [];
    expect(words, code).not.toBe('');
    expect(
      [from?.quote ?? '', ...sources].some((text) => text.includes(words)),
      words,
    ).toBe(true);
  }
}

describe('widening a claim', () => {
  /** One unit of the last significant digit that a whole number prints: 10 for 230. */
  const lastDigit = (n: number) => 10 ** (/0*$/.exec(String(n))?.[0].length ?? 0);

  /**
   * Moves the bounds of bounded words outwards, and nothing else, by whole units of their last digit:
   * a bound moved by less is not looser but printed finer, as in "229 to 231" for "230".
   */
  function wider(own: Claim, [below, above]: Steps): Claim {
    const { reading } = own;
    if (reading.kind !== 'quantity' || reading.stated?.form !== 'bounded') return own;
    const { interval } = reading.stated;
    const { lower, upper } = interval;
    const low = lower === null || below === null ? null : lower - below * lastDigit(lower);
    const high = upper === null || above === null ? null : upper + above * lastDigit(upper);
    const stated = { ...reading.stated, interval: { ...interval, lower: low, upper: high } };
    return { ...own, reading: { kind: 'quantity', stated, words: null } };
  }

  type Steps = readonly [below: number | null, above: number | null];
  const step = fc.option(fc.nat({ max: 9 }), { freq: 3 });
  const steps: fc.Arbitrary<Steps> = fc.tuple(step, step);

  /** Hedges that leave a bare figure among what they allow; "more than 230" excludes it. */
  const hedged = fc.constantFrom<(figure: number) => string>(
    (figure) => `at least ${figure}`,
    (figure) => `no fewer than ${figure}`,
    (figure) => `${figure} or more`,
    (figure) => `up to ${figure}`,
    (figure) => `about ${figure}`,
    (figure) => `at least some ${figure}`,
    (figure) => `${figure} to ${figure + 70}`,
  );
  const printed = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 10, 100, 1_000))
    .map(([digits, unit]) => digits * unit);

  it('by a hedge added to bare words never creates a conflict', () => {
    const near = fc.tuple(printed, fc.integer({ min: -60, max: 60 })).chain(([figure, off]) =>
      fc.record({
        figure: fc.constant(figure),
        other: fc.oneof(
          fc.constant(`${Math.max(0, figure + off)}`),
          hedged.map((hedge) => hedge(Math.max(0, figure + off))),
        ),
      }),
    );
    fc.assert(
      fc.property(near, hedged, chains, chains, ({ figure, other }, hedge, own, others) => {
        const beside = says('Reaction', other, { sources: others });
        const verdict = (words: string) =>
          compareRow(
            quantityFact(),
            [says('NZ Herald', words, { sources: own }), beside],
            'literal',
          ).verdict;
        fc.pre(verdict(`${figure}`) !== 'conflict');
        expect(verdict(hedge(figure))).not.toBe('conflict');
      }),
      { numRuns: 1_000 },
    );
  });

  it('never creates a conflict between quantities', () => {
    fc.assert(
      fc.property(quantityRow({ minLength: 1, maxLength: 5 }), steps, ([first, ...others], by) => {
        if (first === undefined) return;
        const before = compareRow(quantityFact(), [first, ...others], 'literal').verdict;
        fc.pre(before !== 'conflict');
        const after = compareRow(quantityFact(), [wider(first, by), ...others], 'literal');
        expect(after.verdict).not.toBe('conflict');
      }),
      { numRuns: 300 },
    );
  });

  it('never creates a conflict between answers', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const sets = fc.array(fc.subarray(keys, { minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sets, fc.subarray(keys), (given, more) => {
        const claimsOf = (of: string[][]) =>
          of.map((allows) => claim('NZ Herald', { kind: 'answer', allows, implied: false }));
        const fact = answerFact(...keys);
        fc.pre(compareRow(fact, claimsOf(given), 'literal').verdict !== 'conflict');
        const [first = [], ...others] = given;
        const widened = [[...new Set([...first, ...more])], ...others];
        expect(compareRow(fact, claimsOf(widened), 'literal').verdict).not.toBe('conflict');
      }),
      { numRuns: 300 },
    );
  });

  it('never creates a conflict between parts and their total', () => {
    const figures = fc.nat({ max: 400 }).map((n) => says('NZ Herald', `${n}`));
    fc.assert(
      fc.property(
        figures,
        fc.array(figures, { minLength: 1, maxLength: 4 }),
        steps,
        fc.boolean(),
        (total, parts, by, widenTotal) => {
          const fact = quantityFact();
          const holds = (whole: Claim, own: readonly Claim[]) =>
            checkParts(
              { fact, claims: [whole] },
              [{ facts: own.map((one) => ({ fact, claims: [one] })) }],
              'literal',
            ).every((check) => check.holds);
          fc.pre(holds(total, parts));
          const [first, ...others] = parts;
          if (first === undefined) return;
          if (widenTotal) expect(holds(wider(total, by), parts)).toBe(true);
          else expect(holds(total, [wider(first, by), ...others])).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the sum of parts', () => {
  /** Words for an amount, and which counts they allow. */
  const loose = fc.constantFrom<readonly [string, (x: number, n: number) => boolean]>(
    ['', (x, n) => x === n],
    ['at least ', (x, n) => x >= n],
    ['more than ', (x, n) => x > n],
    ['up to ', (x, n) => x <= n],
    ['fewer than ', (x, n) => x < n],
  );
  const part = fc.tuple(loose, fc.integer({ min: 1, max: 9 }));
  const counts = Array.from({ length: 40 }, (_, count) => count);

  it('is interval arithmetic: it holds the totals that the parts can make, and no others', () => {
    const fact = quantityFact();
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        const own = parts.map(([[words], n]) => says('NZ Herald', `${words}${n}`));
        const [check] = checkParts(
          { fact, claims: [says('NZ Herald', 'at least 1')] },
          [{ facts: own.map((one) => ({ fact, claims: [one] })) }],
          'literal',
        );
        let totals = new Set([0]);
        for (const [[, allows], n] of parts) {
          const allowed = counts.filter((count) => allows(count, n));
          totals = new Set([...totals].flatMap((total) => allowed.map((count) => total + count)));
        }
        for (const count of counts) {
          expect(check !== undefined && holds(check.sum, count)).toBe(totals.has(count));
        }
      }),
    );
  });
});

describe('a policy', () => {
  it('never moves a row of bounded quantities', () => {
    const bounded = quantityRow({ minLength: 0, maxLength: 5 }).map((own) =>
      own.filter(
        ({ reading }) => reading.kind === 'quantity' && reading.stated?.form === 'bounded',
      ),
    );
    fc.assert(
      fc.property(bounded, policyNames, policyNames, (own, one, other) => {
        expect(compareRow(quantityFact(), own, one)).toEqual(
          compareRow(quantityFact(), own, other),
        );
      }),
    );
  });
});
