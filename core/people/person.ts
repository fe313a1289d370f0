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
  const fits = length >= 1 && length <= longestName;
  return fits && seen.test(name) && !steering.test(name) ? name : null;
}

/** Anything but spaces and marks that only steer how others stand. */
const seen = /[^\s\p{Cf}\u115f\u1160\u3164\uffa0]/u;

/** Marks that turn or hide what stands beside them; those that join letters belong to some names. */
const steering = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** What to say of a name that is none. */
export const whyNoName = `A name has from one to ${longestName} characters, and none that cannot be seen.`;
