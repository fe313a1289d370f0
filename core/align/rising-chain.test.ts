import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Link, risingChain } from './rising-chain';

const links = fc.array(
  fc.record({
    a: fc.nat({ max: 7 }),
    b: fc.nat({ max: 7 }),
    worth: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 10 },
);

function worth(chain: readonly Link[]): number {
  return chain.reduce((total, link) => total + link.worth, 0);
}

function rises(chain: readonly Link[]): boolean {
  return chain.every(({ a, b }, index) => {
    const before = chain[index - 1];
    return before === undefined || (before.a < a && before.b < b);
  });
}

/** The most that any of the links' rising sublists is worth, each of them tried. */
function mostOf(all: readonly Link[]): number {
  const ordered = [...all].sort((x, y) => x.a - y.a || x.b - y.b);
  let most = 0;
  for (let choice = 0; choice < 2 ** ordered.length; choice += 1) {
    const chosen = ordered.filter((_, index) => (choice >> index) % 2 === 1);
    if (rises(chosen)) most = Math.max(most, worth(chosen));
  }
  return most;
}

test('a chain of links rises in both lists and is worth as much as any', () => {
  fc.assert(
    fc.property(links, (all) => {
      const chain = risingChain(all);
      expect(rises(chain)).toBe(true);
      for (const link of chain) expect(all).toContain(link);
      expect(worth(chain)).toBe(mostOf(all));
    }),
  );
});

test('there is no chain of no links', () => {
  expect(risingChain([])).toEqual([]);
});
