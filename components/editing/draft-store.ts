import { anyDraft, draftName, draftPrefix } from '@/core/annotations/draft';

/** Keeps a draft in this browser, as text, and says whether it could: it may be full, or keep nothing for a page. */
export function keepDraft(userId: string, id: string, text: string): boolean {
  try {
    localStorage.setItem(draftName(userId, id), text);
    tellOfDrafts();
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft that was saved or discarded. */
export function dropDraft(userId: string, id: string): void {
  try {
    localStorage.removeItem(draftName(userId, id));
    tellOfDrafts();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Forgets a draft that was saved, unless something else was typed into it since it was sent. */
export function dropDraftAsSent(userId: string, id: string, sent: string | null): void {
  if (draftText(userId, id) === sent) dropDraft(userId, id);
}

/** A draft as it is kept; null where it is not. */
export function draftText(userId: string, id: string): string | null {
  try {
    return localStorage.getItem(draftName(userId, id));
  } catch {
    return null;
  }
}

/** All that is kept for somebody, as texts of drafts of whichever kind. */
export function draftTexts(userId: string): readonly string[] {
  return names(draftPrefix(userId)).map((name) => localStorage.getItem(name) ?? '');
}

/** Sorts drafts: the one last typed in first. */
export function newestFirst(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? 1 : -1;
}

/** Whether this browser keeps drafts of anybody. */
export function anyDrafts(): boolean {
  return names(anyDraft).length > 0;
}

/** Calls a listener when drafts are kept or forgotten, here or in another tab, until what is returned is called. */
export function whenDraftsChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', told);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', told);
  };
}

/** Calls a listener when another tab keeps a draft under the same name, until what is returned is called. */
export function whenKeptElsewhere(userId: string, id: string, listener: () => void): () => void {
  const name = draftName(userId, id);
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) listener();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

/** Counts up with every change to the drafts. */
export function draftChanges(): number {
  return changes;
}

let changes = 0;
const listeners = new Set<() => void>();

function told({ key }: StorageEvent): void {
  if (key === null || key.startsWith(anyDraft)) tellOfDrafts();
}

/** Says that drafts have come or gone, or that a form has one open. */
export function tellOfDrafts(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

function names(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}
