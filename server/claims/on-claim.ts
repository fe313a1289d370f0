import type { Prisma } from '@/prisma/generated/client';

/** The annotations on a claim, with the replies to them. */
export function onClaim(claimId: number): Prisma.AnnotationWhereInput {
  return { OR: [{ claimId }, { replyTo: { claimId } }] };
}
