import { useEffect, useRef } from 'react';
import { addShortcuts } from '../keyboard/known-shortcuts';
import { type Found, subjectAt } from './places';
import { selectedWords } from './selected-words';

/** The shortcuts of the desk: `a` on what has the focus or is selected, and Enter on a claim in its text. */
export function useDeskKeys(onOpen: (found: Found) => void): void {
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const annotate = () => {
      const found = selectedWords() ?? subjectAt(document.activeElement);
      if (found !== null) open.current(found);
      return found !== null;
    };
    const remove = addShortcuts([
      {
        keys: ['a'],
        does: 'Annotate the row, the claim, the passage or the words selected',
        action: { kind: 'call', call: annotate },
      },
      { keys: ['g', 'q'], does: 'The queue', action: { kind: 'go', address: '/editor' } },
      { keys: ['Enter'], held: 'Ctrl or ⌘', does: 'Save what you are writing', action: null },
    ]);
    const onEnter = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey) return;
      if (
        event.defaultPrevented ||
        !(target instanceof Element) ||
        !target.matches('a[data-claim]')
      )
        return;
      const found = subjectAt(target);
      if (found === null) return;
      event.preventDefault();
      open.current(found);
    };
    document.addEventListener('keydown', onEnter);
    return () => {
      remove();
      document.removeEventListener('keydown', onEnter);
    };
  }, []);
}
