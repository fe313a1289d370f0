import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { whyNoInvitation } from '@/core/people/invitation';
import { whyNoPassword } from '@/core/people/password-rules';
import { readName, whyNoName } from '@/core/people/person';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';
import { reading } from '../database';
import { getInvitation } from '../queries/get-invitation';
import { hashOfToken } from '../session/invitation-token';
import { hashPassword } from '../session/password-hash';
import { done, type Outcome, refused } from './outcome';

/** What someone who was invited says of themselves. */
export interface Redemption {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes an account by an invitation, which is used up by it: of two who use one link at once, one is refused. The role
 * is the invitation's. Refuses with 403 a link that is none, with 410 one that opens nothing any more, and with 422
 * what cannot be a name, an address or a password.
 */
export async function redeemInvitation(given: Redemption): Promise<Outcome<{ email: string }>> {
  const refusal = await refusalOf(given.token);
  if (refusal !== null) return refusal;
  const name = readName(given.name);
  if (name === null) return refused(422, whyNoName);
  const email = given.email.trim().toLowerCase();
  if (!z.email().max(254).safeParse(email).success) {
    return refused(422, 'This is not an e-mail address. It looks like ada@newsroom.example.');
  }
  const why = whyNoPassword(given.password, { name, email });
  if (why !== null) return refused(422, why);
  const password = await hashPassword(given.password);
  try {
    const used = await reading((db) => use(db, given.token, { name, email, password }));
    return used ? done({ email }) : ((await refusalOf(given.token)) ?? gone('used'));
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002')
      throw error;
    return refused(
      422,
      'There is an account with this e-mail address. Sign in to it, or take another.',
    );
  }
}

/** Makes the account and uses the invitation up, both or neither. */
function use(
  db: PrismaClient,
  token: string,
  account: { readonly name: string; readonly email: string; readonly password: string },
): Promise<boolean> {
  const { name, email, password } = account;
  const id = randomUUID();
  const tokenHash = hashOfToken(token);
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT set_config('recount.actor', ${id}, true)`;
    // Locked first, so that whoever comes at the same time waits here and then finds it used.
    const [open] = await transaction.$queryRaw<{ role: 'editor' | 'admin' }[]>`
      SELECT role::text AS role FROM "Invitation" i
      WHERE "tokenHash" = ${tokenHash} AND invitation_stands(i) FOR UPDATE`;
    if (open === undefined) return false;
    await transaction.user.create({
      data: {
        ...{ id, name, email, role: open.role },
        accounts: {
          create: { id: randomUUID(), accountId: id, providerId: 'credential', password },
        },
      },
    });
    const { count } = await transaction.invitation.updateMany({
      where: { tokenHash, usedAt: null, revokedAt: null },
      data: { usedAt: new Date(), usedById: id },
    });
    if (count !== 1) throw new Error('An invitation was changed while it was locked.');
    return true;
  });
}

async function refusalOf(token: string): Promise<Outcome<never> | null> {
  const { state } = await getInvitation(token);
  return state === 'open' ? null : gone(state);
}

function gone(state: keyof typeof whyNoInvitation): Outcome<never> {
  return refused(state === 'unknown' ? 403 : 410, whyNoInvitation[state]);
}
