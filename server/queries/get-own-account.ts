import 'server-only';
import {
  mostPasskeys,
  type OwnPasskey,
  type OwnSession,
  type SecondFactorState,
} from '@/core/people/account';
import { reading } from '../database';
import { mostSessions } from '../session/bound-sessions';
import type { CurrentEditor } from '../session/current-editor';

/** What an editor's own account has: the browsers that are signed in, passkeys, and whether a second factor. */
export interface OwnAccount {
  readonly sessions: readonly OwnSession[];
  readonly passkeys: readonly OwnPasskey[];
  readonly secondFactor: SecondFactorState;
}

/** Reads an editor's own account; the newest sessions and passkeys first. */
export function getOwnAccount(editor: CurrentEditor): Promise<OwnAccount> {
  const mine = { userId: editor.id };
  return reading(async (db) => {
    const [sessions, passkeys, factor] = await Promise.all([
      db.session.findMany({
        where: { ...mine, expiresAt: { gt: new Date() } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: mostSessions,
      }),
      db.passkey.findMany({
        where: mine,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: mostPasskeys,
      }),
      db.twoFactor.findFirst({ where: mine, select: { verified: true } }),
    ]);
    return {
      sessions: sessions.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
        ...{ id, createdAt, expiresAt },
        current: id === editor.session,
        address: ipAddress || null,
        browser: userAgent || null,
      })),
      passkeys: passkeys.map(({ id, name, createdAt }) => ({
        ...{ id, createdAt },
        name: name ?? 'Passkey',
      })),
      secondFactor: factor === null ? 'off' : factor.verified ? 'on' : 'begun',
    };
  });
}
