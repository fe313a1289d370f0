'use client';

import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { longestPasskeyName } from '@/core/people/account';
import { LabelledField } from './labelled-field';
import { quietButton } from './looks';
import { addPasskey, knowsPasskeys } from './passkey-ceremony';

/** A form that adds a passkey, where the browser knows of them. */
export function AddPasskey() {
  const [added, setAdded] = useState(false);
  useEffect(() => {
    if (sessionStorage.getItem(justAdded) === null) return;
    sessionStorage.removeItem(justAdded);
    setAdded(true);
  }, []);
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (added) note.current?.focus();
  }, [added]);
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
      {added && (
        <p role="status" tabIndex={-1} ref={note}>
          The passkey is added. You can sign in by it from now on.
        </p>
      )}
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
