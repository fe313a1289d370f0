'use client';

import { useEffect } from 'react';
import { addShortcuts } from '../keyboard/known-shortcuts';

/**
 * Lets one review by keyboard: each key presses what is marked with it in the proposal that has the focus, else in
 * the page's head. What opens a form puts the focus into it; where that has choices, their keys are theirs meanwhile.
 */
export function ReviewKeys() {
  useEffect(
    () =>
      addShortcuts(
        keys.map(([key, does]) => ({
          keys: [key],
          does,
          action: { kind: 'call' as const, call: () => press(key) },
        })),
      ),
    [],
  );
  return null;
}

const keys: readonly (readonly [string, string])[] = [
  ['1', 'Accept the words on the first fact that is suggested'],
  ['2', 'Accept them on the second'],
  ['3', 'Accept them on the third'],
  ['4', 'Accept them on the fourth'],
  ['5', 'Accept them on the fifth'],
  ['x', 'Say that they are not about the first'],
  ['n', 'Make a new fact of them; Enter accepts it'],
  ['r', 'Say that they are no claim; the number of a reason, or your own words, say why'],
  ['e', 'Make a new event; Enter accepts it'],
  ['o', 'Put the article into the event it is likely about'],
  ['p', 'Publish'],
];

function press(key: string): boolean {
  const choices = document.activeElement?.closest('details[open][data-review-choices]');
  if (choices && /^\d$/.test(key)) {
    choices.querySelector<HTMLElement>(`[data-review-choice="${key}"]`)?.click();
    return true;
  }
  const item = document.activeElement?.closest('[data-proposal]');
  const wanted = `[data-review-key="${key}"]`;
  const marked =
    item?.querySelector<HTMLElement>(wanted) ??
    [...document.querySelectorAll<HTMLElement>(wanted)].find(
      (own) => !own.closest('[data-proposal]'),
    );
  if (marked === undefined) return false;
  const { parentElement } = marked;
  if (!(parentElement instanceof HTMLDetailsElement)) {
    marked.click();
    return true;
  }
  // At once, so that the next key goes where this one led.
  parentElement.open = true;
  (
    parentElement.querySelector<HTMLElement>('[data-review-first]') ??
    parentElement.querySelector<HTMLElement>('input:not([type=hidden])') ??
    marked
  ).focus();
  return true;
}
