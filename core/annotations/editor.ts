/** What a signed-in person may do: an editor annotates and corrects, an admin invites and sees the audit besides. */
export type Role = 'editor' | 'admin';

/** Whether a role may do what is asked of another; an admin may do all that an editor may. */
export function mayActAs(held: Role, needed: Role): boolean {
  return held === 'admin' || needed === 'editor';
}

/** Reads a role; null for anything else. */
export function readRole(text: string | undefined): Role | null {
  return text === 'editor' || text === 'admin' ? text : null;
}

/** Who is signed in. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** The header in which a desk says whose it is, so that nothing of it is written in the name of somebody else. */
export const deskHeader = 'x-recount-editor';
