import 'server-only';
import type { Role } from '@/core/annotations/editor';
import type { InvitationState } from '@/core/people/invitation';
import { reading } from '../database';
import { hashOfToken } from '../session/invitation-token';

/** Where the invitation of a link stands, and as what it invites. */
export async function getInvitation(
  token: string,
): Promise<{ readonly state: InvitationState; readonly role: Role | null }> {
  const [found] = await reading(
    (db) => db.$queryRaw<{ state: InvitationState; role: Role }[]>`
      SELECT i.role::text AS role, CASE
        WHEN i."usedAt" IS NOT NULL THEN 'used'
        WHEN i."revokedAt" IS NOT NULL THEN 'revoked'
        WHEN i."expiresAt" <= now() THEN 'expired'
        WHEN invitation_stands(i) THEN 'open'
        ELSE 'revoked'
      END AS state
      FROM "Invitation" i WHERE i."tokenHash" = ${hashOfToken(token)}`,
  );
  return found ?? { state: 'unknown', role: null };
}
