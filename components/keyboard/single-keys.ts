/**
 * Whether shortcuts of a single character are on, which they are until a reader turns them off. The choice
 * is kept in this browser; where it keeps nothing, for as long as the page is open.
 */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== off;
  } catch {
    return onHere;
  }
}

/** Turns them on or off. */
export function setSingleKeys(on: boolean): void {
  onHere = on;
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, off);
  } catch {
    // A browser that keeps nothing for a page says so by throwing; the choice then ends with the page.
  }
}

const name = 'recount.single-keys';
const off = 'off';
let onHere = true;
