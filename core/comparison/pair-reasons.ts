import type { Relation } from '../quantities/interval';
import { differByRoundingOnly, statedFigure } from '../quantities/rounding';
import type { StatedQuantity } from '../quantities/stated';
import type { Asserted } from './assertion';
import { type Claim, ultimateSource } from './claim';
import { citesDifferentNamedSources } from './contested';
import type { Reason, SentencePart, Verdict } from './reason';

/** Why two comparable claims differ or agree, each reason in a sentence that cites their words. */
export function pairReasons(
  a: Asserted,
  b: Asserted,
  relation: Relation,
  verdict: Verdict,
): readonly Reason[] {
  return [
    ...contestedReason(a.claim, b.claim, verdict),
    ...boundsReason(a, b, relation, verdict),
    ...hedgeReason(a.claim, b.claim),
    ...attributionReason(a.claim, b.claim, verdict),
    ...roundingReason(a.claim, b.claim),
    ...originReason(a.claim, b.claim),
  ];
}

function contestedReason(a: Claim, b: Claim, verdict: Verdict): Reason[] {
  if (!citesDifferentNamedSources(a, b)) return [];
  const [left, right] = [ultimateSource(a), ultimateSource(b)];
  const close =
    verdict === 'contested'
      ? '. The sources give competing figures for the same count.'
      : '. The sources differ, the figures can both hold.';
  const sentence = [
    ...says(a, left?.name),
    ', ',
    ...says(b, right?.name),
    verdict === 'conflict' ? '.' : close,
  ];
  return [{ code: 'different source', sentence }];
}

function boundsReason(a: Asserted, b: Asserted, relation: Relation, verdict: Verdict): Reason[] {
  if (verdict === 'contested') return [];
  const [left, right] = [cited(a.claim), cited(b.claim)];
  const [from, to] = [a.claim.outlet, b.claim.outlet];
  switch (relation) {
    case 'equal':
      return [
        {
          code: 'same words',
          sentence: [left, ` (${from}) and `, right, ` (${to}) say the same.`],
        },
      ];
    case 'within':
      return [{ code: 'bounds', sentence: lies(right, to, left, from) }];
    case 'contains':
      return [{ code: 'bounds', sentence: lies(left, from, right, to) }];
    case 'overlapping':
      return [
        {
          code: 'bounds',
          sentence: [left, ` (${from}) and `, right, ` (${to}) differ, and can both hold.`],
        },
      ];
    case 'disjoint':
      return [
        {
          code: 'true contradiction',
          sentence: [left, ` (${from}) and `, right, ` (${to}) cannot both be true.`],
        },
      ];
  }
}

function lies(wide: SentencePart, wideOutlet: string, narrow: SentencePart, narrowOutlet: string) {
  return [narrow, ` (${narrowOutlet}) lies inside `, wide, ` (${wideOutlet}); both can hold.`];
}

/** "At least 227" retold as "227": the numbers agree and the words do not. */
function hedgeReason(a: Claim, b: Claim): Reason[] {
  const [left, right] = [stated(a), stated(b)];
  if (left === null || right === null || !sameFigure(left, right)) return [];
  const [one, other] = [left.hedge?.toLowerCase() ?? null, right.hedge?.toLowerCase() ?? null];
  if (one === other) return [];
  return [
    {
      code: 'hedge dropped or added',
      sentence: [...hedgeOf(a, left), ', ', ...hedgeOf(b, right), '. The figure is the same.'],
    },
  ];
}

function hedgeOf(claim: Claim, quantity: StatedQuantity): SentencePart[] {
  if (quantity.hedge === null) return [`${claim.outlet} prints `, cited(claim), ' without a hedge'];
  const hedge = { claimId: claim.id, words: quantity.hedge };
  return [`${claim.outlet} prints `, cited(claim), ', hedged ', hedge];
}

function attributionReason(a: Claim, b: Claim, verdict: Verdict): Reason[] {
  if (verdict === 'conflict') return [];
  const [left, right] = [ultimateSource(a), ultimateSource(b)];
  if ((left === null) === (right === null)) return [];
  const [attributed, bare] = left === null ? [b, a] : [a, b];
  const [one, other] = [stated(a), stated(b)];
  if (one === null || other === null || !sameFigure(one, other)) return [];
  const words = ultimateSource(attributed)?.words ?? '';
  return [
    {
      code: 'attribution dropped',
      sentence: [
        `${attributed.outlet} credits `,
        cited(attributed),
        ' to its source (',
        { claimId: attributed.id, words },
        `); ${bare.outlet} prints `,
        cited(bare),
        ' and names none.',
      ],
    },
  ];
}

function roundingReason(a: Claim, b: Claim): Reason[] {
  const [left, right] = [stated(a), stated(b)];
  if (left === null || right === null || sameFigure(left, right)) return [];
  if (!differByRoundingOnly(left, right)) return [];
  return [
    {
      code: 'rounding',
      sentence: [
        cited(a),
        ` (${a.outlet}) and `,
        cited(b),
        ` (${b.outlet}) come to the same figure at the coarser one’s precision.`,
      ],
    },
  ];
}

function originReason(a: Claim, b: Claim): Reason[] {
  if (a.articleId === b.articleId) return [];
  if (!a.origins.some((origin) => b.origins.includes(origin))) return [];
  return [
    {
      code: 'shared origin',
      sentence: [
        `${a.outlet} and ${b.outlet} take their text from the same origin, `,
        'so these are not two independent reports.',
      ],
    },
  ];
}

function says(claim: Claim, source: string | undefined): SentencePart[] {
  return [`${source ?? claim.outlet} says `, cited(claim), ` (${claim.outlet})`];
}

function cited(claim: Claim): SentencePart {
  const { reading } = claim;
  const words = reading.kind === 'quantity' ? (reading.words ?? claim.quote) : claim.quote;
  return { claimId: claim.id, words };
}

function stated(claim: Claim): StatedQuantity | null {
  return claim.reading.kind === 'quantity' ? claim.reading.stated : null;
}

function sameFigure(a: StatedQuantity, b: StatedQuantity): boolean {
  const [left, right] = [statedFigure(a), statedFigure(b)];
  return left !== null && right !== null && left.value === right.value;
}
