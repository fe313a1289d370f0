import { nextItem } from './next-item';

/** Moves the focus to the next item of the page, or the one before, and says whether there is one. */
export function moveToItem(by: 1 | -1): boolean {
  const items = keyItems();
  const focused = items.findLastIndex((item) => item.contains(document.activeElement));
  const tops = items.map((item) => item.getBoundingClientRect().top);
  const next = nextItem(tops, focused === -1 ? null : focused, by);
  const item = next === null ? undefined : items[next];
  if (item !== undefined) goToItem(item);
  return item !== undefined;
}

/** What pages mark as a row, a passage or an item of a list, as far as it is shown. */
export function keyItems(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key-item]')].filter(
    (item) => item.getClientRects().length > 0,
  );
}

/** The link that an item is about: the one marked, or the first. */
export function mainLink(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>('[data-key-link]') ?? item.querySelector('a[href]');
}

/** Focuses an item's main link, so that Enter opens it and screen readers read it out. */
export function goToItem(item: HTMLElement): void {
  focusOn(mainLink(item) ?? item);
  const { top, bottom } = item.getBoundingClientRect();
  if (top < room || bottom > window.innerHeight) item.scrollIntoView();
}

/** Focuses what need not be a link, a heading among others. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Leaves the item that has the focus. */
export function leaveItem(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest('[data-key-item]') === null)
    return false;
  focused.blur();
  return true;
}

/** Pixels at the top that a table's own heading may cover. */
const room = 96;
