import { ways } from '@/core/views/ways';

/** What a shortcut does. */
export type KeyAction =
  | { readonly kind: 'help' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'search' }
  | { readonly kind: 'item'; readonly by: 1 | -1 }
  | { readonly kind: 'go'; readonly address: string }
  | { readonly kind: 'leave' }
  /** What a tool that was loaded later does; it says whether there was anything to do. */
  | { readonly kind: 'call'; readonly call: () => boolean };

/** One shortcut: what the help sheet says of it and what the keys do. */
export interface Shortcut {
  /** Keys pressed one after another, as `KeyboardEvent.key` names them, letters in lower case. */
  readonly keys: readonly string[];
  /** Held besides: Ctrl, or ⌘ on a Mac. Every other shortcut is refused with a modifier. */
  readonly held?: 'Ctrl or ⌘';
  readonly does: string;
  /** Null for what browsers do by themselves. */
  readonly action: KeyAction | null;
}

/** The shortcuts of every page, in the order of the help sheet. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['j'], does: 'Next row, passage or item', action: { kind: 'item', by: 1 } },
  { keys: ['k'], does: 'The one before', action: { kind: 'item', by: -1 } },
  { keys: ['Enter'], does: 'Open it', action: null },
  { keys: ['/'], does: 'Search', action: { kind: 'search' } },
  ...ways.map(
    ({ key, name, address }): Shortcut => ({
      keys: ['g', key],
      does: name,
      action: { kind: 'go', address },
    }),
  ),
  {
    keys: ['k'],
    held: 'Ctrl or ⌘',
    does: 'Find a page, a heading or a row by its name',
    action: { kind: 'palette' },
  },
  { keys: ['?'], does: 'This sheet', action: { kind: 'help' } },
  { keys: ['Escape'], does: 'Leave the item, or close what is open', action: { kind: 'leave' } },
];
