import {
  type ClaimDraft,
  type ClaimTask,
  readClaimDraft,
  servesTask,
} from '@/core/claims/claim-draft';
import { draftTexts, newestFirst } from '../draft-store';
import { hold, newId, takeFirst } from '../open-draft';

/** A draft that this form alone has open, or that nothing is typed in yet. */
export interface OpenedClaimDraft {
  readonly id: string;
  /** What was kept; null where nothing was. */
  readonly kept: ClaimDraft | null;
  /** Whether there is one that another tab has open. */
  readonly elsewhere: boolean;
  /** Lets other tabs have it. */
  readonly release: () => void;
}

/** The drafts of forms about claims, the one last typed in first. */
export function claimDraftsOf(userId: string): readonly ClaimDraft[] {
  return draftTexts(userId)
    .flatMap((text) => readClaimDraft(text) ?? [])
    .sort(newestFirst);
}

/**
 * Opens the draft for a form about a claim: the one wanted, or the one last typed in, that no other form has open,
 * here or in another tab; else an empty one of its own.
 */
export async function openClaimDraft(
  userId: string,
  task: ClaimTask,
  wanted: string | null,
): Promise<OpenedClaimDraft> {
  const kept = claimDraftsOf(userId)
    .filter((draft) => draft.id === wanted || servesTask(draft.task, task))
    .sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
  const { taken, elsewhere } = await takeFirst(kept);
  if (taken !== null) {
    const { draft, release } = taken;
    return { id: draft.id, kept: draft, elsewhere, release };
  }
  const id = newId();
  return { id, kept: null, elsewhere, release: (await hold(id)) ?? (() => undefined) };
}
