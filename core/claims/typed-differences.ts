import type { FactKind } from '../comparison/claim';
import { dayInWords } from '../day-in-words';
import { quantityInWords } from '../quantities/quantity-in-words';
import type { FactChoice } from './editor-claim-view';
import { statedOf } from './typed-figure';
import type { TypedName, TypedReading } from './typed-reading';

/** Readings of one claim that are put together. */
export interface Readings {
  /** What was typed over. */
  readonly base: TypedReading;
  /** What somebody else saved meanwhile. */
  readonly theirs: TypedReading;
  readonly mine: TypedReading;
  /** Whether they moved the claim to another fact, so that an answer of mine is to another question. */
  readonly moved?: boolean;
}

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

/** Where two readings of a claim differ in words, part by part, to be chosen from. */
export function typedDifferences(
  { base, theirs, mine, moved = false }: Readings,
  fact: Pick<FactChoice, 'kind' | 'options'>,
): readonly TypedDifference[] {
  return partsOf(fact).flatMap((part) => {
    const { name, inWords } = part;
    const words = { theirs: inWords(theirs, fact), mine: inWords(mine, fact) };
    if (words.theirs === words.mine || (moved && part.kind === 'answer')) return [];
    const untouched = isSame(part, mine, base);
    return { name, ...words, untouched, theirFields: fieldsOf(part, theirs) };
  });
}

/**
 * What is taken of theirs without a choice: what only they changed and reads the same in words, as a place of words in the
 * text does, and an answer to another question than mine.
 */
export function takenUnseen(
  { base, theirs, mine, moved = false }: Readings,
  fact: Pick<FactChoice, 'kind' | 'options'>,
): Partial<TypedReading> {
  const taken = partsOf(fact).filter((part) => {
    if (moved && part.kind === 'answer') return true;
    return isSame(part, mine, base) && part.inWords(theirs, fact) === part.inWords(mine, fact);
  });
  return Object.assign({}, ...taken.map((part) => fieldsOf(part, theirs)));
}

function partsOf(fact: Pick<FactChoice, 'kind'>): readonly Part[] {
  return parts.filter(({ kind }) => kind === undefined || kind === fact.kind);
}

function fieldsOf({ fields }: Part, typed: TypedReading): Partial<TypedReading> {
  return Object.fromEntries(fields.map((field) => [field, typed[field]]));
}

function isSame(part: Part, a: TypedReading, b: TypedReading): boolean {
  return JSON.stringify(fieldsOf(part, a)) === JSON.stringify(fieldsOf(part, b));
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
