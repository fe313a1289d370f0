import type { Role } from '../annotations/editor';

/** In characters. */
export const longestName = 100;

/** Someone with an account, as admins see them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly deactivatedAt: Date | null;
  readonly secondFactor: boolean;
}

/** Reads a name as someone typed it; null where there is none, or one that cannot be shown or kept. */
export function readName(typed: string): string | null {
  const name = typed.normalize('NFC').trim();
  const length = [...name].length;
  return length >= 1 && length <= longestName && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : null;
}

/** What to say of a name that is none. */
export const whyNoName = `A name has from one to ${longestName} characters, and none that cannot be seen.`;
