import { useRef, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { Dialog } from '../keyboard/dialog';
import { ask } from './ask';
import { useEditing } from './editing';
import { button, mainButton } from './looks';
import { SignInAgain } from './unsaved';

/** Asks before something is retracted, and says what stays of it. */
export function RetractDialog({
  id,
  version,
  what,
  onRetracted,
  onCurrent,
  onClose,
}: {
  id: string;
  version: number;
  what: 'annotation' | 'reply';
  onRetracted: (annotation: EditorAnnotationView) => void;
  onCurrent: (annotation: EditorAnnotationView) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { lose } = useEditing();
  const [refused, setRefused] = useState<{ sentence: string; status: number } | null>(null);
  const [busy, setBusy] = useState(false);

  const retract = async () => {
    if (busy) return;
    setBusy(true);
    const address = `/api/editor/annotations/${id}/retraction`;
    const answer = await ask<EditorAnnotationView>(address, { method: 'POST', body: { version } });
    setBusy(false);
    if (answer.done) {
      dialog.current?.close();
      return onRetracted(answer.value);
    }
    if (answer.status === 401) lose();
    if (answer.status === 409) onCurrent(answer.current as EditorAnnotationView);
    setRefused(answer);
  };

  return (
    <Dialog dialog={dialog} labelledBy="retract" onClose={onClose}>
      <h2 id="retract" className="text-xl">
        Retract this {what}?
      </h2>
      <p className="mt-2">
        Its words are taken off the page. That it was there stays for everyone to see, with your
        name and the time, and what it said is kept in the record of changes. This cannot be undone.
      </p>
      {refused !== null && (
        <p role="alert" className="mt-3 font-semibold text-conflict">
          {refused.sentence} {refused.status === 401 && <SignInAgain />}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="button" className={button} onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button type="button" className={mainButton} onClick={() => void retract()}>
          Retract it
        </button>
      </div>
    </Dialog>
  );
}
