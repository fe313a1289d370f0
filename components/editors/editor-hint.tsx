'use client';

import { useEffect } from 'react';

/**
 * Notes in this browser whether someone is signed in, so that public pages know whether to offer what editors use. It
 * opens nothing: whoever writes it by hand is asked to sign in.
 */
export function EditorHint({ signedIn }: { signedIn: boolean }) {
  useEffect(() => {
    set(signedIn);
    if (signedIn) return;
    // Where one comes back to may be a public page, which cannot tell; if it fails, this page is shown again.
    const onSubmit = () => set(true);
    document.addEventListener('submit', onSubmit);
    return () => document.removeEventListener('submit', onSubmit);
  }, [signedIn]);
  return null;
}

/** Sets or removes the hint. */
export function set(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(name, '1');
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing for a page says so by throwing; editors then begin at /editor.
  }
}

const name = 'recount.editor';
