import { isSubject, type Subject } from './subject';
import { readTyped, type Typed } from './typed';

/** What is being written: something new on a subject, a change to what stands, or a reply. */
export interface DraftTarget {
  readonly kind: 'new' | 'edit' | 'reply' | 'edit reply';
  /** The annotation or reply that is changed or answered; null for something new. */
  readonly to: string | null;
}

/** What an editor has typed and not saved, as the browser keeps it. */
export interface Draft extends DraftTarget {
  /** The identifier under which it is saved, so that saving it twice writes once. */
  readonly id: string;
  readonly subject: Subject;
  /** What the subject is called, for a list of drafts. */
  readonly label: string;
  /** Path of the page that it was typed on. */
  readonly page: string;
  /** When it was last typed in, ISO 8601 in UTC. */
  readonly at: string;
  readonly typed: Typed;
  /** What stood when the writing began, and in which version; null for something new. */
  readonly base: { readonly version: number; readonly typed: Typed } | null;
}

/** The name that a draft is kept under: nobody else who uses the browser is shown it. */
export function draftName(userId: string, id: string): string {
  return `${draftPrefix(userId)}${id}`;
}

/** What the names of all drafts of somebody begin with. */
export function draftPrefix(userId: string): string {
  return `${anyDraft}${encodeURIComponent(userId)}/`;
}

/** What the names of all drafts begin with. */
export const anyDraft = 'recount.draft/';

/** A draft as text. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** Reads a draft; null for what is none, as an older or a newer Recount may have left it. */
export function readDraft(text: string): Draft | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { id, kind, to, subject, label, page, at, typed, base } = read as Record<string, unknown>;
  const fields = readTyped(typed);
  const known = kinds.find((one) => one === kind);
  if (typeof id !== 'string' || known === undefined || fields === null) return null;
  if (typeof label !== 'string' || typeof page !== 'string' || typeof at !== 'string') return null;
  if (!(to === null || typeof to === 'string') || !isSubject(subject)) return null;
  const stood = readBase(base);
  if (stood === undefined || Number.isNaN(Date.parse(at))) return null;
  return { id, kind: known, to, subject, label, page, at, typed: fields, base: stood };
}

const kinds = ['new', 'edit', 'reply', 'edit reply'] as const;

function readBase(kept: unknown): Draft['base'] | undefined {
  if (kept === null) return null;
  const { version, typed } = (kept ?? {}) as Record<string, unknown>;
  const fields = readTyped(typed);
  return typeof version === 'number' && fields !== null ? { version, typed: fields } : undefined;
}
