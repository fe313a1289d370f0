import { type Draft, type DraftTarget, readDraft } from '@/core/annotations/draft';
import { type Subject, subjectKey } from '@/core/annotations/subject';
import { draftTexts, newestFirst, tellOfDrafts } from './draft-store';

/** A draft that this tab alone has open, or that nothing is typed in yet. */
export interface OpenedDraft {
  readonly id: string;
  /** What was kept; null where nothing was. */
  readonly kept: Draft | null;
  /** Whether there is one that another tab has open. */
  readonly elsewhere: boolean;
  /** Lets other tabs have it. */
  readonly release: () => void;
}

/** Drafts that a form of this tab has open. */
const openHere = new Set<string>();

/** Whether a form of this tab has a draft open. */
export function isOpenHere(id: string): boolean {
  return openHere.has(id);
}

/** The drafts of annotations and replies of somebody, the one last typed in first. */
export function draftsOf(userId: string): readonly Draft[] {
  return draftTexts(userId)
    .flatMap((text) => readDraft(text) ?? [])
    .sort(newestFirst);
}

/**
 * Opens the draft for something that is to be written: the one wanted, or the one last typed in, that no other form has open,
 * here or in another tab, so that two never write over each other; else an empty one of its own.
 */
export async function openDraft(
  userId: string,
  target: DraftTarget,
  subject: Subject,
  wanted: string | null = null,
): Promise<OpenedDraft> {
  const isWanted = ({ id }: Draft) => id === wanted;
  const kept = draftsOf(userId)
    .filter(
      (draft) =>
        isWanted(draft) ||
        (draft.kind === target.kind &&
          draft.to === target.to &&
          (target.kind !== 'new' || subjectKey(draft.subject) === subjectKey(subject))),
    )
    .sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
  const { taken, elsewhere } = await takeFirst(kept);
  if (taken !== null) {
    return { id: taken.draft.id, kept: taken.draft, elsewhere, release: taken.release };
  }
  const id = newId();
  return { id, kept: null, elsewhere, release: (await hold(id)) ?? (() => undefined) };
}

/** Takes the first of several drafts that no other form has open, and says whether any before it was open elsewhere. */
export async function takeFirst<Kept extends { readonly id: string }>(
  drafts: readonly Kept[],
): Promise<{
  readonly taken: { readonly draft: Kept; readonly release: () => void } | null;
  readonly elsewhere: boolean;
}> {
  for (const [index, draft] of drafts.entries()) {
    const release = await hold(draft.id);
    if (release !== null) return { taken: { draft, release }, elsewhere: index > 0 };
  }
  return { taken: null, elsewhere: drafts.length > 0 };
}

/** Takes a draft for one form; null where another has it. The browser lets go of it when the tab is closed. */
export async function hold(id: string): Promise<(() => void) | null> {
  if (openHere.has(id)) return null;
  openHere.add(id);
  await Promise.all(releasing);
  const unlock = await lock(id);
  if (unlock === null) {
    openHere.delete(id);
    return null;
  }
  tellOfDrafts();
  return () => {
    openHere.delete(id);
    unlock();
    tellOfDrafts();
  };
}

/** Locks that the browser is being given back; until it has them, it would refuse them to this tab, too. */
const releasing = new Set<Promise<unknown>>();

function lock(id: string): Promise<(() => void) | null> {
  // Only pages over HTTPS, or of this machine, have locks; without them tabs find each other by what is kept.
  if (navigator.locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((held) => {
    const over = navigator.locks.request(
      `recount.draft/${id}`,
      { ifAvailable: true },
      (granted) => {
        if (granted === null) return held(null);
        return new Promise<void>((done) =>
          held(() => {
            releasing.add(over);
            void over.finally(() => releasing.delete(over));
            done();
          }),
        );
      },
    );
  });
}

/** A UUID; browsers make one by themselves only over HTTPS. */
export function newId(): string {
  if (crypto.randomUUID !== undefined) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
