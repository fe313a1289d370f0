'use client';

import { useEffect } from 'react';
import { setEditorHint } from '../editing/editor-hint';

/**
 * Notes in this browser whether someone is signed in, so that public pages know whether to offer what editors use. It
 * opens nothing: whoever writes it by hand is asked to sign in.
 */
export function EditorHint({ signedIn }: { signedIn: boolean }) {
  useEffect(() => {
    setEditorHint(signedIn);
    if (signedIn) return;
    // Where one comes back to may be a public page, which cannot tell; if it fails, this page is shown again.
    const onSubmit = () => setEditorHint(true);
    document.addEventListener('submit', onSubmit);
    return () => document.removeEventListener('submit', onSubmit);
  }, [signedIn]);
  return null;
}
