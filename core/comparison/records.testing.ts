import type { NamedState, RecordEntry, RollCallList } from '../record/entry';
import type { RecordSeries } from '../record/series/series';
import type { Outcome } from '../votes/rules';
import type { OnRecord } from './on-record';

/** An entry of the record made from lists of names, its tally what the lists come to. */
export function recorded(
  lists: Partial<Record<RollCallList, string>>,
  outcome: Outcome,
  details: Partial<RecordEntry> = {},
): RecordEntry {
  const rollCall = {
    inFavour: named(lists.inFavour),
    against: named(lists.against),
    abstaining: named(lists.abstaining),
  };
  return {
    draft: 'S/2024/239',
    entry: 1,
    resolution: null,
    date: '2024-03-22',
    meetingRecord: 'S/PV.9574',
    statedMeeting: null,
    agenda: null,
    title: null,
    outcome,
    outcomeInferred: false,
    tally: {
      inFavour: rollCall.inFavour.length,
      against: rollCall.against.length,
      abstaining: rollCall.abstaining.length,
    },
    rollCall,
    sponsorsAsPrinted: [],
    sponsors: [],
    ...details,
  };
}

function named(names = ''): NamedState[] {
  return names
    .split(', ')
    .filter((name) => name !== '')
    .map((name) => ({ printed: name, name, code: null }));
}

/** What is on record about a vote: these entries under its symbol. */
export function onRecord(...entries: readonly RecordEntry[]): OnRecord {
  return { kind: 'votes', entries, seats: {}, questioned: [], sources: [] };
}

/** A series with figures by day; null is a day without one. */
export function series(
  publisher: string,
  figures: Readonly<Record<string, number | null>>,
  details: Partial<RecordSeries> = {},
): RecordSeries {
  return {
    slug: publisher.toLowerCase().replaceAll(' ', '-'),
    title: `Killed, ${publisher}`,
    unit: 'people',
    cumulative: true,
    source: {
      name: publisher,
      publisher,
      compiler: null,
      url: null,
      terms: 'None.',
      covers: null,
    },
    citedAs: null,
    timeZone: 'Asia/Gaza',
    cutOff: 'Not stated.',
    note: null,
    points: Object.entries(figures).map(([day, value]) => ({
      day,
      value,
      channel: null,
      coversHours: null,
    })),
    ...details,
  };
}
