import { isAsStated, statedOutcome } from '../concluded-outcome';
import { type RecordEntry, rollCallLists } from '../entry';
import { byPlace } from '../place-in-record';
import { isSameSymbol } from '../symbol-forms';
import {
  type AuditContext,
  contradiction,
  type Evidence,
  type Finding,
  quoted,
  slip,
} from './finding';
import { listWords, printedList, printedTally } from './votes-named';

/** Holds an entry against the others under its draft and of its resolution. */
export function agreementFindings(
  entry: RecordEntry,
  { others }: AuditContext,
): readonly Finding[] {
  return [...others].sort(byPlace).flatMap((other) => {
    if (other.draft !== entry.draft) return ofOneResolution(entry, other);
    return other.entry === entry.entry ? [] : underOneDraft(entry, other);
  });
}

function underOneDraft(entry: RecordEntry, other: RecordEntry): Finding[] {
  const [own, theirs] = [entry.resolution, other.resolution];
  if (own !== null && theirs !== null && !isSameSymbol(own, theirs)) {
    const sentence = `Under the draft ${entry.draft} stand ${own} and ${theirs}. One draft cannot become two resolutions, so at least one of the entries has another’s symbol.`;
    return [
      contradiction('one draft for two resolutions', sentence, [
        quoted('resolution', own),
        quoted('resolution', theirs, other),
      ]),
    ];
  }
  const fields = differingFields(entry, other);
  if (fields.length === 0) {
    const [here, there] = [statedOutcome(entry), statedOutcome(other)];
    const sentence =
      here === there
        ? 'The record has this vote twice, word for word.'
        : `The record has this vote twice; here it says ${here}, there ${there}, and the rest is the same.`;
    return [slip('entries alike', sentence, [quoted('draft', other.draft, other)])];
  }
  const names = fields.map(({ field }) => field).join(', ');
  const sentence = `The record has another entry under this draft that differs in: ${names}.`;
  const evidence = fields.flatMap((field) => field.both);
  return [contradiction('entries disagree', sentence, evidence)];
}

function ofOneResolution(entry: RecordEntry, other: RecordEntry): Finding[] {
  if (entry.resolution === null || other.resolution === null) return [];
  if (!isSameSymbol(entry.resolution, other.resolution)) return [];
  const sentence = `The record has ${entry.resolution} under ${entry.draft} and under ${other.draft}; a resolution has one draft.`;
  return [
    contradiction('one resolution of two drafts', sentence, [
      quoted('draft', entry.draft),
      quoted('draft', other.draft, other),
    ]),
  ];
}

interface DifferingField {
  readonly field: string;
  readonly both: readonly [Evidence, Evidence];
}

function differingFields(entry: RecordEntry, other: RecordEntry): readonly DifferingField[] {
  const theirs = new Map(fieldsOf(other));
  const outcomesAgree = isAsStated(entry.outcome, other) || isAsStated(other.outcome, entry);
  return fieldsOf(entry).flatMap(([field, own]) => {
    const printed = theirs.get(field) ?? null;
    if (own === printed || (field === 'outcome' && outcomesAgree)) return [];
    return [{ field, both: [quoted(field, own), quoted(field, printed, other)] }];
  });
}

/** What two entries on one vote have to agree in, as the record prints it. */
function fieldsOf(
  entry: RecordEntry,
): readonly (readonly [field: string, printed: string | null])[] {
  return [
    ['resolution', entry.resolution],
    ['date', entry.date],
    ['meeting record', entry.meetingRecord],
    ['heading', entry.statedMeeting],
    ['agenda item', entry.agenda],
    ['title', entry.title],
    ['outcome', statedOutcome(entry)],
    ['tally', printedTally(entry)],
    ...rollCallLists.map((list) => [listWords[list], printedList(entry.rollCall[list])] as const),
    ['sponsors', printedList(entry.sponsors)],
  ];
}
