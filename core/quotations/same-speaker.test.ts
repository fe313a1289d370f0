import { expect, test } from 'vitest';
import { isSameSpeaker } from './same-speaker';

test.each<[string | null, string | null, boolean]>([
  ['Robert Wood', 'Robert Wood', true],
  ['Robert Wood', 'Wood', true],
  ['President Biden', 'Joe Biden', true],
  ['Ana O’Neill', "O'Neill", true],
  ['Prime Minister Meloni', 'Giorgia Meloni', true],
  ['Robert Wood', 'Robert Frost', false],
  ['Maria Lopez', 'Juan Lopez', false],
  ['spokesman', 'Hamas spokesman', false],
  ['spokesman', 'spokesman', true],
  ['Palestine’s permanent observer to the UN', 'Syria’s observer to the UN', false],
  ['X', 'Mr X', false],
  [null, null, false],
  ['', 'Wood', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSameSpeaker(one, other)).toBe(expected);
  expect(isSameSpeaker(other, one)).toBe(expected);
});
