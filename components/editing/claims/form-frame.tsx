import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Moment } from '../../moment';
import { label } from '../form-fields';
import { button, field, mainButton } from '../looks';
import { Unsaved } from '../unsaved';
import type { ClaimForm } from './use-claim-form';

/** What every form about a claim ends with. */
export interface WithReason {
  readonly reason: string;
}

/** A form about a claim, with the reason that readers are told and the ways to save and to leave it. */
export function FormFrame<Typed extends WithReason>({
  name,
  saves,
  form,
  conflict,
  onLeave,
  children,
}: {
  name: string;
  /** What its button says. */
  saves: string;
  form: ClaimForm<Typed>;
  conflict: ReactNode;
  onLeave: () => void;
  children?: ReactNode;
}) {
  const { typed, type, save, saving, problem } = form;
  const id = useId();
  const own = useRef<HTMLFormElement>(null);
  const [discarding, setDiscarding] = useState(false);

  useEffect(() => {
    if (form.ready) own.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [form.ready]);

  // A button that goes away as it is pressed leaves the focus nowhere.
  const stays = `${conflict === null} ${form.hasDraft}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at as buttons come and go.
  useEffect(() => {
    if (!form.ready || document.activeElement !== document.body) return;
    own.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [form.ready, stays]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    const saves = event.ctrlKey || event.metaKey;
    // Enter on a choice would save the form that the choice is in.
    const isChoice = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (saves || isChoice) event.preventDefault();
    if (saves) void save();
  };
  return (
    <form
      ref={own}
      aria-label={name}
      data-unkept={form.unkept && form.hasDraft ? '' : undefined}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="mt-4 max-w-3xl space-y-4"
    >
      {form.restoredAt !== null && (
        <p className="text-sm text-soft">
          Restored from what you typed on <Moment at={form.restoredAt} />.
        </p>
      )}
      {form.elsewhere && (
        <p className="text-sm text-soft">
          Another tab has a draft of this open. What you type here is kept apart from it.
        </p>
      )}
      {conflict}
      {children}
      <div>
        <label htmlFor={`${id}-reason`} className={label}>
          Why, in a sentence that readers will see
        </label>
        <textarea
          id={`${id}-reason`}
          dir="auto"
          rows={2}
          maxLength={500}
          value={typed.reason}
          onChange={({ target }) => type({ reason: target.value } as Partial<Typed>)}
          className={`${field} field-sizing-content min-h-16 leading-normal`}
        />
      </div>
      {form.unkept && (
        <p role="alert" className="text-sm font-semibold text-conflict">
          This browser cannot keep what you type: its storage is full or blocked. It stands only
          here until you save it.
        </p>
      )}
      {problem !== null && conflict === null && <Unsaved problem={problem} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <button type="submit" className={mainButton}>
          {saving ? 'Saving …' : saves}
        </button>
        <button type="button" className={button} onClick={onLeave}>
          {form.hasDraft ? 'Cancel, keep the draft' : 'Cancel'}
        </button>
        {form.hasDraft && (
          <button
            type="button"
            className={linkLike}
            onClick={() => {
              if (!discarding) return setDiscarding(true);
              setDiscarding(false);
              form.forget();
            }}
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

const fields = 'input:not([type="hidden"]):not([type="radio"]), select, textarea';

/** What opens and closes a part of a panel. */
export const opens =
  'inline-block min-h-8 cursor-pointer py-1 text-sm text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11';

export const linkLike =
  'min-h-9 cursor-pointer text-sm text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11';
