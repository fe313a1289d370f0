import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateFact } from './candidate-fact';
import { factLike, firstToPlace, held } from './suggest.testing';
import { mostSuggested, suggestFacts } from './suggest-facts';

const claims = [
  'At least 31 people were killed in Karsova, the ministry said on Friday.',
  'Floods have killed 31 people in Karsova since Thursday.',
  'Sixty people are missing in Karsova.',
  'Seven children were killed in Dravina.',
  'The death toll rose to 33.',
].map((text) => firstToPlace(text));

const claim = fc.constantFrom(...claims);

const changes = fc.record({
  measure: fc.constantFrom('killed', 'missing', 'injured'),
  population: fc.constantFrom('people', 'children', 'Palestinians', null),
  place: fc.constantFrom('Karsova', 'Dravina', 'Karsova and Dravina', null),
  periodStart: fc.constantFrom('2022-07-14', '2022-07-01', null),
  asOf: fc.constantFrom('2022-07-14', '2022-07-15', '2022-07-16', null),
  cumulative: fc.constantFrom(true, false, null),
  claims: fc.constantFrom([], [held('31 people were killed')], [held('9,000 people were killed')]),
});

const candidates: fc.Arbitrary<readonly CandidateFact[]> = fc
  .array(changes, { maxLength: 12 })
  .map((all) => all.map((own, index) => factLike({ ...own, id: index + 1 })));

const unrelated = factLike({ id: 999, measure: 'displaced', place: 'Tamaro' });

test('the order of the candidates does not matter', () => {
  fc.assert(
    fc.property(claim, candidates, fc.gen(), (own, facts, gen) => {
      const shuffled = gen(fc.shuffledSubarray, [...facts], {
        minLength: facts.length,
        maxLength: facts.length,
      });
      expect(suggestFacts(own, shuffled)).toEqual(suggestFacts(own, facts));
    }),
  );
});

test('a candidate that has nothing to do with a claim changes nothing', () => {
  fc.assert(
    fc.property(claim, candidates, (own, facts) => {
      expect(suggestFacts(own, [...facts, unrelated])).toEqual(suggestFacts(own, facts));
    }),
  );
});

test('whatever is suggested is a candidate and has a reason', () => {
  fc.assert(
    fc.property(claim, candidates, (own, facts) => {
      const suggested = suggestFacts(own, facts);
      expect(suggested.length).toBeLessThanOrEqual(mostSuggested);
      for (const { fact, why } of suggested) {
        expect(why.length).toBeGreaterThan(0);
        expect(facts.map(({ id }) => id)).toContain(fact);
      }
    }),
  );
});

test.each<[string, Partial<CandidateFact>]>([
  ['another measure', { measure: 'injured' }],
  ['another place', { place: 'Dravina' }],
  ['a wider place', { place: 'Karsova and Dravina' }],
  ['another period', { periodStart: '2022-07-01' }],
  ['another day', { asOf: '2022-07-13', periodStart: null }],
  ['other people', { population: 'soldiers' }],
  ['one day alone', { cumulative: false }],
])('a fact of %s is never suggested', (_, changed) => {
  const own = firstToPlace('Floods have killed 31 people in Karsova since Thursday.');
  fc.assert(
    fc.property(candidates, (facts) => {
      const contradicted = factLike({
        id: 500,
        claims: [held('31 people were killed')],
        ...changed,
      });
      const suggested = suggestFacts(own, [...facts, contradicted]);
      expect(suggested.map(({ fact }) => fact)).not.toContain(500);
    }),
  );
});

test('what is not said to be so is suggested for nothing', () => {
  const own = firstToPlace('The ministry denied that 31 people were killed in Karsova.');
  fc.assert(
    fc.property(candidates, (facts) => {
      expect(suggestFacts(own, facts)).toEqual([]);
    }),
  );
});
