import { expect } from 'vitest';
import type { Outcome } from '../commands/outcome';

/** The value of what was done; fails with the sentence of what was refused. */
export function takenFrom<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.done) throw new Error(`It was refused: ${outcome.sentence}`);
  return outcome.value;
}

/** The sentence of what was refused. */
export function refusalOf(outcome: Outcome<unknown>): string {
  expect(outcome).toMatchObject({ done: false });
  return outcome.done ? '' : outcome.sentence;
}
