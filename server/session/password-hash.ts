import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Stopped } from './stopped';

/**
 * Cost of a hash: scrypt with 32 MiB, three times over; one of the settings that OWASP's Password Storage Cheat
 * Sheet names as the least, and the one of them that fifty people who sign in at once do not exhaust a small server with.
 */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const keyBytes = 32;

/** How many hashes are made at once; others wait, so that memory is bounded. */
const mostAtOnce = 2;

/** How many more may wait; of these the last does for some ten seconds. */
export const mostWaiting = 100;

/**
 * Hashes a password, as `scrypt$N$r$p$salt$key` with the last two in base64url.
 *
 * Throws a Stopped where too many wait.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await inTurn(() => derive(password, salt, cost));
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether a password is the one that a hash was made from, by the costs that the hash itself names.
 *
 * Throws a Stopped where too many wait.
 */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$');
  if (kind !== 'scrypt') throw new Error('A password is kept in a form that is not known.');
  const expected = Buffer.from(key, 'base64url');
  const named = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await inTurn(() => derive(password, Buffer.from(salt, 'base64url'), named));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** The same characters may be typed as different code points; NIST SP 800-63B has them made one first. */
function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options = { N, r, p, maxmem: 2 * 128 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

let running = 0;
const waiting: (() => void)[] = [];

/** Throws a Stopped where too many wait for another to be worth beginning. */
export function requireRoom(): void {
  if (waiting.length < mostWaiting) return;
  throw new Stopped(503, 'Too many people are signing in just now. Please try again shortly.');
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  requireRoom();
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
