import { statusInWords } from '@/core/annotations/status';
import type { Typed } from '@/core/annotations/typed';
import type { Person } from './company';

/** The fields besides the note in which two forms differ, each with both values in words. */
export function fieldsThatDiffer(
  theirs: Typed,
  mine: Typed,
  people: readonly Person[],
): readonly { readonly name: string; readonly theirs: string; readonly mine: string }[] {
  const nameOf = (id: string) =>
    id === '' ? 'nobody' : (people.find((person) => person.id === id)?.name ?? 'somebody who left');
  return [
    { name: 'Reason', theirs: reasonIn(theirs), mine: reasonIn(mine) },
    { name: 'Status', theirs: statusInWords[theirs.status], mine: statusInWords[mine.status] },
    { name: 'Who is to look', theirs: nameOf(theirs.assigneeId), mine: nameOf(mine.assigneeId) },
  ].filter((field) => field.theirs !== field.mine);
}

function reasonIn({ reason, ownWords }: Typed): string {
  return reason === '' ? 'none given' : reason === 'own words' ? `“${ownWords}”` : reason;
}
