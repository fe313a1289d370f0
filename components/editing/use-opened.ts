import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from '@/core/annotations/draft';
import { subjectKey } from '@/core/annotations/subject';
import { mayLeave } from './may-leave';
import type { Opened } from './opened';
import { clearPlace, makePlace } from './panel-place';
import type { Found } from './places';

/** The subjects that are open on a page, and the ways to open and to close one. */
export function useOpened() {
  const [all, setAll] = useState<readonly Opened[]>([]);
  const held = useRef<readonly Opened[]>([]);
  const set = useCallback((next: readonly Opened[]) => {
    held.current = next;
    setAll(next);
  }, []);

  const open = useCallback(
    ({ subject, label, element, opener: own }: Found, resume: Draft | null = null) => {
      const key = subjectKey(subject);
      // Whatever has the focus now gets it back, unless it has gone by then.
      const focused = document.activeElement;
      const before = focused instanceof HTMLElement && focused !== document.body ? focused : null;
      const opener = () => (before?.isConnected === true ? before : own());
      const same = held.current.find((one) => one.key === key);
      if (same !== undefined && resume === null) {
        const again = { ...same, opener, asked: same.asked + 1 };
        return set(held.current.map((one) => (one === same ? again : one)));
      }
      // Going on with another draft takes off what stands open.
      if (same !== undefined && !mayLeave(same.place)) return;
      const place = same?.place ?? makePlace(element);
      const others = held.current.filter((one) => one !== same);
      set([...others, { key, subject, label, place, opener, resume, asked: 1 }]);
    },
    [set],
  );

  const close = useCallback(
    ({ key, place }: Opened) => {
      flushSync(() => set(held.current.filter((one) => one.key !== key)));
      clearPlace(place);
    },
    [set],
  );

  return { all, open, close };
}
