import 'server-only';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { longestPassword, shortestPassword } from '@/core/people/password-rules';
import type { PrismaClient } from '@/prisma/generated/client';
import { database } from '../database';
import { boundSessions } from './bound-sessions';
import { cookiePrefix, isSecure } from './cookie-names';
import { hashPassword, verifyPassword } from './password-hash';
import { serverSecret } from './server-secret';

/** Seconds for which a browser stays signed in; it is not extended. */
export const sessionSeconds = 7 * 24 * 3600;

/** Seconds after signing in within which a passkey may be added without signing in again. */
const freshSeconds = 3600;

export type Auth = ReturnType<typeof make>;

/**
 * Better Auth, on the database of this process, for the origin that Recount was asked under. Made on first use, so
 * that a build needs no database.
 *
 * Throws a DatabaseUnavailable where the database does not answer.
 */
export async function auth(origin: string): Promise<Auth> {
  const db = database();
  const made = instances.get(db) ?? new Map<string, Auth>();
  instances.set(db, made);
  const known = made.get(origin);
  if (known) return known;
  const fresh = make(db, origin, await serverSecret(db));
  made.set(origin, fresh);
  // Who asks chooses the origin, where no setting does: there is no end of them.
  for (const oldest of [...made.keys()].slice(0, -mostOrigins)) made.delete(oldest);
  return fresh;
}

const instances = new WeakMap<PrismaClient, Map<string, Auth>>();
const mostOrigins = 8;

/** By what a session is refused for an account that an admin has ended. */
export const accountEnded = 'ACCOUNT_ENDED';

function make(db: PrismaClient, origin: string, secret: string) {
  // Better Auth would sign by these rather than by the secret that it is given, which the rest of Recount knows.
  delete process.env.BETTER_AUTH_SECRETS;
  return betterAuth({
    appName: 'Recount',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // What it warns of is what people mistype.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      // In UTF-16 code units, of which a character has two at most.
      maxPasswordLength: 2 * longestPassword,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: false },
        deactivatedAt: { type: 'date', input: false, required: false, returned: false },
      },
    },
    session: {
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      freshAge: freshSeconds,
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: cookiePrefix(origin),
      // The prefix says it by itself; Better Auth would put __Secure- before it.
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: isSecure(origin),
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
      ipAddress: { ipAddressHeaders: ['x-recount-address'] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: {
        '/passkey/verify-authentication': { window: limitSeconds, max: 60 },
        '/passkey/verify-registration': { window: limitSeconds, max: 30 },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const user = await db.user.findUnique({ where: { id: userId } });
            if (user === null || user.deactivatedAt !== null) {
              throw new APIError('UNAUTHORIZED', { code: accountEnded, message: 'Ended' });
            }
          },
          after: async ({ userId }) => boundSessions(db, userId),
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Recount' }),
      passkey({
        rpName: 'Recount',
        rpID: new URL(origin).hostname,
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) =>
            mustKnowUser(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            mustKnowUser(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  });
}

/**
 * The longest time that a limit counts over, in seconds. Better Auth forgets counts that are older than the longest of
 * its own, and ours (see turns.ts) stand in the same table.
 */
export const limitSeconds = 15 * 60;

/** A passkey stands for a second factor, too, since its device asks for a finger, a face or a PIN. */
async function mustKnowUser(verified: boolean | undefined): Promise<undefined> {
  if (verified !== true) throw new APIError('UNAUTHORIZED');
}
