'use client';

import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { longestPasskeyName } from '@/core/people/account';
import { LabelledField } from './labelled-field';
import { quietButton } from './looks';
import { addPasskey, knowsPasskeys } from './passkey-ceremony';

/** A form that adds a passkey, where the browser knows of them. */
export function AddPasskey() {
  const added = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const note = added.current;
    if (note === null || sessionStorage.getItem(justAdded) === null) return;
    sessionStorage.removeItem(justAdded);
    note.textContent = 'The passkey is added. You can sign in by it from now on.';
    note.focus();
  }, []);
  const known = useSyncExternalStore(neverChanges, knowsPasskeys, knownNotOnServer);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!known)
    return <p className="text-soft">This browser, as it is set, adds no passkeys here.</p>;
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const name = String(new FormData(event.currentTarget).get('name'));
    const wrong = await addPasskey(name);
    setProblem(wrong);
    setBusy(false);
    if (wrong !== null) return;
    sessionStorage.setItem(justAdded, '1');
    location.assign('/editor/account');
  };
  return (
    <form onSubmit={add} className="grid max-w-md gap-3">
      <p ref={added} role="status" tabIndex={-1} className="empty:sr-only" />
      <LabelledField
        id="passkey-name"
        label="Name of a new passkey"
        help="So that you know it again: the device, or the manager of passwords."
        name="name"
        maxLength={longestPasskeyName}
        required
        autoComplete="off"
      />
      <div>
        <button type="submit" disabled={busy} className={quietButton}>
          Add a passkey
        </button>
      </div>
      <p role="alert" className="text-sm text-conflict empty:hidden">
        {problem}
      </p>
    </form>
  );
}

/** Kept until the page is there anew, which shows the passkey. */
const justAdded = 'recount.passkey-added';

const neverChanges = () => () => undefined;
const knownNotOnServer = () => false;
