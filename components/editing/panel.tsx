import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nothingTyped } from '@/core/annotations/typed';
import { focusOn } from '../keyboard/key-items';
import { AnnotationInThread } from './annotation-in-thread';
import { aboutChoices, firstChoice } from './choices';
import { useEditing } from './editing';
import { button } from './looks';
import { mayLeave } from './may-leave';
import type { Opened } from './opened';
import { plain } from './own-words';
import { hasChanged } from './thread-page';
import { useThread } from './use-thread';
import { Writing } from './writing';

/** The annotations on a subject, where it stands, with a form for one more. */
export function Panel({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { subject, label, resume, asked } = opened;
  const { announce } = useEditing();
  const thread = useThread(
    subject,
    // Something new stands nowhere yet, unless a part of it was saved.
    resume?.to ?? (resume?.base ? resume.id : null),
  );
  const { page, problem, arrived } = thread;
  const id = useId();
  const [writing, setWriting] = useState(resume === null || resume.kind === 'new');
  const back = () => {
    const opener = opened.opener();
    if (opener !== null) focusOn(opener);
  };
  const choices = aboutChoices(subject, page, thread.seen);
  const changed = page !== null && thread.seen !== null && hasChanged(thread.seen, page);
  const annotations = page?.annotations ?? [];

  // Asked for again while it stands open, it offers its form again.
  useEffect(() => {
    if (asked > 1) setWriting(true);
  }, [asked]);

  const leave = () => {
    setWriting(false);
    back();
    if (page !== null && page.annotations.length === 0) onClose();
  };
  const section = useRef<HTMLElement>(null);
  const close = () => {
    if (!mayLeave(section.current)) return;
    back();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
    event.preventDefault();
    close();
  };

  return (
    <section
      ref={section}
      aria-labelledby={`${id}-title`}
      data-desk-panel
      onKeyDown={onKeyDown}
      className="border-l-4 border-accent bg-panel px-4 py-4 text-left font-sans text-base leading-normal font-normal text-ink sm:px-6 print:hidden"
    >
      <div className="flex items-start justify-between gap-4">
        <h3 id={`${id}-title`} className="min-w-0 text-lg">
          Annotations on {label}
        </h3>
        <button type="button" className={`${button} whitespace-nowrap`} onClick={close}>
          Close
        </button>
      </div>
      {changed && (
        <p role="status" className="mt-2 border-l-4 border-contested bg-paper p-3 text-sm">
          This row has changed since you loaded it, and what you save is marked as said of what it
          was.{' '}
          <button type="button" className={plain} onClick={() => location.reload()}>
            Load it again
          </button>
        </p>
      )}
      {writing && annotations.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          {annotations.length === 1
            ? 'One annotation stands below, with a button to reply to it. This one would stand beside it.'
            : `${annotations.length} annotations stand below, each with a button to reply to it. This one would stand beside them.`}
        </p>
      )}
      {writing && (
        <div className="mt-3 mb-4 max-w-5xl">
          <Writing
            subject={subject}
            label={label}
            name={`Annotate ${label}`}
            target={{ kind: 'new', to: null }}
            start={{ version: 0, typed: nothingTyped(firstChoice(subject)) }}
            choices={choices}
            ready={page !== null}
            annotations={annotations}
            seenFingerprint={null}
            draftId={resume?.kind === 'new' ? resume.id : null}
            onSaved={(annotation, sentence, hadFocus) => {
              thread.put(annotation);
              announce(sentence);
              setWriting(false);
              if (hadFocus) back();
            }}
            onSettled={(hadFocus) => {
              announce('It had been saved.');
              setWriting(false);
              if (hadFocus) back();
            }}
            onCurrent={thread.put}
            onLeave={leave}
          />
        </div>
      )}
      {problem !== null && (
        <p role="alert" className="mt-2 text-sm">
          {problem}{' '}
          <button type="button" className={button} onClick={thread.readAgain}>
            Try again
          </button>
        </p>
      )}
      {page === null && problem === null && <p className="mt-2 text-sm text-soft">Reading …</p>}
      {page !== null && page.annotations.length === 0 && !writing && (
        <p className="mt-2 text-sm text-soft">Nobody has annotated this yet.</p>
      )}
      <div className="mt-2 max-w-5xl">
        {annotations.map((annotation) => (
          <AnnotationInThread
            key={annotation.id}
            subject={subject}
            label={label}
            choices={choices}
            annotations={annotations}
            put={thread.put}
            resume={resume}
            annotation={annotation}
            isNew={arrived.has(annotation.id)}
          />
        ))}
      </div>
      {page !== null && page.next !== null && (
        <button type="button" className={button} onClick={thread.readMore}>
          Show older ones ({page.total - annotations.length} more)
        </button>
      )}
      {!writing && (
        <button type="button" className={`${button} mt-2`} onClick={() => setWriting(true)}>
          Write another
        </button>
      )}
    </section>
  );
}
