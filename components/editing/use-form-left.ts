import { type RefObject, useEffect, useRef } from 'react';

/** Whether a form has been left, for what still comes back to it: an answer to what it sent. */
export function useFormLeft(): RefObject<boolean> {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  return left;
}

/** Has the browser ask before a page is left with what it could not keep. */
export function useLeaveWarning(unkept: boolean): () => void {
  const over = useRef(false);
  useEffect(() => {
    if (!unkept) return;
    over.current = false;
    const warn = (event: BeforeUnloadEvent) => {
      if (!over.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unkept]);
  return () => {
    over.current = true;
  };
}
