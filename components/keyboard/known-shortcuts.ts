import { type Shortcut, shortcuts } from './shortcuts';

let added: readonly Shortcut[] = [];

/** The shortcuts that work on this page now: those of every page, and of the tools that were loaded. */
export function knownShortcuts(): readonly Shortcut[] {
  if (added.length === 0) return shortcuts;
  const last = shortcuts.length - 2;
  return [...shortcuts.slice(0, last), ...added, ...shortcuts.slice(last)];
}

/** The shortcuts that work here as a list of what keys do: of those with the same keys the one added last. */
export function listedShortcuts(): readonly Shortcut[] {
  const known = knownShortcuts();
  const keysOf = ({ keys, held }: Shortcut) => `${held ?? ''} ${keys.join(' ')}`;
  return known.filter(
    (own, at) =>
      !added.includes(own) ||
      !known.slice(at + 1).some((other) => added.includes(other) && keysOf(other) === keysOf(own)),
  );
}

/** Adds the shortcuts of a tool, until what is returned is called. */
export function addShortcuts(own: readonly Shortcut[]): () => void {
  added = [...added, ...own];
  return () => {
    added = added.filter((shortcut) => !own.includes(shortcut));
  };
}
