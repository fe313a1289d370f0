/** A browser that is signed in, as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Null where it is not known. */
  readonly address: string | null;
  /** What the browser calls itself; null where it does not. */
  readonly browser: string | null;
}

/** A passkey, as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date | null;
}

/** Whether codes of an app are asked for besides the password: `begun` until the first of them was given. */
export type SecondFactorState = 'off' | 'begun' | 'on';

/** How many passkeys one may have, and characters that the name of one may have. */
export const mostPasskeys = 20;
export const longestPasskeyName = 60;

/** Whether a text looks like the identifier of a person, a session or a passkey; what does not is not looked for. */
export function isAccountKey(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

/** Reads the name of a passkey as someone typed it; null where there is none, or one that cannot be shown or kept. */
export function readPasskeyName(typed: string): string | null {
  const name = typed.trim();
  const length = [...name].length;
  return length >= 1 && length <= longestPasskeyName && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : null;
}

/** What to say of a name that is none. */
export const whyNoPasskeyName = `A passkey’s name has from one to ${longestPasskeyName} characters, and none that cannot be seen.`;
