import { createContext, useContext } from 'react';
import type { Company } from './company';

/** What every part of an editor's desk needs of the whole. */
export interface Editing {
  readonly company: Company;
  /** Whether the session has ended; nothing can be saved until it is back. */
  readonly lost: boolean;
  /** Says that the server no longer knows who this is. */
  readonly lose: () => void;
  /** Says something to whoever looks or listens, without moving the focus. */
  readonly announce: (sentence: string) => void;
}

export const EditingContext = createContext<Editing | null>(null);

/** The desk that a part of it stands on. Throws outside of one. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('An editor’s tool is outside of the desk.');
  return editing;
}
