'use client';

import { useState, useSyncExternalStore } from 'react';
import { setEditorHint } from '../editing/editor-hint';
import { quietButton } from './looks';
import { knowsPasskeys, signInByPasskey } from './passkey-ceremony';

/** A button to sign in by a passkey, where the browser knows of them. */
export function PasskeySignIn({ to }: { to: string }) {
  const known = useSyncExternalStore(neverChanges, knowsPasskeys, knownNotOnServer);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!known) return null;
  const begin = async () => {
    setBusy(true);
    const wrong = await signInByPasskey();
    setProblem(wrong);
    setBusy(false);
    if (wrong !== null) return;
    setEditorHint(true);
    location.assign(to);
  };
  return (
    <div className="mt-6 border-t border-rule pt-5">
      <button type="button" onClick={begin} disabled={busy} className={quietButton}>
        Sign in with a passkey
      </button>
      <p role="alert" className="mt-2 text-sm text-conflict empty:hidden">
        {problem}
      </p>
    </div>
  );
}

const neverChanges = () => () => undefined;
const knownNotOnServer = () => false;
