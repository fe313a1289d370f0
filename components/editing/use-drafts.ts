import { useSyncExternalStore } from 'react';
import type { Draft } from '@/core/annotations/draft';
import type { ClaimDraft } from '@/core/claims/claim-draft';
import { claimDraftsOf } from './claims/claim-drafts';
import { draftChanges, whenDraftsChange } from './draft-store';
import { useEditing } from './editing';
import { draftsOf } from './open-draft';

interface Drafts {
  readonly annotations: readonly Draft[];
  readonly claims: readonly ClaimDraft[];
}

/** The drafts of whoever is signed in, as they come and go. */
export function useDrafts(): Drafts {
  const { company } = useEditing();
  return read(company.me.id, useSyncExternalStore(whenDraftsChange, draftChanges, draftChanges));
}

/** Whether there is a draft that changes something, or answers it. */
export function useDrafted(kind: Draft['kind'], to: string): boolean {
  return useDrafts().annotations.some((draft) => draft.kind === kind && draft.to === to);
}

let last: { userId: string; changes: number; drafts: Drafts } | null = null;

/** Many ask at each letter that is typed, and all are told the same. */
function read(userId: string, changes: number): Drafts {
  if (last?.userId !== userId || last.changes !== changes) {
    const drafts = { annotations: draftsOf(userId), claims: claimDraftsOf(userId) };
    last = { userId, changes, drafts };
  }
  return last.drafts;
}
