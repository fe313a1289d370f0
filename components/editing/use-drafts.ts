import { useSyncExternalStore } from 'react';
import type { Draft } from '@/core/annotations/draft';
import { draftChanges, draftsOf, whenDraftsChange } from './draft-store';
import { useEditing } from './editing';

/** The drafts of whoever is signed in, as they come and go. */
export function useDrafts(): readonly Draft[] {
  const { company } = useEditing();
  return read(company.me.id, useSyncExternalStore(whenDraftsChange, draftChanges, draftChanges));
}

/** Whether there is a draft that changes something, or answers it. */
export function useDrafted(kind: Draft['kind'], to: string): boolean {
  return useDrafts().some((draft) => draft.kind === kind && draft.to === to);
}

let last: { userId: string; changes: number; drafts: readonly Draft[] } | null = null;

/** Many ask at each letter that is typed, and all are told the same. */
function read(userId: string, changes: number): readonly Draft[] {
  if (last?.userId !== userId || last.changes !== changes) {
    last = { userId, changes, drafts: draftsOf(userId) };
  }
  return last.drafts;
}
