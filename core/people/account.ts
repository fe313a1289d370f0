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
