import type { Json } from './json';

export type AuditAction = 'created' | 'changed' | 'deleted';

/** One change that somebody made, as the audit keeps it. */
export interface AuditEntry {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Null where the launcher or the seeding wrote; the name is that of then. */
  readonly actor: { readonly id: string; readonly name: string | null } | null;
  readonly action: AuditAction;
  /** The kind of thing, by its table, and which one it is. */
  readonly subject: string;
  readonly subjectId: string;
  readonly before: Json;
  readonly after: Json;
}

/** A page of the audit, newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Identifier that the next page starts after; null on the last. */
  readonly next: string | null;
  /** Names of the people whose identifiers stand in the entries. */
  readonly names: Readonly<Record<string, string>>;
}
