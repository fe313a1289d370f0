import { describe, expect, test } from 'vitest';
import type { FactKind } from '../comparison/claim';
import { emptyGiven } from './empty-given';
import { takenUnseen, typedDifferences } from './typed-differences';
import { givenOf, type TypedReading, typedOf } from './typed-reading';

const options = [
  { key: 'yes', label: 'yes' },
  { key: 'no', label: 'no' },
];
const empty = typedOf(emptyGiven, []);
const source = { name: 'A ministry', nameless: false, words: 'the ministry said', start: 4 };
const bounded: Partial<TypedReading> = {
  ...{ amountWords: 'at least 90', figure: 'bounded', lower: '90' },
};
const approximate: Partial<TypedReading> = {
  ...{ amountWords: 'some 90', figure: 'approximate', value: '90', hedge: 'some' },
};

function differences(
  kind: FactKind,
  theirs: Partial<TypedReading>,
  mine: Partial<TypedReading>,
  base: Partial<TypedReading> = {},
) {
  const [a, b, c] = [base, theirs, mine].map((own) => ({ ...empty, ...own }));
  return typedDifferences(
    { base: a ?? empty, theirs: b ?? empty, mine: c ?? empty },
    { kind, options },
  );
}

/** A change to each part of a reading, and what it is called. */
const changes: readonly [FactKind, string, Partial<TypedReading>, Partial<TypedReading>][] = [
  ['quantity', 'Figure', { amountWords: 'at least 90' }, {}],
  ['quantity', 'Figure', bounded, { ...bounded, lower: '80' }],
  ['quantity', 'Figure', bounded, { ...bounded, upper: '100' }],
  ['quantity', 'Figure', bounded, { ...bounded, lowerInclusive: false }],
  ['quantity', 'Figure', bounded, { ...bounded, hedge: 'at least' }],
  ['quantity', 'Figure', approximate, { ...approximate, side: 'above' }],
  ['quantity', 'Figure', approximate, { ...approximate, unit: '10' }],
  ['quantity', 'Figure', approximate, { ...approximate, bound: 'at least' }],
  ['answer', 'Answer', { answers: ['yes'] }, { answers: ['no'] }],
  ['answer', 'Answer', { answers: ['yes'] }, { answers: ['yes'], implied: true }],
  ['vote', 'Outcome', { outcome: 'adopted' }, {}],
  ['vote', 'Tally', { inFavour: '11', against: '3', abstaining: '0' }, {}],
  ['vote', 'How members voted', { positions: [{ member: 'Guyana', position: 'abstaining' }] }, {}],
  ['quotation', 'Who speaks', { speaker: { name: 'A diplomat', nameless: true } }, {}],
  ['wording', 'Whose drafts are meant', { sponsors: 'USA' }, { sponsors: 'USA, China' }],
  ['quantity', 'Who says so', { sources: [source] }, {}],
  ['quantity', 'Who says so', { sources: [source] }, { sources: [{ ...source, nameless: true }] }],
  ['quantity', 'Who says so', { sources: [source] }, { sources: [source, source] }],
  [
    'quantity',
    'Who says so',
    { sources: [source] },
    { sources: [{ ...source, words: 'it said' }] },
  ],
  ['quantity', 'Population', { population: 'Palestinians' }, {}],
  ['quantity', 'Place', { place: 'Gaza' }, {}],
  ['quantity', 'As of', { asOf: '2023-10-08' }, {}],
  ['quantity', 'Kind of figure', { cumulative: 'day' }, { cumulative: 'total' }],
  ['answer', 'Remark', { note: 'As printed.' }, {}],
];

describe('differences of two readings that were typed', () => {
  test.each(changes)('%s: %s is told, whoever changed it, and nothing else', (kind, name, a, b) => {
    for (const [theirs, mine] of [
      [a, b],
      [b, a],
    ] as const) {
      const [only, ...rest] = differences(kind, theirs, mine);
      expect(rest).toEqual([]);
      expect(only?.name).toBe(name);
      expect(only?.theirs).not.toBe(only?.mine);
    }
  });

  test.each(changes)('%s: %s as they have it makes the two the same', (kind, _, a, b) => {
    const [only] = differences(kind, a, b);
    const taken = { ...empty, ...b, ...only?.theirFields };
    expect(differences(kind, a, taken)).toEqual([]);
    expect(givenOf(taken, [])).toEqual(givenOf({ ...empty, ...a }, []));
  });

  test('what I left as I found it is said to be untouched, and what I changed is not', () => {
    const base = { population: 'people', place: 'Gaza' };
    const told = differences(
      'quantity',
      { population: 'children', place: 'Rafah' },
      { ...base, place: 'Jabalia' },
      base,
    );
    expect(told).toEqual([
      {
        ...{ name: 'Population', theirs: 'children', mine: 'people', untouched: true },
        theirFields: { population: 'children' },
      },
      {
        ...{ name: 'Place', theirs: 'Rafah', mine: 'Jabalia', untouched: false },
        theirFields: { place: 'Rafah' },
      },
    ]);
  });

  test('of a question no figure is told, nor of a figure an answer', () => {
    expect(differences('answer', { amountWords: '90', lower: '3' }, {})).toEqual([]);
    expect(differences('quantity', { answers: ['yes'], outcome: 'adopted' }, {})).toEqual([]);
  });

  test('the same words given by hand are no difference', () => {
    expect(
      differences('quantity', { amountWords: '90', amountStart: 7 }, { amountWords: '90' }),
    ).toEqual([]);
  });

  test('what only they changed and reads the same is taken without a choice, and nothing else', () => {
    const fact = { kind: 'quantity', options } as const;
    const base = { ...empty, amountWords: '90', amountStart: 7, population: 'people' };
    const theirs = { ...base, amountStart: 40, population: 'children' };
    expect(takenUnseen({ base, theirs, mine: base }, fact)).toMatchObject({ amountStart: 40 });
    expect(takenUnseen({ base, theirs, mine: base }, fact)).not.toHaveProperty('population');
    const mine = { ...base, amountStart: 55 };
    expect(takenUnseen({ base, theirs, mine }, fact)).not.toHaveProperty('amountStart');
  });

  test('an answer to another question than mine is no choice, and is taken', () => {
    const fact = { kind: 'answer', options } as const;
    const readings = {
      ...{ base: empty, moved: true },
      theirs: { ...empty, answers: ['no'] },
      mine: { ...empty, answers: ['yes'], note: 'As printed.' },
    };
    expect(typedDifferences(readings, fact).map(({ name }) => name)).toEqual(['Remark']);
    expect(takenUnseen(readings, fact)).toMatchObject({ answers: ['no'], implied: false });
    expect(takenUnseen({ ...readings, moved: false }, fact)).not.toHaveProperty('answers');
  });
});
