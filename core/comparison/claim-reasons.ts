import { describeInterval } from '../quantities/interval';
import { policies } from '../quantities/policy';
import type { Asserted } from './asserted';
import { capped } from './capped';
import { cited, citedFrom } from './cited';
import type { Claim } from './claim';
import type { Reason } from './reason';

/** What a reader must know of single claims: what a policy decided, what is implied, what has no figure. */
export function claimReasons(
  claims: readonly Claim[],
  asserted: readonly Asserted[],
): readonly Reason[] {
  return [
    ...capped(asserted.flatMap(policyReason), 'claim'),
    ...capped(claims.flatMap(impliedReason), 'claim'),
    ...capped(claims.flatMap(nothingReason), 'claim'),
  ];
}

function policyReason({ claim, assertion }: Asserted): Reason[] {
  if (assertion.kind !== 'interval' || assertion.decidedBy === null) return [];
  const { policy, fallback } = assertion.decidedBy;
  const by = fallback
    ? `the ${policies.literal.title} policy, since ${policies[policy].title} has no rule for these words`
    : `the ${policies[policy].title} policy`;
  const bounds = describeInterval(assertion.interval);
  return [
    {
      code: 'decided by policy',
      sentence: [...citedFrom(claim), ` is read as ${bounds}, by ${by}.`],
    },
  ];
}

function impliedReason(claim: Claim): Reason[] {
  if (claim.reading.kind !== 'answer' || !claim.reading.implied) return [];
  const sentence = [
    `${claim.outlet} does not say so outright; it follows from `,
    cited(claim),
    '.',
  ];
  return [{ code: 'implied, not said', sentence }];
}

function nothingReason(claim: Claim): Reason[] {
  const { reading } = claim;
  const missing =
    (reading.kind === 'quantity' && reading.stated === null && 'number') ||
    (reading.kind === 'answer' && reading.allows.length === 0 && 'answer');
  if (!missing) return [];
  const words = { claimId: claim.id, words: claim.quote };
  const sentence = [`${claim.outlet} mentions it (`, words, `) and gives no ${missing}.`];
  return [{ code: 'no figure given', sentence }];
}
