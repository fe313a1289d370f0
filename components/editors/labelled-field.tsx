import type { ComponentProps, ReactNode } from 'react';
import { field } from './looks';

/** A field with its label above it and, below, what may help. */
export function LabelledField({
  id,
  label,
  help,
  ...input
}: ComponentProps<'input'> & { id: string; label: string; help?: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        {...input}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        className={field}
      />
      {help && (
        <p id={`${id}-help`} className="mt-1 text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  );
}
