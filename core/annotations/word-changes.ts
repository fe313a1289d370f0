import { shortestEdits } from '../words/shortest-edits';

/** A piece of a text beside another: in both, or only in one of them. */
export interface Change {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/**
 * Where two texts differ, word by word, as one run of pieces.
 *
 * The pieces of "both" and "before" joined are the one text, those of "both" and "after" the other, to the
 * letter.
 */
export function wordChanges(before: string, after: string): readonly Change[] {
  const [a, b] = [pieces(before), pieces(after)];
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  const add = (text: string, where: Change['in']) => {
    if (text !== '') changes.push({ text, in: where });
  };
  for (const run of [...shortestEdits(a, b), { a: a.length, b: b.length, length: 0 }]) {
    add(a.slice(i, run.a).join(''), 'before');
    add(b.slice(j, run.b).join(''), 'after');
    add(a.slice(run.a, run.a + run.length).join(''), 'both');
    [i, j] = [run.a + run.length, run.b + run.length];
  }
  return changes;
}

/** Words, single marks, and runs of spaces; joined they are the text. */
export function pieces(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
