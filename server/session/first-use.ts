import 'server-only';
import { createHash } from 'node:crypto';
import { takeTurn } from './turns';

/** A code as it was typed, without the spaces between its digits. */
export function readCode(typed: string): string {
  return typed.replaceAll(/\s/g, '');
}

/**
 * Uses a code of a second factor up, as it was found to be right: false where it was used before (RFC 6238, section
 * 5.2), by whichever server.
 */
export async function spendCode(userId: string, code: string): Promise<boolean> {
  const hash = createHash('sha256').update(`${userId} ${code}`).digest('hex');
  return (await takeTurn('code', hash, 1)).allowed;
}
