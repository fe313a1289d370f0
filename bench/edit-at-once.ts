import { randomUUID } from 'node:crypto';
import type { EditorAnnotationView } from '../core/annotations/annotation-view';
import { type AnnotationStatus, annotationStatuses } from '../core/annotations/status';
import { type Answered, Editing } from './editing';
import type { SignedInEditor } from './sign-in-editors';

/** A row that editors write to. */
export interface Row {
  readonly event: string;
  readonly fact: string;
  readonly discrepancy: number;
}

/** A save that the server acknowledged. */
export interface Save {
  readonly editor: string;
  readonly id: string;
  readonly version: number;
  /** Null where the save left it as it was. */
  readonly note: string | null;
}

/** What came of a minute of editing. */
export interface Written {
  readonly saves: readonly Save[];
  /** Saves that lost a race and were shown what stands. */
  readonly conflicts: number;
  /** Conflicts in which both texts were merged and saved on top. */
  readonly merged: number;
  /** What was to be replied to or saved over had been retracted. */
  readonly gone: number;
  readonly assignments: number;
  /** Milliseconds that each answer to a write took. */
  readonly times: readonly number[];
}

/** Lets all editors write to all rows at once, each over what all have written, for some seconds. */
export async function editAtOnce(
  base: string,
  editors: readonly SignedInEditor[],
  rows: readonly Row[],
  seconds: number,
): Promise<Written> {
  const written = { saves: [] as Save[], conflicts: 0, merged: 0, gone: 0, assignments: 0 };
  const times: number[] = [];
  const until = Date.now() + seconds * 1000;
  // What everyone has seen last, as a page that is open would show it.
  const seen = new Map<string, EditorAnnotationView>();

  const work = async (editor: SignedInEditor, index: number) => {
    const editing = new Editing(base, editor, times);
    // The answer shows the annotation as it stands by then, which may be after another's save.
    const note = (answered: Answered, text: string | null, id: string, version: number) => {
      if (answered.kind === 'gone') written.gone += 1;
      if (answered.kind === 'conflict') written.conflicts += 1;
      if (answered.kind !== 'done') return;
      written.saves.push({ editor: editor.id, id, version, note: text });
      remember(seen, answered.annotation);
    };

    for (let turn = 0; Date.now() < until; turn += 1) {
      const row = any(rows);
      const known = [...seen.values()];
      const text = `${editor.id}, turn ${turn}: “${'word '.repeat(turn % 40)}”`;
      const choice = Math.random();
      if (known.length < rows.length || choice < 0.15) {
        const id = randomUUID();
        note(await editing.annotate(row, id, text, statusOf(turn)), text, id, 1);
      } else if (choice < 0.65) {
        const annotation = any(known);
        const answered = await editing.change(annotation, text, statusOf(turn + index));
        note(answered, text, annotation.id, annotation.version + 1);
        if (answered.kind === 'conflict' && answered.current !== null && turn % 2 === 0) {
          const both = `${answered.current.note}\n${text}`.slice(-2000);
          const merged = await editing.change(answered.current, both, answered.current.status);
          note(merged, both, annotation.id, answered.current.version + 1);
          if (merged.kind === 'done') written.merged += 1;
        }
      } else if (choice < 0.85) {
        const id = randomUUID();
        note(await editing.reply(any(known), id, text), text, id, 1);
      } else if (choice < 0.9) {
        const annotation = any(known);
        note(await editing.retract(annotation), null, annotation.id, annotation.version + 1);
        seen.delete(annotation.id);
      } else {
        await editing.assign([row.discrepancy, any(rows).discrepancy], any(editors).id);
        written.assignments += 1;
      }
    }
  };

  await Promise.all(editors.map(work));
  return { ...written, times };
}

/** The most annotations that one has in sight. */
const inSight = 30;

function remember(seen: Map<string, EditorAnnotationView>, annotation: EditorAnnotationView): void {
  if (annotation.retracted !== null) return;
  seen.delete(annotation.id);
  seen.set(annotation.id, annotation);
  for (const id of seen.keys()) {
    if (seen.size <= inSight) break;
    seen.delete(id);
  }
}

function any<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value;
}

function statusOf(turn: number): AnnotationStatus {
  return annotationStatuses[turn % annotationStatuses.length] ?? 'open';
}
