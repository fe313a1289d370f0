import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty } from '../quantities/interval';
import { type PolicyName, policies } from '../quantities/policy';
import { readQuantity } from '../quantities/read';
import { type StatedQuantity, vagueTerms } from '../quantities/stated';
import type { GivenReading, SourceChoice } from './claim-input';
import { emptyGiven } from './empty-given';
import { type Ground, readForFact, readGiven } from './read-given';

const body =
  'The ministry said at least 1,100 people, some 4,000 in all, had died. “No,” said Robert Wood. “No,” he said.';
const quote = 'at least 1,100 people, some 4,000 in all, had died';

function ground(own: Partial<Ground> = {}): Ground {
  const start = body.indexOf(quote);
  return {
    kind: 'quantity',
    scope: { asOf: '2023-10-08', population: 'people', place: null, cumulative: true },
    options: [],
    takesSponsors: false,
    whole: true,
    ...{ body, start, end: start + quote.length },
    ...own,
  };
}

const slugOf = (choice: SourceChoice) => ('slug' in choice ? choice.slug : choice.name);

function read(given: Partial<GivenReading>, own: Partial<Ground> = {}) {
  return readGiven({ ...emptyGiven, ...given }, ground(own), slugOf);
}

function amount(words: string, stated: NonNullable<GivenReading['amount']>['stated'] = null) {
  return { amount: { words, start: null, stated } };
}

const between = (lower: number | null, upper: number | null, hedge: string | null = null) =>
  ({
    form: 'bounded',
    interval: { lower, upper, lowerInclusive: true, upperInclusive: true },
    hedge,
  }) as const;

const dozens = { form: 'vague', term: 'dozens', hedge: null } as const;

const about = (own: object) =>
  amount('some 4,000', {
    ...{ form: 'approximate', value: 4000, unit: 1000, side: 'around', hedge: 'some' },
    ...own,
  });

const open = (lower: number, upper: number) =>
  ({
    form: 'bounded',
    interval: { lower, upper, lowerInclusive: false, upperInclusive: false },
    hedge: null,
  }) as const;

describe('a quantity', () => {
  test('is read from the words of the amount that are chosen', () => {
    expect(read(amount('at least 1,100'))).toMatchObject({
      reading: {
        amount: { start: 18, end: 32 },
        stated: { form: 'bounded', interval: { lower: 1100, upper: null }, hedge: 'at least' },
      },
    });
    expect(read(amount('some 4,000'))).toMatchObject({
      reading: { stated: { form: 'approximate', value: 4000, side: 'around', hedge: 'some' } },
    });
    expect(read({})).toMatchObject({ reading: { amount: null, stated: null } });
  });

  test('has the bounds that are stated instead, an open one never inclusive, and zero is one', () => {
    expect(read(amount('1,100', between(0, null)))).toMatchObject({
      reading: { stated: { interval: { lower: 0, lowerInclusive: true, upperInclusive: false } } },
    });
  });

  test.each([
    ['words of the text outside of the quote', amount('Robert'), /claim’s own words/],
    ['no amount in the words', amount('people'), /No quantity can be read from “people”/],
    ['no bound', amount('1,100', between(null, null)), /a lower bound, an upper bound/],
    ['bounds the wrong way round', amount('1,100', between(5, 4)), /No number is within/],
    ['a hedge of no words', amount('1,100', between(5, null, 'over')), /hedge “over” does not/],
    ['an empty hedge', amount('1,100', between(5, null, '')), /does not stand/],
    [
      'a unit of zero',
      amount('some 4,000', {
        form: 'approximate',
        value: 4,
        unit: 0,
        side: 'around',
        hedge: 'some',
      }),
      /digit/,
    ],
    [
      'a multiple of zero',
      amount('some', { form: 'vague', term: 'dozens', multiple: 0, hedge: null }),
      /counts one/,
    ],
    ['about zero', about({ value: 0, unit: 1, side: 'below' }), /zero/],
    ['less than about zero', about({ value: 0, unit: 1, bound: 'fewer than' }), /zero/],
    ['a last digit above the number', about({ value: 5, unit: 1e9 }), /significant digit/],
    ['half of a dozen', amount('some', { ...dozens, multiple: 0.5 }), /counts one/],
    ['less than nothing', amount('1,100', between(-5, -1)), /0 or more/],
    ['a part of one', amount('1,100', between(227.5, 227.5)), /No whole number/],
    ['nothing between two', amount('1,100', open(5, 6)), /No whole number/],
    ['an answer', { answers: ['yes'] }, /takes no answers/],
    ['something implied', { implied: true }, /Only an answer/],
    ['a speaker', { speaker: { slug: 'wood' } }, /has no speaker/],
    ['sponsors', { sponsors: ['China'] }, /whose drafts/],
    ['a vote', { vote: { ...emptyGiven.vote, outcome: 'adopted' as const } }, /takes no vote/],
  ])('with %s is refused', (_, given, sentence) => {
    expect(read(given)).toEqual({ problem: expect.stringMatching(sentence) });
  });
});

test('parts of things that are not counted whole are numbers', () => {
  const parts = ground({ whole: false });
  const given = { ...emptyGiven, ...amount('1,100', between(5.2, 5.8)) };
  expect(readGiven(given, parts, slugOf)).toHaveProperty('reading');
});

test('whatever an editor states, what is kept is read by every policy as some number of 0 or more', () => {
  const bound = fc.constantFrom(undefined, 'at least', 'more than', 'at most', 'fewer than');
  const number = fc.oneof(fc.integer({ min: -3, max: 5000 }), fc.constantFrom(0, 0.5, 2.5, 1e9));
  const stated = fc.oneof(
    fc
      .record({
        ...{ value: number, unit: number, bound },
        side: fc.constantFrom('around', 'below', 'above'),
      })
      .map((own) => ({ form: 'approximate', hedge: 'some', ...own })),
    fc
      .record({
        ...{ bound, term: fc.constantFrom(...vagueTerms), multiple: fc.option(number) },
      })
      .map((own) => ({ form: 'vague', hedge: null, ...own })),
    fc
      .record({
        ...{ lower: fc.option(number), upper: fc.option(number) },
        ...{ lowerInclusive: fc.boolean(), upperInclusive: fc.boolean() },
      })
      .map((interval) => ({ form: 'bounded', hedge: null, interval })),
  );
  fc.assert(
    fc.property(stated, fc.boolean(), (own, whole) => {
      const given = amount('some 4,000', own as StatedQuantity);
      const kept = readGiven({ ...emptyGiven, ...given }, ground({ whole }), slugOf);
      if ('problem' in kept) return;
      for (const policy of Object.keys(policies) as PolicyName[]) {
        const quantity = kept.reading.stated as StatedQuantity;
        const { interval } = readQuantity(quantity, { policy, whole });
        expect(isEmpty(interval)).toBe(false);
        expect(interval.lower ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

describe('attribution', () => {
  const credit = (words: string, start: number | null = null) => ({
    sources: [{ source: { slug: 'wood' }, words, start }],
  });

  test('is anchored where its words stand nearest to the claim, or where it says', () => {
    const places = [...body.matchAll(/No,/g)].map(({ index }) => index);
    expect(read(credit('“No,”'))).toMatchObject({
      reading: { sources: [{ start: Number(places[0]) - 1 }] },
    });
    expect(read(credit('“No,”', Number(places[1]) - 1))).toMatchObject({
      reading: { sources: [{ start: Number(places[1]) - 1, words: '“No,”' }] },
    });
  });

  test('is found whatever spaces stand between its words, and kept as printed', () => {
    const printed = { body: `${body}\nsaid the\nministry` };
    expect(read(credit('said  the ministry'), printed)).toMatchObject({
      reading: { sources: [{ words: 'said the\nministry' }] },
    });
  });

  test.each([
    ['the words do not stand in the text', credit('(.*)')],
    ['they do not stand where they are said to', credit('“No,”', 3)],
  ])('is refused where %s', (_, given) => {
    expect(read(given)).toEqual({ problem: expect.stringContaining('does not stand in this') });
  });
});

test('what of the scope is as the fact has it is left to the fact', () => {
  const scope = { asOf: '2023-10-08', population: 'Israelis', place: 'Gaza', cumulative: false };
  expect(read({ scope })).toMatchObject({
    reading: { scope: { asOf: null, population: 'Israelis', place: 'Gaza', cumulative: false } },
  });
});

describe('by the kind of its fact', () => {
  const vote = (own: Partial<GivenReading['vote']>) => ({ vote: { ...emptyGiven.vote, ...own } });

  test.each([
    [
      'answer',
      { answers: ['no', 'yes', 'no'], implied: true },
      { answers: ['no', 'yes'], implied: true },
    ],
    ['quotation', { speaker: { slug: 'wood' } }, { speaker: 'wood' }],
    [
      'vote',
      vote({
        positions: [
          { member: 'Britain', position: 'abstaining' },
          { member: 'China', position: 'veto' },
        ],
      }),
      { vote: { positions: [{ member: 'China' }, { member: 'United Kingdom' }] } },
    ],
    ['wording', { sponsors: ['Russia', 'China'] }, { sponsors: ['CHN', 'RUS'] }],
  ] as const)('a %s is read', (kind, given, reading) => {
    const own = { kind, options: ['yes', 'no'], takesSponsors: true };
    expect(read(given as Partial<GivenReading>, own)).toMatchObject({ reading });
  });

  test.each([
    ['answer', {}, /Choose an answer/],
    ['answer', { answers: ['maybe'] }, /no answer “maybe”/],
    ['answer', { answers: ['yes'], ...amount('1,100') }, /takes no amount/],
    ['quotation', {}, /Say who speaks/],
    ['vote', {}, /State the outcome/],
    ['vote', vote({ positions: [{ member: 'Atlantis', position: 'veto' }] }), /“Atlantis”/],
    [
      'vote',
      vote({
        positions: [
          { member: 'US', position: 'veto' },
          { member: 'Washington', position: 'against' },
        ],
      }),
      /named twice/,
    ],
  ] as const)('a %s that says too little or too much is refused', (kind, given, sentence) => {
    const own = { kind, options: ['yes', 'no'] };
    expect(read(given as Partial<GivenReading>, own)).toEqual({
      problem: expect.stringMatching(sentence),
    });
  });
});

describe('another fact', () => {
  const held = () => {
    const outcome = read({ ...amount('1,100'), scope: { ...emptyGiven.scope, place: 'Gaza' } });
    if ('problem' in outcome) throw new Error(outcome.problem);
    return { ...outcome.reading, pattern: null, correction: null };
  };

  test('of the same kind takes the reading, and what of its scope is not its own', () => {
    const to = ground({ scope: { asOf: null, population: null, place: 'Gaza', cumulative: null } });
    expect(readForFact(held(), ground(), to, [])).toMatchObject({
      reading: { amount: { start: 27 }, scope: { place: null } },
    });
  });

  test('of another kind takes none, nor one that does not ask whose drafts are meant', () => {
    const other = readForFact(held(), ground(), ground({ kind: 'answer' }), []);
    expect(other).toEqual({ problem: expect.stringContaining('Reject it here') });
    const sponsored = { ...held(), sponsors: ['CHN'] };
    const plain = ground({ kind: 'wording' });
    expect(readForFact(sponsored, plain, plain, [])).toEqual({
      problem: expect.stringContaining('whose drafts'),
    });
  });
});
