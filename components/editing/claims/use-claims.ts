import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimDraft } from '@/core/claims/claim-draft';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { focusOn } from '../../keyboard/key-items';
import { addShortcuts } from '../../keyboard/known-shortcuts';
import { useEditing } from '../editing';
import { mayLeave } from '../may-leave';
import { clearPlace, makePlace } from '../panel-place';
import { type Found, findSubject } from '../places';
import { selectedWords } from '../selected-words';
import type { Doing } from './claim-panel';
import { claimAt, elementOfClaim } from './claims-on-page';
import { reloadSaying, saidBeforeReload } from './said-before-reload';
import { isOnPage, type TextOnPage, textOnPage } from './text-on-page';

/** What an editor has open about claims: one at a time, since each keeps its draft. */
export type OpenedClaim = {
  readonly place: HTMLElement;
  /** What gets the focus back. */
  readonly opener: HTMLElement | null;
} & (
  | {
      readonly kind: 'claim';
      readonly id: number;
      /** The draft that it was opened to go on with, and what that does. */
      readonly resume: { readonly doing: Doing; readonly draftId: string } | null;
    }
  | {
      readonly kind: 'add';
      readonly text: TextOnPage;
      readonly selected: { readonly start: number; readonly end: number } | null;
      readonly draftId: string | null;
    }
);

/** The claims of a page as an editor opens and leaves them, by buttons and by `c`. */
export function useClaims() {
  const { announce } = useEditing();
  const [opened, setOpened] = useState<OpenedClaim | null>(null);
  const held = useRef<OpenedClaim | null>(null);
  const set = useCallback((next: OpenedClaim | null) => {
    const before = held.current;
    // What could not be kept goes with its panel.
    if (before !== null && !mayLeave(before.place)) return false;
    held.current = next;
    flushSync(() => setOpened(next));
    if (before !== null) clearPlace(before.place);
    return true;
  }, []);

  const open = useCallback(
    (id: number, resume: { doing: Doing; draftId: string } | null = null) => {
      if (resume === null && held.current?.kind === 'claim' && held.current.id === id) return;
      const element = elementOfClaim(id);
      if (element === null) return;
      const opener = focused();
      if (held.current !== null && !set(null)) return;
      set({ kind: 'claim', id, resume, place: makePlace(element), opener });
    },
    [set],
  );
  const add = useCallback(
    (found: Found | null, draftId: string | null = null) => {
      const text = textOnPage();
      if (text === null) return;
      const heading = document.querySelector<HTMLElement>('[data-claims-of]');
      const passage = found?.subject.kind === 'passages' ? found.subject.passages[0] : undefined;
      const open = held.current;
      // Pressed again, it is gone on with.
      if (draftId === null && open?.kind === 'add' && isSameSpan(open.selected, passage ?? null)) {
        open.place.querySelector<HTMLElement>('textarea')?.focus();
        return;
      }
      const opener = focused();
      if (held.current !== null && !set(null)) return;
      const place = document.createElement('div');
      (found?.element ?? heading)?.after(place);
      set({ kind: 'add', text, selected: passage ?? null, draftId, place, opener });
    },
    [set],
  );
  /** What opens the form that a draft was typed in; null where the page does not have its place. */
  const resuming = useCallback(
    ({ id: draftId, task }: ClaimDraft) => {
      if (task.kind !== 'add') {
        if (elementOfClaim(task.claimId) === null) return null;
        const doing = task.kind === 'restore' ? { restore: task.revision } : task.kind;
        return () => open(task.claimId, { doing, draftId });
      }
      const { article, articleVersion, selected } = task;
      if (!isOnPage(article, articleVersion)) return null;
      const found = () =>
        selected === null
          ? null
          : findSubject({
              kind: 'passages',
              passages: [{ article, version: articleVersion, ...selected }],
            });
      return () => add(found(), draftId);
    },
    [open, add],
  );
  const close = useCallback(() => {
    const before = held.current;
    if (before === null || !set(null)) return;
    // What opened it may be gone, as what was pressed in the list of drafts is.
    const opener = before.opener?.isConnected === true ? before.opener : buttonOf(before);
    if (opener !== null) focusOn(opener);
  }, [set]);
  const onSaved = useCallback((claim: EditorClaimView, sentence: string) => {
    reloadSaying({ sentence, claimId: claim.id });
  }, []);

  useEffect(() => {
    const said = saidBeforeReload();
    if (said === null) return;
    announce(said.sentence);
    const button = elementButton(said.claimId);
    // Who has gone on to something else by now is left there.
    if (button !== null && document.activeElement === document.body) focusOn(button);
  }, [announce]);

  useEffect(
    () =>
      addShortcuts([
        {
          keys: ['c'],
          does: 'Correct how the claim is read, or add one from the words selected',
          action: {
            kind: 'call',
            call: () => {
              const words = selectedWords();
              if (words !== null) {
                add(words);
                return true;
              }
              const id = claimAt(document.activeElement);
              if (id !== null) open(id);
              return id !== null;
            },
          },
        },
      ]),
    [add, open],
  );

  return { opened, open, add, resuming, close, onSaved };
}

export type Claims = ReturnType<typeof useClaims>;

type Span = { readonly start: number; readonly end: number } | null;

function isSameSpan(a: Span, b: Span): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function focused(): HTMLElement | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** The button on the page that opens the same. */
function buttonOf(opened: OpenedClaim): HTMLElement | null {
  return opened.kind === 'claim'
    ? elementButton(opened.id)
    : document.querySelector<HTMLElement>('[data-claims-of] ~ [data-correct]');
}

function elementButton(id: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-reading="${id}"] [data-correct]`);
}
