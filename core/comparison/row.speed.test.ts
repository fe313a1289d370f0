import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from './claim';
import {
  answerFact,
  claim,
  israel,
  ministry,
  type Outlet,
  quantityFact,
  says,
  voteFact,
} from './claims.testing';
import { compareRow } from './row';

describe('a long row', () => {
  const many = <Item>(item: (n: number) => Item) =>
    Array.from({ length: 1_000 }, (_, n) => item(n));
  const outletOf = (n: number): Outlet => (n % 2 === 0 ? 'NZ Herald' : 'Reaction');

  it.each<[string, Fact, Claim[]]>([
    [
      'figures',
      quantityFact(),
      many((n) => says(outletOf(n), `${n + 1}`, { sources: n % 3 ? [israel] : [ministry] })),
    ],
    ['floors', quantityFact(), many((n) => says(outletOf(n), `at least ${n + 1}`))],
    [
      'answers',
      answerFact('a', 'b', 'c'),
      many((n) =>
        claim(outletOf(n), { kind: 'answer', allows: n % 2 ? ['a'] : ['a', 'b'], implied: true }),
      ),
    ],
    [
      'votes',
      voteFact(),
      many((n) =>
        claim(outletOf(n), {
          kind: 'vote',
          vote: {
            tally: { inFavour: n % 12, against: 1, abstaining: 14 - (n % 12) },
            positions: [],
            outcome: null,
          },
        }),
      ),
    ],
  ])('of a thousand %s is compared in a moment, and told briefly', (_, fact, own) => {
    compareRow(fact, own.slice(0, 100), 'literal');
    const start = process.cpuUsage();
    const row = compareRow(fact, own, 'literal');
    const { user, system } = process.cpuUsage(start);
    // In microseconds of processor time, as wall time tells of what else runs. It takes about 200,000.
    expect(user + system).toBeLessThan(1_500_000);
    expect(row.reasons.length).toBeLessThan(40);
  });
});
