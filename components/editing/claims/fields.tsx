import { type ReactNode, useId } from 'react';
import { label } from '../form-fields';
import { field } from '../looks';

/** A line of text with its label. */
export function TextField({
  name,
  value,
  onType,
  hint,
  list,
  inputMode,
  type = 'text',
}: {
  name: string;
  value: string;
  onType: (value: string) => void;
  /** What is said of it below. */
  hint?: ReactNode;
  list?: string;
  inputMode?: 'decimal' | 'numeric';
  type?: 'text' | 'date';
}) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={label}>
        {name}
      </label>
      <input
        id={id}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete="off"
        list={list}
        inputMode={inputMode}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onType(target.value)}
        className={field}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of several things to choose, with its label. */
export function Choice<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: {
  name: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={label}>
        {name}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChoose(target.value as Value)}
        className={field}
      >
        {options.map(([own, said]) => (
          <option key={own} value={own}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Something that is so or not. */
export function Tick({
  name,
  value,
  onTick,
}: {
  name: string;
  value: boolean;
  onTick: (value: boolean) => void;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={value}
        onChange={({ target }) => onTick(target.checked)}
        className="size-4 shrink-0 accent-accent"
      />
      {name}
    </label>
  );
}

/** Fields that belong together, under a heading. */
export function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t border-rule pt-2">
      <legend className="float-left mb-2 w-full text-sm font-semibold">{name}</legend>
      <div className="clear-both space-y-3">{children}</div>
    </fieldset>
  );
}

/** The same for short ones, as numbers are. */
export const closeTogether =
  'grid gap-x-5 gap-y-3 grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] items-start';

/** Fields side by side where there is room. */
export const sideBySide =
  'grid gap-x-5 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] items-start';
