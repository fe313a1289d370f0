import type { FactKind } from '../comparison/claim';
import { dayInWords } from '../day-in-words';
import { quantityInWords } from '../quantities/quantity-in-words';
import type { FactChoice } from './editor-claim-view';
import { statedOf } from './typed-figure';
import type { TypedName, TypedReading } from './typed-reading';

/** A part of a reading in which what somebody saved and what somebody else typed differ. */
export interface TypedDifference {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
  /** Whether it was left as it was found, so that only they changed it. */
  readonly untouched: boolean;
  /** The fields as they have them. */
  readonly theirFields: Partial<TypedReading>;
}

/** Where two readings of a claim differ, part by part in words, beside what both began with. */
export function typedDifferences(
  readings: {
    readonly base: TypedReading;
    readonly theirs: TypedReading;
    readonly mine: TypedReading;
  },
  fact: Pick<FactChoice, 'kind' | 'options'>,
): readonly TypedDifference[] {
  return parts
    .filter(({ kind }) => kind === undefined || kind === fact.kind)
    .flatMap(({ name, fields, inWords }) => {
      const theirs = inWords(readings.theirs, fact);
      const mine = inWords(readings.mine, fact);
      if (theirs === mine) return [];
      return {
        ...{ name, theirs, mine },
        untouched: mine === inWords(readings.base, fact),
        theirFields: Object.fromEntries(fields.map((field) => [field, readings.theirs[field]])),
      };
    });
}

interface Part {
  readonly name: string;
  /** The kind of fact whose claims have it; left out where all have. */
  readonly kind?: FactKind;
  readonly fields: readonly (keyof TypedReading)[];
  readonly inWords: (typed: TypedReading, fact: Pick<FactChoice, 'options'>) => string;
}

const parts: readonly Part[] = [
  {
    ...{ name: 'Figure', kind: 'quantity' },
    fields: [
      ...(['amountWords', 'amountStart', 'figure', 'lower', 'lowerInclusive', 'upper'] as const),
      ...(['upperInclusive', 'value', 'unit', 'side', 'term', 'multiple', 'bound'] as const),
      'hedge',
    ],
    inWords: amountOf,
  },
  {
    ...{ name: 'Answer', kind: 'answer' },
    fields: ['answers', 'implied'],
    inWords: ({ answers, implied }, { options }) => {
      const labels = options.filter(({ key }) => answers.includes(key)).map(({ label }) => label);
      if (labels.length === 0) return 'none';
      return `“${labels.join('” or “')}”${implied ? ', by implication' : ''}`;
    },
  },
  {
    ...{ name: 'Outcome', kind: 'vote' },
    fields: ['outcome'],
    inWords: ({ outcome }) => outcome || 'not said',
  },
  {
    ...{ name: 'Tally', kind: 'vote' },
    fields: ['inFavour', 'against', 'abstaining'],
    inWords: ({ inFavour, against, abstaining }) => {
      const votes = [inFavour, against, abstaining].map((typed) => typed.trim());
      return votes.join('') === '' ? 'not said' : votes.map((typed) => typed || '?').join('–');
    },
  },
  {
    ...{ name: 'How members voted', kind: 'vote' },
    fields: ['positions'],
    inWords: ({ positions }) => {
      const said = positions
        .filter(({ member }) => member.trim() !== '')
        .map(({ member, position }) => `${member.trim()} ${position}`);
      return said.join(', ') || 'not said';
    },
  },
  {
    ...{ name: 'Who speaks', kind: 'quotation' },
    fields: ['speaker'],
    inWords: ({ speaker }) => nameIn(speaker) || 'nobody named',
  },
  {
    ...{ name: 'Whose drafts are meant', kind: 'wording' },
    fields: ['sponsors'],
    inWords: ({ sponsors }) => sponsors.trim() || 'not said',
  },
  {
    name: 'Who says so',
    fields: ['sources'],
    inWords: ({ sources }) => {
      const chain = sources
        .filter(({ name, words }) => `${name}${words}`.trim() !== '')
        .map((source) => {
          const words = source.words.trim();
          return [nameIn(source) || 'nobody named', words === '' ? '' : `(“${words}”)`]
            .filter(Boolean)
            .join(' ');
        });
      return chain.join(', citing ') || 'the outlet’s own voice';
    },
  },
  { name: 'Population', fields: ['population'], inWords: ({ population }) => own(population) },
  { name: 'Place', fields: ['place'], inWords: ({ place }) => own(place) },
  {
    name: 'As of',
    fields: ['asOf'],
    inWords: ({ asOf }) => (asOf === '' ? 'as the fact' : dayInWords(asOf)),
  },
  {
    name: 'Kind of figure',
    fields: ['cumulative'],
    inWords: ({ cumulative }) =>
      ({ '': 'as the fact', total: 'a running total', day: 'one day’s figure' })[cumulative],
  },
  { name: 'Remark', fields: ['note'], inWords: ({ note }) => note.trim() || 'none' },
];

function amountOf(typed: TypedReading): string {
  const words = typed.amountWords.trim();
  if (words === '') return 'no figure';
  const stated = statedOf(typed);
  if (stated === null) return `“${words}”`;
  if ('problem' in stated) return `“${words}”, not fully given`;
  return [
    `“${words}” as ${quantityInWords(stated)}`,
    ...(stated.form === 'approximate'
      ? [`to the nearest ${stated.unit.toLocaleString('en-US')}`]
      : []),
    ...(stated.hedge === null ? [] : [`hedged by “${stated.hedge}”`]),
  ].join(', ');
}

function nameIn({ name, nameless }: TypedName): string {
  const own = name.trim();
  return own !== '' && nameless ? `${own}, left nameless` : own;
}

function own(scope: string): string {
  return scope.trim() || 'as the fact';
}
