import 'server-only';
import type { Invitation } from '@/core/people/invitation';
import { isUuid } from '@/core/uuid';
import { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';

/** A page of invitations, the newest first; `next` is the identifier that the next one starts after. */
export interface InvitationsPage {
  readonly invitations: readonly Invitation[];
  readonly next: string | null;
}

const pageSize = 20;

/** Lists invitations, after the one of an identifier. */
export async function listInvitations(after: string | null): Promise<InvitationsPage> {
  const from =
    after === null || !isUuid(after)
      ? Prisma.empty
      : Prisma.sql`JOIN "Invitation" a ON a.id = ${after}::uuid
          AND (i."createdAt" < a."createdAt" OR (i."createdAt" = a."createdAt" AND i.id > a.id))`;
  const invitations = await reading(
    (db) => db.$queryRaw<Invitation[]>`
      SELECT i.id::text AS id, i.role::text AS role, i.note, i."createdAt", i."expiresAt",
        m.name AS "madeBy", u.name AS "usedBy", CASE
          WHEN i."usedAt" IS NOT NULL THEN 'used'
          WHEN i."revokedAt" IS NOT NULL THEN 'revoked'
          WHEN i."expiresAt" <= now() THEN 'expired'
          WHEN invitation_stands(i) THEN 'open'
          ELSE 'revoked'
        END AS state
      FROM "Invitation" i ${from}
      LEFT JOIN "User" m ON m.id = i."createdById" LEFT JOIN "User" u ON u.id = i."usedById"
      ORDER BY i."createdAt" DESC, i.id LIMIT ${pageSize + 1}`,
  );
  const shown = invitations.slice(0, pageSize);
  return {
    invitations: shown,
    next: invitations.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}
