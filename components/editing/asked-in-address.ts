import { useEffect, useRef } from 'react';
import { annotateQuery } from '@/core/views/addresses';
import { type Found, subjectAt } from './places';

/** Opens the row of a page whose address asks to annotate it, once, and takes that out of the address. */
export function useAskedInAddress(onOpen: (found: Found) => void): void {
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const address = new URL(location.href);
    const [name] = new URLSearchParams(annotateQuery).keys();
    if (name === undefined || !address.searchParams.has(name)) return;
    address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
    const found = subjectAt(document.querySelector('[data-row]'));
    if (found !== null) open.current(found);
  }, []);
}
