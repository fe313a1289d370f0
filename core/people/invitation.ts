import type { Role } from '../annotations/editor';

/** Days for which the link of an invitation opens an account. */
export const invitationDays = 7;

/** In characters. */
export const longestNote = 200;

/** Where an invitation stands: it can be used, or why it cannot. */
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired' | 'unknown';

/** Why a link opens no account, in a sentence; `open` has none. */
export const whyNoInvitation: Readonly<Record<Exclude<InvitationState, 'open'>, string>> = {
  used: 'This link was used already, and works once. If it was not you who used it, tell an admin.',
  revoked: 'This link was taken back. Ask an admin for another.',
  expired: `This link has expired: it works for ${invitationDays} days. Ask an admin for another.`,
  unknown: 'This link is none that an admin has made. Perhaps a part of it is missing.',
};

/** An invitation as admins see it; its secret is not kept. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** For whom it is, in the admin's words. */
  readonly note: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: Exclude<InvitationState, 'unknown'>;
  /** Null for the first admin's, which the launcher makes. */
  readonly madeBy: string | null;
  /** Who became a user by it. */
  readonly usedBy: string | null;
}
