import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Editor } from '@/core/annotations/editor';
import { reading } from '../database';
import { askedBy } from './asked-by';
import { sessionCookie } from './cookie-names';
import { readCookie } from './read-cookie';
import { serverSecret } from './server-secret';

/** Who is signed in, and by which session. */
export interface CurrentEditor extends Editor {
  readonly session: string;
}

/**
 * Who asks, by the cookie of their session; null for nobody, for a session that has ended and for someone whose
 * account was deactivated. One query.
 *
 * Throws a DatabaseUnavailable where the database does not answer.
 */
export async function currentEditor(headers: Headers): Promise<CurrentEditor | null> {
  const signed = readCookie(headers, sessionCookie(askedBy(headers).origin));
  if (signed === null) return null;
  return reading(async (db) => {
    const token = tokenOf(signed, await serverSecret(db));
    if (token === null) return null;
    const [editor] = await db.$queryRaw<CurrentEditor[]>`
      SELECT u.id, u.name, u.email, u.role::text AS role, s.id AS session
      FROM "Session" s JOIN "User" u ON u.id = s."userId"
      WHERE s.token = ${token} AND s."expiresAt" > now() AND u."deactivatedAt" IS NULL`;
    return editor ?? null;
  });
}

/** The token of a cookie `token.signature`, if the signature is ours: HMAC-SHA256 in base64, as Better Auth signs. */
function tokenOf(signed: string, secret: string): string | null {
  const dot = signed.lastIndexOf('.');
  const token = signed.slice(0, Math.max(dot, 0));
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const ours = createHmac('sha256', secret).update(token).digest();
  return token !== '' && given.length === ours.length && timingSafeEqual(given, ours)
    ? token
    : null;
}
