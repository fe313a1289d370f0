import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { waitInWords } from '@/core/people/wait-in-words';
import { type Outcome, type Refusal, refused } from '../commands/outcome';
import { Stopped } from './stopped';
import { giveTurnBack, takeTurn } from './turns';

/** Tries at one's own password, or at a code, in a quarter of an hour, for someone who is signed in already. */
const mostTries = 10;

/** Does what an editor's own password or code is asked for, of which each may fail ten times in a quarter of an hour. */
export async function withPassword<Value>(
  editor: Editor,
  attempt: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const turn = await takeTurn('password', editor.id, mostTries);
  if (!turn.allowed) return tooOften(turn.wait);
  try {
    const outcome = await attempt();
    if (outcome.done) await giveTurnBack('password', editor.id);
    return outcome;
  } catch (error) {
    // What could not be looked at was no try.
    if (error instanceof Stopped) await giveTurnBack('password', editor.id);
    throw error;
  }
}

export const notYourPassword = refused(403, 'This is not your password.');

/** A refusal that says how long to wait. */
export function tooOften(wait: number): Refusal {
  return refused(429, `There were too many attempts. Please try again in ${waitInWords(wait)}.`);
}
