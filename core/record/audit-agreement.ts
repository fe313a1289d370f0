import { type RecordEntry, rollCallLists } from './entry';
import { type AuditContext, contradiction, type Evidence, type Finding, quoted } from './finding';
import { listWords, printedList, printedTally } from './votes-named';

/** Holds an entry against the others under its draft and of its resolution. */
export function agreementFindings(
  entry: RecordEntry,
  { others }: AuditContext,
): readonly Finding[] {
  const sorted = [...others].sort((a, b) =>
    a.draft === b.draft ? a.entry - b.entry : a.draft < b.draft ? -1 : 1,
  );
  return sorted.flatMap((other) => {
    if (other.draft === entry.draft && other.entry !== entry.entry)
      return underOneDraft(entry, other);
    return other.draft !== entry.draft ? ofOneResolution(entry, other) : [];
  });
}

function underOneDraft(entry: RecordEntry, other: RecordEntry): Finding[] {
  if (entry.resolution !== other.resolution) {
    const sentence = `Under the draft ${entry.draft} stand ${entry.resolution ?? 'a vote without a resolution'} and ${other.resolution ?? 'a vote without a resolution'}; a draft becomes one resolution.`;
    return [
      contradiction('one draft for two resolutions', sentence, [
        quoted('resolution', entry.resolution),
        quoted('resolution', other.resolution, other),
      ]),
    ];
  }
  const fields = differingFields(entry, other);
  if (fields.length === 0) {
    const sentence = 'The record has this vote twice, in two entries that are alike.';
    return [contradiction('entries alike', sentence, [quoted('draft', other.draft, other)])];
  }
  const names = fields.map(({ field }) => field);
  const sentence = `The record has this vote twice, in two entries that differ in: ${names.join(', ')}.`;
  return [
    contradiction(
      'entries disagree',
      sentence,
      fields.flatMap(({ both }) => both),
    ),
  ];
}

function ofOneResolution(entry: RecordEntry, other: RecordEntry): Finding[] {
  if (entry.resolution === null || entry.resolution !== other.resolution) return [];
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
  return fieldsOf(entry).flatMap(([field, own]) => {
    const printed = theirs.get(field) ?? null;
    if (own === printed) return [];
    return [{ field, both: [quoted(field, own), quoted(field, printed, other)] }];
  });
}

/** What two entries on one vote have to agree in, as the record prints it. */
function fieldsOf(
  entry: RecordEntry,
): readonly (readonly [field: string, printed: string | null])[] {
  return [
    ['date', entry.date],
    ['meeting record', entry.meetingRecord],
    ['heading', entry.statedMeeting],
    ['agenda item', entry.agenda],
    ['title', entry.title],
    ['outcome', entry.outcome],
    ['tally', printedTally(entry)],
    ...rollCallLists.map((list) => [listWords[list], printedList(entry.rollCall[list])] as const),
    ['sponsors', printedList(entry.sponsors)],
  ];
}
