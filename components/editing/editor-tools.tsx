'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { editorHint } from './editor-hint';

const Desk = lazy(() => import('./desk'));

/**
 * Loads an editor's tools onto a public page, for whoever has signed in from this browser. Readers load this
 * and no more; it asks the server for nothing on its own.
 */
export function EditorTools() {
  const wanted = useSyncExternalStore(neverChanges, editorHint, notOnServer);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <Desk />
    </Suspense>
  );
}

const neverChanges = () => () => undefined;
const notOnServer = () => false;
