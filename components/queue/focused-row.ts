import { mainLink } from '../keyboard/key-items';

/** The row of the queue that has the focus. */
export interface FocusedRow {
  readonly id: number;
  readonly selected: boolean;
  /** The path of the page that has the row by itself. */
  readonly address: string;
}

/** The row that the focus is in; null where it is in none. */
export function focusedRow(): FocusedRow | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-key-item]') ?? null;
  const box = row?.querySelector<HTMLInputElement>('input[name="discrepancy"]');
  const link = row === null ? null : mainLink(row);
  if (!box || !(link instanceof HTMLAnchorElement)) return null;
  return { id: Number(box.value), selected: box.checked, address: link.pathname };
}
