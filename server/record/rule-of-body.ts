import { isVotingRuleKey, type VotingRule, votingRules } from '../../core/votes/rules';
import type { Prisma } from '../../prisma/generated/client';

/** The rule by which a body votes. Throws where there is no such body, or none of its rule. */
export async function ruleOf(db: Prisma.TransactionClient, bodyId: number): Promise<VotingRule> {
  const { rule: key } = await db.body.findUniqueOrThrow({ where: { id: bodyId } });
  if (!isVotingRuleKey(key)) throw new Error(`A body has the rule ${key}, which there is not.`);
  return votingRules[key];
}
