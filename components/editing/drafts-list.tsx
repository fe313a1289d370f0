import { useState } from 'react';
import { Moment } from '../moment';
import { dropDraft } from './draft-store';
import { useEditing } from './editing';
import { plain } from './own-words';
import type { WaitingDraft } from './use-waiting';

/** Every draft that waits, with its text, and the ways to go on with it, to copy it and to discard it. */
export function DraftsList({ drafts }: { drafts: readonly WaitingDraft[] }) {
  return (
    <ul className="max-h-[50dvh] basis-full space-y-3 overflow-y-auto border-t border-rule pt-2">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-l-2 border-strong-rule pl-3">
          <Kept draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function Kept({ draft: { id, what, label, at, text, resume, address } }: { draft: WaitingDraft }) {
  const { company, announce } = useEditing();
  const [discarding, setDiscarding] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce('Copied.');
    } catch {
      announce('This browser does not let a page copy. Select the words to copy them.');
    }
  };
  return (
    <>
      <p>
        {what} <bdi className="font-semibold">{label}</bdi>, <Moment at={at} />
      </p>
      <p
        dir="auto"
        className="max-h-40 max-w-3xl overflow-y-auto whitespace-pre-wrap [unicode-bidi:isolate]"
      >
        {text === '' ? <span className="text-soft italic">no words yet</span> : text}
      </p>
      <p className="flex flex-wrap items-center gap-x-4">
        {resume !== null && (
          <button type="button" className={plain} onClick={resume}>
            Go on with it here
          </button>
        )}
        {address !== null && <a href={address}>Go where it was typed</a>}
        {resume === null && address === null && (
          <span className="text-soft">
            What it was written on no longer stands here; its words can be copied.
          </span>
        )}
        <button type="button" className={plain} onClick={() => void copy()}>
          Copy the text
        </button>
        <button
          type="button"
          className={plain}
          onClick={() => (discarding ? dropDraft(company.me.id, id) : setDiscarding(true))}
        >
          {discarding ? 'Discard it, for good' : 'Discard'}
        </button>
      </p>
    </>
  );
}
