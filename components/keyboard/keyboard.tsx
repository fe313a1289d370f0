'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { CommandPalette } from './command-palette';
import { HelpSheet } from './help-sheet';
import { leaveItem, moveToItem } from './key-items';
import { knownShortcuts } from './known-shortcuts';
import { type Begun, type Press, readPress } from './read-press';
import type { KeyAction } from './shortcuts';
import { singleKeysAreOn } from './single-keys';

type Sheet = 'help' | 'palette';

/**
 * Shortcuts from the keyboard, on every page where scripts run, and the button that tells of them. It asks
 * the server for nothing; see docs/decisions/0014.
 */
export function Keyboard() {
  const running = useSyncExternalStore(neverChanges, runsHere, runsNotOnServer);
  const [open, setOpen] = useState<Sheet | null>(null);

  useEffect(() => {
    let begun: Begun | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const read = readPress(pressOf(event), begun, singleKeysAreOn(), knownShortcuts());
      begun = read.begun;
      if (read.action !== null && perform(read.action, setOpen)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (!running) return null;
  const close = () => setOpen(null);
  return (
    <div className="print:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen('help')}
        className="cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2"
      >
        Keyboard shortcuts
      </button>
      {open === 'help' && <HelpSheet onClose={close} />}
      {open === 'palette' && <CommandPalette onClose={close} />}
    </div>
  );
}

const neverChanges = () => () => undefined;
const runsHere = () => true;
const runsNotOnServer = () => false;

/** Does what a shortcut is for, and says whether there was anything to do. */
function perform(action: KeyAction, open: (sheet: Sheet) => void): boolean {
  switch (action.kind) {
    case 'help':
    case 'palette':
      open(action.kind);
      return true;
    case 'search': {
      const box = document.getElementById('search-box');
      box?.focus();
      return box !== null;
    }
    case 'item':
      return moveToItem(action.by);
    case 'go':
      location.assign(action.address);
      return true;
    case 'leave':
      return leaveItem();
    case 'call':
      return action.call();
  }
}

function pressOf(event: KeyboardEvent): Press {
  const { key, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift } = event;
  return {
    ...{ key, ctrl, meta, alt, shift },
    composing: event.isComposing,
    repeated: event.repeat,
    within: within(event.target),
    at: event.timeStamp,
  };
}

function within(target: EventTarget | null): Press['within'] {
  if (document.querySelector('dialog[open]') !== null) return 'dialog';
  if (!(target instanceof HTMLElement)) return 'page';
  const isField = target.isContentEditable || target.matches('input, textarea, select');
  return isField ? 'field' : 'page';
}
