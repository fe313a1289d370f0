import 'server-only';
import { extractClaims } from '@/core/extract/extract';
import type { ProposalKey } from '@/core/review/proposal-key';
import type { Prisma } from '@/prisma/generated/client';
import { type Outcome, refused } from '../commands/outcome';
import { type VersionInReview, versionSeen } from './version-in-review';

/** A proposal as an editor saw it. */
export interface SeenProposal {
  readonly article: string;
  /** The number of the version that the editor saw. */
  readonly version: number;
  readonly proposal: ProposalKey;
}

/** The version that a proposal is of, for a write on it: still the last, and the words are read there as the editor saw. */
export async function proposalSeen(
  db: Prisma.TransactionClient,
  { article, version, proposal: { start, end, pattern } }: SeenProposal,
): Promise<Outcome<VersionInReview>> {
  const seen = await versionSeen(db, article, version);
  if (!seen.done) return seen;
  const isRead = extractClaims(seen.value.body).some(
    (claim) => claim.start === start && claim.end === end && claim.pattern === pattern,
  );
  return isRead ? seen : refused(410, 'These words are not read as a claim any more.');
}
