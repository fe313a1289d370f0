import { isDeepStrictEqual } from 'node:util';
import type { RecordEntry } from '../../core/record/entry';

/** What two entries of one vote say differently, in words for the parts of an entry. */
export function changedParts(before: RecordEntry, after: RecordEntry): readonly string[] {
  return parts
    .filter(([key]) => !isDeepStrictEqual(before[key], after[key]))
    .map(([, words]) => words);
}

const parts: readonly (readonly [keyof RecordEntry, string])[] = [
  ['resolution', 'resolution'],
  ['date', 'date'],
  ['meetingRecord', 'meeting record'],
  ['statedMeeting', 'stated meeting'],
  ['agenda', 'agenda item'],
  ['title', 'title'],
  ['outcome', 'outcome'],
  ['outcomeInferred', 'how the outcome is known'],
  ['tally', 'tally'],
  ['rollCall', 'roll call'],
  ['sponsorsAsPrinted', 'sponsors'],
];
