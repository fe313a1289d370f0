import fc from 'fast-check';
import { statedQuantities } from '../quantities/arbitraries.testing';
import { parseQuantity } from '../quantities/parse';
import type { Position } from '../votes/rules';
import type { Claim, Fact, Reading } from './claim';
import {
  answerFact,
  claim,
  diplomats,
  hamas,
  israel,
  ministry,
  type Outlet,
  quantityFact,
  quotationFact,
  voteFact,
} from './claims.testing';

const outlets = fc.constantFrom<Outlet>('Al Arabiya', 'Indian Awaaz', 'NZ Herald', 'Reaction');
export const chains = fc.subarray([ministry, hamas, israel, diplomats], { maxLength: 2 });
const scopes = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ asOf: fc.constantFrom('2023-10-08', '2023-10-09') }) },
  {
    weight: 1,
    arbitrary: fc.record({ place: fc.constantFrom('Gaza', 'Rafah'), cumulative: fc.boolean() }),
  },
);

/** Words that outlets print, so that sentences have something to cite. */
const amounts = fc.constantFrom(
  ...'227,230,235,0,1,at least 227,more than 227,at least 20,at least 130,up to 227'.split(','),
  ...'some 230,about 4,nearly 500,dozens,several hundred,hundreds,40 to 50,more than 700'.split(
    ',',
  ),
);
const spoken = fc.constantFrom(
  '“We will not yield to this,” he said',
  '“We will never yield to this.”',
  '“We will”, he said, “yield to this”',
  'said that is “abnormal.”',
  'he would not yield',
);
const members = fc.constantFrom('China', 'France', 'United States', 'Algeria', 'Guyana');
const positions = fc.constantFrom<Position>('in favour', 'against', 'abstaining', 'absent', 'veto');
const figure = fc.integer({ min: 0, max: 15 });

const kinds: readonly (readonly [Fact, fc.Arbitrary<Reading>])[] = [
  [
    quantityFact(),
    amounts.map((words) => ({ kind: 'quantity', stated: parseQuantity(words), words })),
  ],
  [
    answerFact('a', 'b', 'c'),
    fc.record({
      kind: fc.constant('answer'),
      allows: fc.subarray(['a', 'b', 'c']),
      implied: fc.boolean(),
    }),
  ],
  [
    voteFact(),
    fc.record({
      kind: fc.constant('vote'),
      vote: fc.record({
        tally: fc.option(fc.record({ inFavour: figure, against: figure, abstaining: figure })),
        positions: fc.array(fc.record({ member: members, position: positions }), { maxLength: 3 }),
        outcome: fc.option(fc.constantFrom('adopted', 'vetoed', 'not adopted')),
      }),
    }),
  ],
  [
    quotationFact,
    fc.record({ kind: fc.constant('quotation'), speaker: fc.constantFrom('', 'Wood', 'Zhang') }),
  ],
];

export const rows = fc
  .constantFrom(...kinds)
  .chain(([fact, readings]) =>
    fc.record({ fact: fc.constant(fact), claims: fc.array(claims(readings), { maxLength: 6 }) }),
  );

function claims(readings: fc.Arbitrary<Reading>): fc.Arbitrary<Claim> {
  return fc
    .tuple(outlets, readings, chains, scopes, fc.subarray([1, 2, 3], { minLength: 1 }), spoken)
    .map(([outlet, reading, sources, scope, origins, words]) => {
      const own = { sources, scope, origins };
      return claim(outlet, reading, reading.kind === 'quotation' ? { ...own, quote: words } : own);
    });
}

export function quantityRow(count: {
  minLength: number;
  maxLength: number;
}): fc.Arbitrary<Claim[]> {
  const readings = statedQuantities.map((stated) => ({
    kind: 'quantity' as const,
    stated,
    words: null,
  }));
  return fc.array(claims(readings), count);
}
