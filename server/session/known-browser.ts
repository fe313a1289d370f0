import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { reading } from '../database';
import { askedBy } from './asked-by';
import { isSecure } from './cookie-names';
import { readCookie } from './read-cookie';
import { serverSecret } from './server-secret';

const cookie = 'recount.known';
const secondsKept = 180 * 24 * 3600;

/**
 * By what the tries of a browser are counted that somebody has signed in with to this account before; null for every
 * other. What others try at the account does not block it.
 */
export async function knownBrowser(headers: Headers, email: string): Promise<string | null> {
  const [name = '', proof = ''] = readCookie(headers, cookie)?.split('.') ?? [];
  if (name === '') return null;
  const given = Buffer.from(proof, 'base64url');
  const ours = Buffer.from(await proofOf(email, name), 'base64url');
  return given.length === ours.length && timingSafeEqual(given, ours) ? name : null;
}

/** The cookie by which a browser is known at this account from now on. It opens nothing. */
export async function rememberBrowser(headers: Headers, email: string): Promise<string> {
  const name = randomBytes(12).toString('base64url');
  return [
    `${cookie}=${name}.${await proofOf(email, name)}`,
    `Max-Age=${secondsKept}`,
    // Sent only to where it counts, so that public pages stay the same for everyone.
    'Path=/api/auth/sign-in',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure(askedBy(headers).origin) ? ['Secure'] : []),
  ].join('; ');
}

async function proofOf(email: string, name: string): Promise<string> {
  const secret = await reading(serverSecret);
  return createHmac('sha256', secret).update(`known browser ${email} ${name}`).digest('base64url');
}
