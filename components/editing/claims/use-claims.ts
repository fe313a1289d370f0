import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { focusOn } from '../../keyboard/key-items';
import { addShortcuts } from '../../keyboard/known-shortcuts';
import { useEditing } from '../editing';
import { clearPlace, makePlace } from '../panel-place';
import type { Found } from '../places';
import { selectedWords } from '../selected-words';
import { claimAt, elementOfClaim } from './claims-on-page';
import { reloadSaying, saidBeforeReload } from './said-before-reload';
import { type TextOnPage, textOnPage } from './text-on-page';

/** What an editor has open about claims: one at a time, since each keeps its draft. */
export type OpenedClaim = {
  readonly place: HTMLElement;
  /** What gets the focus back. */
  readonly opener: HTMLElement | null;
} & (
  | { readonly kind: 'claim'; readonly id: number }
  | {
      readonly kind: 'add';
      readonly text: TextOnPage;
      readonly selected: { readonly start: number; readonly end: number } | null;
    }
);

/** The claims of a page as an editor opens and leaves them, by buttons and by `c`. */
export function useClaims() {
  const { announce } = useEditing();
  const [opened, setOpened] = useState<OpenedClaim | null>(null);
  const held = useRef<OpenedClaim | null>(null);
  const set = useCallback((next: OpenedClaim | null) => {
    const before = held.current;
    held.current = next;
    flushSync(() => setOpened(next));
    if (before !== null) clearPlace(before.place);
  }, []);

  const open = useCallback(
    (id: number) => {
      if (held.current?.kind === 'claim' && held.current.id === id) return;
      const element = elementOfClaim(id);
      if (element === null) return;
      set({ kind: 'claim', id, place: makePlace(element), opener: focused() });
    },
    [set],
  );
  const add = useCallback(
    (found: Found | null) => {
      const text = textOnPage();
      if (text === null) return;
      const heading = document.querySelector<HTMLElement>('[data-claims-of]');
      const passage = found?.subject.kind === 'passages' ? found.subject.passages[0] : undefined;
      const open = held.current;
      // Pressed again, it is gone on with.
      if (open?.kind === 'add' && isSameSpan(open.selected, passage ?? null)) {
        open.place.querySelector<HTMLElement>('textarea')?.focus();
        return;
      }
      const place = document.createElement('div');
      (found?.element ?? heading)?.after(place);
      set({ kind: 'add', text, selected: passage ?? null, place, opener: focused() });
    },
    [set],
  );
  const close = useCallback(() => {
    const opener = held.current?.opener;
    set(null);
    if (opener?.isConnected === true) focusOn(opener);
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

  return { opened, open, add, close, onSaved };
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

function elementButton(id: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-reading="${id}"] [data-correct]`);
}
