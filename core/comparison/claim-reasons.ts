import { describeInterval } from '../quantities/interval';
import { policies } from '../quantities/policy';
import type { Asserted } from './assertion';
import type { Claim } from './claim';
import type { Reason } from './reason';

/** What a reader must know of single claims: what a policy decided, what is implied, what has no figure. */
export function claimReasons(
  claims: readonly Claim[],
  asserted: readonly Asserted[],
): readonly Reason[] {
  return [
    ...asserted.flatMap(policyReason),
    ...claims.flatMap(impliedReason),
    ...claims.flatMap(noFigureReason),
  ];
}

function policyReason({ claim, assertion }: Asserted): Reason[] {
  if (assertion.kind !== 'interval' || assertion.decidedBy === null) return [];
  const { policy, fallback } = assertion.decidedBy;
  const { title } = policies[policy];
  const words =
    claim.reading.kind === 'quantity' ? (claim.reading.words ?? claim.quote) : claim.quote;
  const by = fallback
    ? `by the Literal policy, since ${title} has no rule for these words`
    : `by the ${title} policy`;
  const bounds = describeInterval(assertion.interval);
  return [
    {
      code: 'decided by policy',
      sentence: [{ claimId: claim.id, words }, ` is read as ${bounds} ${by}.`],
    },
  ];
}

function impliedReason(claim: Claim): Reason[] {
  if (claim.reading.kind !== 'answer' || !claim.reading.implied) return [];
  return [
    {
      code: 'implied, not said',
      sentence: [
        `${claim.outlet} does not say so outright; it follows from `,
        { claimId: claim.id, words: claim.quote },
        '.',
      ],
    },
  ];
}

function noFigureReason(claim: Claim): Reason[] {
  if (claim.reading.kind !== 'quantity' || claim.reading.stated !== null) return [];
  return [
    {
      code: 'no figure given',
      sentence: [
        `${claim.outlet} mentions it (`,
        { claimId: claim.id, words: claim.quote },
        ') and gives no number.',
      ],
    },
  ];
}
