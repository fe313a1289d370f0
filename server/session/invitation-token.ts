import { createHash, randomBytes } from 'node:crypto';

/** A secret for the link of an invitation: 256 bits that nobody guesses, in base64url. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: SHA-256, in hexadecimal digits. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token as somebody sent it; empty where it cannot be one. */
export function readInvitationToken(sent: string): string {
  return /^[\w-]{1,100}$/.test(sent) ? sent : '';
}
