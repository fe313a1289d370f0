import { permanentMembers } from '../votes/rules';
import type { NamedState, RecordEntry, Seat } from './entry';

/** A state as the record prints it, recognised; the code is made up of the name. */
export function named(name: string): NamedState {
  return { printed: name, code: codeOf(name), name };
}

/** Names in one string, as a table has them: "China, France". */
export function listed(names: string): readonly NamedState[] {
  return names === '' ? [] : names.split(', ').map(named);
}

/** An entry with what a test is about; the rest is as little as the record can say. */
export function entryWith(stated: Partial<RecordEntry>): RecordEntry {
  return {
    draft: 'S/2024/1',
    entry: 1,
    resolution: null,
    date: '2024-03-22',
    meetingRecord: null,
    statedMeeting: null,
    agenda: null,
    title: null,
    outcome: 'adopted',
    outcomeInferred: false,
    tally: { inFavour: null, against: null, abstaining: null },
    rollCall: { inFavour: [], against: [], abstaining: [] },
    sponsorsAsPrinted: [],
    sponsors: [],
    ...stated,
  };
}

/** Seats for members by name. */
export function seatsOf(names: string): readonly Seat[] {
  return names.split(', ').map((name) => ({
    code: codeOf(name),
    name,
    permanent: permanentMembers.some((member) => member === name),
  }));
}

function codeOf(name: string): string {
  return name.replaceAll(/[^A-Za-z]/g, '').toUpperCase();
}
