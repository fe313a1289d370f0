import type { AuditEntry } from './audit-view';
import { type Json, sameJson } from './json';

/** What the audit comes to. */
export interface Replayed {
  /** Each thing as it was left, by its table and key: `Annotation 6435e5e9-…`. What was taken away is not there. */
  readonly states: ReadonlyMap<string, Json>;
  /** The entries that do not go on from what was there, each in a sentence; none in an audit that is whole. */
  readonly faults: readonly string[];
}

/**
 * Replays entries of the audit, in the order of their numbers, to the state that they left things in.
 *
 * What was there before the audit began is known from the first change to it.
 */
export function replayAudit(
  entries: Iterable<
    Pick<AuditEntry, 'id' | 'action' | 'subject' | 'subjectId' | 'before' | 'after'>
  >,
): Replayed {
  const states = new Map<string, Json>();
  const gone = new Set<string>();
  const faults: string[] = [];
  for (const { id, action, subject, subjectId, before, after } of entries) {
    const key = `${subject} ${subjectId}`;
    const known = states.get(key);
    if (action === 'created' && known !== undefined) {
      faults.push(`Entry ${id} makes ${key}, which was there.`);
    }
    if (action !== 'created' && known === undefined && gone.has(key)) {
      faults.push(`Entry ${id} changes ${key}, which was gone.`);
    }
    if (action !== 'created' && known !== undefined && !sameJson(known, before)) {
      faults.push(`Entry ${id} changes ${key} from what it was not.`);
    }
    if (action === 'deleted') {
      states.delete(key);
      gone.add(key);
    } else {
      states.set(key, after);
      gone.delete(key);
    }
  }
  return { states, faults };
}
