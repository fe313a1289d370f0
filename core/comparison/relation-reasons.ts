import { cited, citedFrom, citedWithSource } from './cited';
import type { Pair, PairReason } from './pair';

/** What the bounds of two claims make of each other. */
export const relationReasons: readonly PairReason[] = [
  {
    code: 'same words',
    among: ['same'],
    applies: sameWords,
    sentence: ({ a, b }) => [
      ...citedFrom(a.claim),
      ' and ',
      ...citedFrom(b.claim),
      ' are the same words.',
    ],
  },
  {
    code: 'bounds',
    among: ['same'],
    applies: (pair) => !sameWords(pair),
    sentence: ({ a, b }) => [
      ...citedFrom(a.claim),
      ' and ',
      ...citedFrom(b.claim),
      sameIn[a.assertion.kind],
    ],
  },
  {
    code: 'bounds',
    among: ['compatible'],
    applies: (pair) =>
      pair.verdict === 'compatible' && !pair.rounded && pair.relation !== 'overlapping',
    sentence: (pair) => {
      const inside = pair.verdict === 'compatible' && pair.relation === 'within';
      const [narrow, wide] = inside ? [pair.a, pair.b] : [pair.b, pair.a];
      const { start, middle, end } = narrowerIn[narrow.assertion.kind];
      return [start, ...citedFrom(narrow.claim), middle, ...citedFrom(wide.claim), end];
    },
  },
  {
    code: 'bounds',
    among: ['compatible'],
    applies: (pair) => pair.verdict === 'compatible' && pair.relation === 'overlapping',
    sentence: ({ a, b }) => [
      ...citedFrom(a.claim),
      ' and ',
      ...citedFrom(b.claim),
      a.assertion.kind === 'vote'
        ? ' say different things of the vote, and both can hold.'
        : ' differ, and both can hold.',
    ],
  },
  {
    code: 'true contradiction',
    among: ['conflict'],
    applies: () => true,
    sentence: ({ a, b }) => [
      ...citedWithSource(a.claim),
      ' and ',
      ...citedWithSource(b.claim),
      ' cannot both be true.',
    ],
  },
];

function sameWords({ a, b }: Pair): boolean {
  const [left, right] = [cited(a.claim), cited(b.claim)];
  if (typeof left === 'string' || typeof right === 'string') return false;
  return left.words.toLowerCase() === right.words.toLowerCase();
}

const sameIn = {
  interval: ' fix the same bounds.',
  answers: ' give the same answer.',
  vote: ' say the same of the vote.',
} as const;

const narrowerIn = {
  interval: { start: 'Every number that fits ', middle: ' also fits ', end: '.' },
  answers: { start: '', middle: ' leaves fewer answers open than ', end: '; both can hold.' },
  vote: { start: '', middle: ' says more of the vote than ', end: '; both can hold.' },
} as const;
