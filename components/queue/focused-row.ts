import { mainLink } from '../keyboard/key-items';

/** The row of the queue that has the focus. */
export interface FocusedRow {
  readonly id: number;
  readonly selected: boolean;
  /** Where the row stands: path and fragment. */
  readonly address: string;
}

/** The row that the focus is in; null where it is in none. */
export function focusedRow(): FocusedRow | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-key-item]') ?? null;
  const box = row?.querySelector<HTMLInputElement>('input[name="discrepancy"]');
  const link = row === null ? null : mainLink(row);
  if (!box || !(link instanceof HTMLAnchorElement)) return null;
  return { id: Number(box.value), selected: box.checked, address: link.pathname + link.hash };
}

/** The address of a row that opens it to annotate; no page reads the parameter but an editor's tools. */
export function annotateAddress(address: string): string {
  const [path = '', fragment = ''] = address.split('#');
  return `${path}?annotate=1#${fragment}`;
}
