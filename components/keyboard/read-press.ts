import { type KeyAction, type Shortcut, shortcuts } from './shortcuts';

/** A key that was pressed, with what decides whether it is meant for Recount. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Part of a character that is still being composed, as in Japanese. */
  readonly composing: boolean;
  /** Told again because the key is still held. */
  readonly repeated: boolean;
  /** Where the focus is: in a field, in an open dialog, or elsewhere on the page. */
  readonly within: 'page' | 'field' | 'dialog';
  /** Milliseconds on a clock that only goes forward. */
  readonly at: number;
}

/** Keys that begin a sequence, and when the last of them was pressed. */
export interface Begun {
  readonly keys: readonly string[];
  readonly at: number;
}

/** How long a sequence waits for its next key, in milliseconds. */
export const patience = 3000;

/**
 * What a press does, after the keys that were begun, and what is begun then.
 *
 * Nothing in a field, in an open dialog or during composition, and nothing with a modifier but for what is
 * listed with one; Shift is none where it only makes a character, as it makes "?". A key that is held goes on
 * from item to item and does nothing else, so that it writes once. With `singleKeys` false, shortcuts that are
 * one character without a modifier, or begin with one, are off (WCAG 2.1.4).
 */
export function readPress(
  press: Press,
  begun: Begun | null,
  singleKeys: boolean,
  known: readonly Shortcut[] = shortcuts,
): { readonly action: KeyAction | null; readonly begun: Begun | null } {
  if (press.composing || press.within !== 'page') return nothing;
  if (press.repeated) {
    const { action } = readPress({ ...press, repeated: false }, null, singleKeys, known);
    return { action: action?.kind === 'item' ? action : null, begun };
  }
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const held = press.ctrl !== press.meta && !press.alt && !press.shift;
  if (held) return { action: actionOf(known, [key], true) ?? null, begun: null };
  if (press.ctrl || press.meta || press.alt) return nothing;
  if (press.shift && (key.length > 1 || /\p{Letter}/u.test(key))) return nothing;
  if (key.length === 1 && !singleKeys) return nothing;

  const waiting = begun !== null && press.at - begun.at <= patience;
  const keys = [...(waiting ? begun.keys : []), key];
  const meant = actionOf(known, keys, false);
  if (meant !== undefined) return { action: meant, begun: null };
  const begins = known.some(
    (shortcut) =>
      shortcut.keys.length > keys.length && keys.every((one, at) => shortcut.keys[at] === one),
  );
  return { action: null, begun: begins ? { keys, at: press.at } : null };
}

const nothing = { action: null, begun: null };

/** What keys are for; undefined for nothing. Of several that tools have added each is tried until one acts. */
function actionOf(
  known: readonly Shortcut[],
  keys: readonly string[],
  held: boolean,
): KeyAction | null | undefined {
  const meant = known.filter(
    (shortcut) =>
      (shortcut.held !== undefined) === held && shortcut.keys.join(' ') === keys.join(' '),
  );
  const calls = meant.flatMap(({ action }) => (action?.kind === 'call' ? [action.call] : []));
  if (calls.length < 2) return meant[0]?.action;
  return { kind: 'call', call: () => calls.some((call) => call()) };
}
