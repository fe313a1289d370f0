import { mayRound } from '../quantities/rounding';
import { citedFrom, citedWithSource } from './cited';
import { citeDifferentNamedSources } from './contested';
import { hedges } from './hedge-reason';
import { comparable, type Pair, type PairReason } from './pair';
import { verdicts } from './reason';
import { relationReasons } from './relation-reasons';
import { leavesRoom } from './rounded';
import { aspectInWords, type ScopeDifference } from './scope';

/** Why two claims differ or agree, in the order in which the reasons are told. */
export const pairReasons: readonly PairReason[] = [
  scope('different as-of time'),
  scope('different population'),
  scope('different place'),
  scope('cumulative against daily'),
  {
    code: 'different source',
    among: comparable,
    applies: ({ a, b }) => citeDifferentNamedSources(a, b),
    sentence: ({ a, b, verdict }) => [
      ...citedWithSource(a.claim),
      ' and ',
      ...citedWithSource(b.claim),
      sourcesEnd(verdict),
    ],
  },
  ...relationReasons,
  hedges,
  {
    code: 'attribution dropped',
    among: comparable,
    applies: ({ a, b }) =>
      (a.source === null) !== (b.source === null) &&
      a.claim.articleId !== b.claim.articleId &&
      a.quantity?.figure != null &&
      a.quantity.figure.value === b.quantity?.figure?.value,
    sentence: ({ a, b }) => {
      const [credited, bare] = a.source === null ? [b, a] : [a, b];
      const words = credited.source?.words ?? '';
      return [
        ...citedFrom(credited.claim),
        ' is credited to its source (',
        { claimId: credited.claim.id, words },
        '); ',
        ...citedFrom(bare.claim),
        ' is the same figure and names none.',
      ];
    },
  },
  {
    code: 'rounding',
    among: ['contested', 'compatible'],
    applies: (pair) => roundFirst(pair) !== null,
    sentence: (pair) => {
      const [round, fine] = roundFirst(pair) ?? [pair.a, pair.b];
      return [
        ...citedFrom(round.claim),
        round.quantity?.figure == null ? ' has round bounds' : ' is a round figure',
        ' and leaves room for ',
        ...citedFrom(fine.claim),
        '.',
      ];
    },
  },
  {
    code: 'shared origin',
    among: verdicts,
    applies: ({ a: { claim: a }, b: { claim: b } }) =>
      a.articleId !== b.articleId && a.origins.some((origin) => b.origins.includes(origin)),
    sentence: ({ a, b }) => [
      ...citedFrom(a.claim),
      ' and ',
      ...citedFrom(b.claim),
      ' stand in texts that are credited with the same origin, or inferred to have it, so they may not be two independent reports.',
    ],
  },
];

function scope(code: ScopeDifference): PairReason {
  return {
    code,
    among: ['not comparable'],
    applies: (pair) => pair.verdict === 'not comparable' && pair.differences.includes(code),
    sentence: ({ a, b }) => [
      ...citedFrom(a.claim),
      ` ${aspectInWords(a.scope, code)}, while `,
      ...citedFrom(b.claim),
      ` ${aspectInWords(b.scope, code)}. The two answer different questions and are not compared.`,
    ],
  };
}

function sourcesEnd(verdict: Pair['verdict']): string {
  switch (verdict) {
    case 'contested':
      return ' are competing figures for the same count.';
    case 'same':
      return ' rest on different sources, which agree.';
    case 'compatible':
      return ' rest on different sources and leave room for each other.';
    default:
      return ' rest on different sources.';
  }
}

/**
 * The pair with the round figure first, or null where neither is a rounding of the other. Bounds from
 * two sides, which overlap, need no rounding to hold together.
 */
function roundFirst(pair: Pair): readonly [Pair['a'], Pair['b']] | null {
  const { a, b } = pair;
  if (pair.verdict === 'not comparable' || a.quantity === null || b.quantity === null) return null;
  if (pair.rounded) return leavesRoom(a.quantity, b.quantity) ? [a, b] : [b, a];
  if (pair.relation !== 'within' && pair.relation !== 'contains') return null;
  if (a.quantity.figure === null || b.quantity.figure === null) return null;
  if (mayRound(a.quantity.figure, b.quantity.figure)) return [a, b];
  return mayRound(b.quantity.figure, a.quantity.figure) ? [b, a] : null;
}
