import { describe, expect, test } from 'vitest';
import { type GivenReading, givenReading } from './claim-input';
import { emptyGiven } from './empty-given';
import { givenOf, type TypedReading, typedOf } from './typed-reading';

const known = [
  { slug: 'wood', name: 'Robert Wood', named: true },
  { slug: 'diplomats', name: 'diplomats', named: false },
];

const bounded = (lower: number | null, upper: number | null, hedge: string | null) =>
  ({
    form: 'bounded',
    interval: {
      ...{ lower, upper },
      ...{ lowerInclusive: lower !== null, upperInclusive: upper !== null },
    },
    hedge,
  }) as const;

const readings: readonly (readonly [string, Partial<GivenReading>])[] = [
  ['nothing', {}],
  ['bounds', { amount: { words: '1,100 or so', start: 7, stated: bounded(0, 2.5, null) } }],
  ['an open bound', { amount: { words: 'x', start: null, stated: bounded(700, null, 'over') } }],
  [
    'an approximation',
    {
      amount: {
        ...{ words: 'about x', start: 1 },
        stated: { form: 'approximate', value: 90, unit: 10, side: 'below', hedge: 'about' },
      },
    },
  ],
  [
    'a vague word',
    {
      amount: {
        ...{ words: 'many', start: 1 },
        stated: { form: 'vague', term: 'several', multiple: 100, hedge: null, bound: 'at least' },
      },
    },
  ],
  ['answers', { answers: ['yes', 'no'], implied: true }],
  [
    'a vote',
    {
      vote: {
        tally: { inFavour: 0, against: 2, abstaining: 1 },
        outcome: 'vetoed',
        positions: [{ member: 'China', position: 'veto' }],
      },
    },
  ],
  [
    'sources',
    {
      speaker: { slug: 'diplomats' },
      sources: [
        { source: { slug: 'wood' }, words: 'said Wood', start: 3 },
        { source: { name: 'Another', named: false }, words: 'they said', start: null },
      ],
    },
  ],
  ['sponsors', { sponsors: ['CHN', 'RUS'] }],
  [
    'scope and a remark',
    {
      scope: { asOf: '2023-10-08', population: 'people', place: 'Gaza', cumulative: false },
      note: 'So.',
    },
  ],
];

describe('the fields of a form', () => {
  test.each(readings)('give back %s as it was', (_, own) => {
    const given = { ...emptyGiven, ...own };
    expect(givenOf(typedOf(given, known), known)).toEqual({ given });
    expect(givenReading.safeParse(given).success).toBe(true);
  });

  test('leave the amount to its words where they say the same', () => {
    const amount = { words: 'over 700', start: 3, stated: bounded(700, null, 'over') };
    const exclusive = { ...amount.stated.interval, lowerInclusive: false };
    const stated = { ...amount.stated, interval: exclusive };
    const typed = typedOf({ ...emptyGiven, amount: { ...amount, stated } }, known);
    expect(typed.figure).toBe('words');
    expect(givenOf(typed, known)).toMatchObject({ given: { amount: { stated: null } } });
    expect(typedOf({ ...emptyGiven, amount }, known).figure).toBe('bounded');
  });

  test.each<[string, Partial<TypedReading>]>([
    ['bounds that are no numbers', { amountWords: 'x', figure: 'bounded', lower: 'many' }],
    ['less than none', { amountWords: 'x', figure: 'bounded', lower: '-1' }],
    ['part of a tally', { inFavour: '11', against: '0' }],
    ['an approximation of nothing', { amountWords: 'x', figure: 'approximate', hedge: 'x' }],
    ['one without a hedge', { amountWords: 'x', figure: 'approximate', value: '4', hedge: ' ' }],
  ])('say what is wrong with %s', (_, own) => {
    const typed = { ...typedOf(emptyGiven, known), ...own };
    expect(givenOf(typed, known)).toEqual({ problem: expect.any(String) });
  });

  test('are read with separators, and zero is a number', () => {
    const own = { amountWords: 'x', figure: 'bounded', lower: '0', upper: '1,100' } as const;
    expect(givenOf({ ...typedOf(emptyGiven, known), ...own }, known)).toMatchObject({
      given: { amount: { stated: { interval: { lower: 0, upper: 1100 } } } },
    });
  });
});
