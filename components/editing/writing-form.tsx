import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { Moment } from '../moment';
import { Conflict } from './conflict';
import { FormFields, label } from './form-fields';
import { button, field, mainButton } from './looks';
import { mayLeave } from './may-leave';
import type { OpenedDraft } from './open-draft';
import { Retracted, Unsaved } from './unsaved';
import { savedUpToHere, useWriting, type WritingProps } from './use-writing';

/** What a form is given. */
export type WritingFormProps = Omit<WritingProps, 'opened' | 'onSaved' | 'onSettled'> & {
  readonly name: string;
  readonly opened: OpenedDraft;
  /** Leaves it; the draft stays. */
  readonly onLeave: () => void;
  /** `hadFocus`, here and below, is whether the focus has to go elsewhere as the form goes. */
  readonly onSaved: (annotation: EditorAnnotationView, sentence: string, hadFocus: boolean) => void;
  readonly onSettled: (hadFocus: boolean) => void;
};

/** A form for an annotation or a reply. What is typed in it is kept, whatever becomes of the page. */
export function WritingForm({ name, onLeave, onSaved, onSettled, ...props }: WritingFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const writing = useWriting({
    ...props,
    onSaved: (annotation, sentence) => onSaved(annotation, sentence, hasFocus(form.current)),
    onSettled: () => onSettled(hasFocus(form.current)),
  });
  const { typed, type, save, saving, problem, theirs, gone, isReply, hasDraft } = writing;
  const id = useId();
  const [discarding, setDiscarding] = useState(false);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, textarea')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const toNote = () => form.current?.querySelector('textarea')?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!sends && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (sends) void save();
    else leave();
  };
  const leave = () => {
    if (!mayLeave(form.current)) return;
    writing.letGo();
    onLeave();
  };
  const discard = () => {
    writing.discard();
    writing.letGo();
    onLeave();
  };
  const giveUp = () => {
    writing.giveUp();
    toNote();
  };

  return (
    <form
      ref={form}
      aria-label={name}
      data-unkept={writing.unkept && hasDraft ? '' : undefined}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="scroll-my-24 space-y-3"
    >
      {writing.restoredAt !== null && (
        <p className="text-sm text-soft">
          Restored from what you typed on <Moment at={writing.restoredAt} />.{' '}
          <button type="button" className={linkLike} onClick={giveUp}>
            Discard it
          </button>
        </p>
      )}
      {props.opened.elsewhere && (
        <p className="text-sm text-soft">
          Another tab has a draft of this open. What you type here is kept apart from it.
        </p>
      )}
      {writing.given !== null && (
        <p role="status" className="text-sm">
          What you typed was put away.{' '}
          <button
            type="button"
            className={linkLike}
            onClick={() => {
              writing.takeBack();
              toNote();
            }}
          >
            Take it back
          </button>
        </p>
      )}
      {gone !== null && (
        <Retracted
          gone={gone}
          onMakeNew={() => {
            writing.makeNew();
            toNote();
          }}
        />
      )}
      {theirs !== null && (
        <Conflict
          theirs={theirs}
          mine={typed}
          refused={problem?.kind === 'conflict'}
          onTakeTheirs={giveUp}
          onKeepMine={() => {
            writing.keepMine();
            toNote();
          }}
          onMerge={() => {
            writing.merge();
            toNote();
          }}
        />
      )}
      {!isReply && (
        <FormFields typed={typed} type={type} choices={writing.isNew ? props.choices : []} />
      )}
      <div>
        <label htmlFor={`${id}-note`} className={label}>
          {isReply ? 'Reply' : 'Note'}
        </label>
        <textarea
          id={`${id}-note`}
          dir="auto"
          rows={isReply ? 3 : 4}
          value={typed.note}
          onChange={({ target }) => type({ note: target.value })}
          className={`${field} field-sizing-content max-h-[60dvh] min-h-20 leading-normal`}
        />
      </div>
      {writing.unkept && (
        <p role="alert" className="text-sm font-semibold text-conflict">
          This browser cannot keep what you type: its storage is full or blocked. It stands only
          here until you save it.
        </p>
      )}
      {writing.savedTo && <p className="text-sm font-semibold">{savedUpToHere}</p>}
      {problem !== null && theirs === null && <Unsaved problem={problem} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <button type="submit" className={mainButton}>
          {saving ? 'Saving …' : 'Save'}
        </button>
        <button type="button" className={button} onClick={leave}>
          {!hasDraft
            ? 'Cancel'
            : writing.unkept
              ? 'Cancel, lose what you typed'
              : 'Cancel, keep the draft'}
        </button>
        {hasDraft && (
          <button
            type="button"
            className={linkLike}
            onClick={() => (discarding ? discard() : setDiscarding(true))}
          >
            {discarding ? 'Discard what you typed, for good' : 'Discard'}
          </button>
        )}
        <span className="text-sm text-soft max-sm:hidden">
          Ctrl or ⌘ and Enter saves, Esc leaves
        </span>
      </div>
    </form>
  );
}

function hasFocus(form: HTMLFormElement | null): boolean {
  return form?.contains(document.activeElement) === true;
}

const linkLike =
  'min-h-9 cursor-pointer text-sm text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11';
