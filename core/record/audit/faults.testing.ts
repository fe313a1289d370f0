import type { RecordEntry, RollCall } from '../entry';
import { atMeeting, namedState, seats } from '../sound-entries.testing';
import type { FindingCode } from './finding';

/** A fault put into a sound entry. */
interface Fault {
  readonly entry: RecordEntry;
  readonly others?: readonly RecordEntry[];
  /** What is found, once for each code; all of it follows from the fault by definition. */
  readonly found: readonly FindingCode[];
}

const denmark = namedState({ code: 'DNK', name: 'Denmark' });
const atlantis = { printed: 'Atlantis', code: null, name: null };
const isElected = (code: string | null) =>
  seats.some((seat) => seat.code === code && !seat.permanent);
const withList = (entry: RecordEntry, own: Partial<RollCall>): RecordEntry => ({
  ...entry,
  rollCall: { ...entry.rollCall, ...own },
});
const withTally = (entry: RecordEntry, own: Partial<RecordEntry['tally']>): RecordEntry => ({
  ...entry,
  tally: { ...entry.tally, ...own },
});

/** Puts another in the place of the first elected member that abstains. */
function inPlace(entry: RecordEntry, other: RollCall['against']): RecordEntry | null {
  const at = entry.rollCall.abstaining.findIndex(({ code }) => isElected(code));
  const abstaining = entry.rollCall.abstaining.toSpliced(at, 1, ...other);
  return at === -1 ? null : withList(entry, { abstaining });
}

/** Faults by what they are; null where an entry has nothing that one could be put into. */
export const faults: Readonly<Record<string, (entry: RecordEntry) => Fault | null>> = {
  'a vote too many': (entry) => ({
    entry: withTally(entry, { abstaining: (entry.tally.abstaining ?? 0) + 1 }),
    found: ['tally larger than the body', 'list shorter than the tally'],
  }),
  'a vote too few': (entry) =>
    entry.tally.abstaining
      ? {
          entry: withTally(entry, { abstaining: entry.tally.abstaining - 1 }),
          found: ['tally smaller than the body', 'list longer than the tally'],
        }
      : null,
  'no tally': (entry) => ({
    entry: withTally(entry, { inFavour: null, against: null, abstaining: null }),
    found: ['tally missing'],
  }),
  'half a tally': (entry) => ({
    entry: withTally(entry, { against: null }),
    found: ['tally missing'],
  }),
  'a tally of none': (entry) => ({
    entry: withTally(entry, { inFavour: 0, against: 0, abstaining: 0 }),
    found: ['tally of none', 'list longer than the tally'],
  }),
  'no names': (entry) => ({
    entry: withList(entry, { inFavour: [], against: [], abstaining: [] }),
    found: ['no voter named'],
  }),
  'a name left out': (entry) => {
    const without = inPlace(entry, []);
    return (
      without && { entry: without, found: ['list shorter than the tally', 'member in no list'] }
    );
  },
  'a member left out of names and tally': (entry) => {
    const without = inPlace(entry, []);
    const abstaining = without?.rollCall.abstaining.length ?? 0;
    return without && { entry: withTally(without, { abstaining }), found: ['member in no list'] };
  },
  'a member in two lists': (entry) => ({
    entry: withList(entry, {
      against: [...entry.rollCall.against, ...entry.rollCall.inFavour.slice(0, 1)],
      abstaining: entry.rollCall.abstaining,
    }),
    found: entry.tally.inFavour ? ['state in two lists', 'list longer than the tally'] : [],
  }),
  'a member twice in a list': (entry) => ({
    entry: withList(entry, {
      inFavour: [...entry.rollCall.inFavour, ...entry.rollCall.inFavour.slice(0, 1)],
    }),
    found: entry.tally.inFavour ? ['state twice in a list'] : [],
  }),
  'a voter without a seat': (entry) => {
    const other = inPlace(entry, [denmark]);
    return other && { entry: other, found: ['voter without a seat', 'member in no list'] };
  },
  'a voter that is no state': (entry) => {
    const other = inPlace(entry, [atlantis]);
    return other && { entry: other, found: ['voter not recognised', 'member in no list'] };
  },
  'adopted, and it was not': (entry) => {
    if (entry.outcome === 'adopted') return null;
    const overVeto = entry.outcome === 'vetoed';
    return {
      entry: { ...entry, outcome: 'adopted' },
      found: [
        overVeto ? 'adopted over a permanent member' : 'outcome against the votes',
        'adoption without resolution',
      ],
    };
  },
  'vetoed, and it was not': (entry) =>
    entry.outcome === 'vetoed'
      ? null
      : {
          entry: { ...entry, outcome: 'vetoed' },
          found: [
            'outcome against the votes',
            ...(entry.resolution === null ? [] : (['resolution without adoption'] as const)),
          ],
        },
  'not adopted, and it was': (entry) =>
    entry.outcome === 'adopted'
      ? {
          entry: { ...entry, outcome: 'not adopted' },
          found: ['outcome against the votes', 'resolution without adoption'],
        }
      : null,
  'not adopted, and it was vetoed': (entry) =>
    entry.outcome === 'vetoed'
      ? { entry: { ...entry, outcome: 'not adopted' }, found: ['outcome against the votes'] }
      : null,
  'adopted by too few, by the tally alone': (entry) => ({
    entry: {
      ...withTally(withList(entry, { inFavour: [], against: [], abstaining: [] }), {
        ...{ inFavour: 8, against: 0, abstaining: 7 },
      }),
      ...{ outcome: 'adopted', resolution: 'S/RES/2728 (2024)', agenda: 'Peace' },
    },
    found: ['no voter named', 'outcome against the votes'],
  }),
  'no meeting record': (entry) => ({
    entry: { ...entry, meetingRecord: null },
    found: ['meeting record missing'],
  }),
  'a heading of another meeting': (entry) => ({
    entry: { ...entry, statedMeeting: '9587th meeting' },
    found: ['meeting record against heading'],
  }),
  'a symbol without its point': (entry) => ({
    entry: { ...entry, meetingRecord: 'S/PV9586' },
    found: ['malformed symbol'],
  }),
  'a draft of a later year': (entry) => ({
    entry: { ...entry, draft: 'S/2025/254' },
    found: ['year of the symbol against the date'],
  }),
  'a resolution of an earlier year': (entry) =>
    entry.resolution === null
      ? null
      : {
          entry: { ...entry, resolution: 'S/RES/2728 (2023)', title: 'On a ceasefire' },
          found: ['year of the symbol against the date'],
        },
  'a title of another resolution': (entry) =>
    entry.resolution === null
      ? null
      : {
          entry: { ...entry, title: 'Security Council resolution 2782 (2024) [on a ceasefire]' },
          found: ['title against the symbol'],
        },
  'no title': (entry) => ({ entry: { ...entry, title: null }, found: ['title missing'] }),
  'no agenda item': (entry) =>
    entry.resolution === null
      ? null
      : { entry: { ...entry, agenda: null }, found: ['agenda item missing'] },
  'a sponsor that is no state': (entry) => ({
    entry: {
      ...entry,
      sponsorsAsPrinted: [...entry.sponsorsAsPrinted, 'Atlantis'],
      sponsors: [...entry.sponsors, atlantis],
    },
    found: ['sponsor not a state'],
  }),
  'sponsors run together': (entry) => ({
    entry: { ...entry, sponsorsAsPrinted: ['New Zealand Nicaragua'], sponsors: [denmark] },
    found: ['sponsors run together'],
  }),
  'a sponsor twice': (entry) => ({
    entry: {
      ...entry,
      sponsors: [denmark, { ...denmark, printed: 'DENMARK' }],
    },
    found: ['sponsor named twice'],
  }),
  'another resolution of the draft': (entry) => ({
    entry,
    others: [{ ...entry, entry: 2, resolution: 'S/RES/2729 (2024)' }],
    found: [entry.resolution === null ? 'entries disagree' : 'one draft for two resolutions'],
  }),
  'another draft of the resolution': (entry) =>
    entry.resolution === null
      ? null
      : {
          entry,
          others: [{ ...entry, draft: 'S/2024/255' }],
          found: ['one resolution of two drafts'],
        },
  'the vote again': (entry) => ({
    entry,
    others: [{ ...entry, entry: 2 }],
    found: ['entries alike'],
  }),
  'the vote again, with another title': (entry) => ({
    entry,
    others: [{ ...entry, entry: 2, title: 'Draft resolution' }],
    found: ['entries disagree'],
  }),
  'a later day at the meeting before': (entry) => ({
    entry,
    others: [atMeeting(entry, -3, '2024-03-26'), atMeeting(entry, -5, '2024-03-26')],
    found: ['meetings out of order'],
  }),
  'an earlier day at the meeting after': (entry) => ({
    entry,
    others: [atMeeting(entry, 2, '2024-03-24'), atMeeting(entry, 4, '2024-03-30')],
    found: ['meetings out of order'],
  }),
  'earlier days at meetings after it that their headings confirm': (entry) =>
    entry.statedMeeting === null
      ? {
          entry,
          others: [
            atMeeting(entry, 2, '2024-03-24', true),
            atMeeting(entry, 4, '2024-03-23', true),
          ],
          found: ['meetings out of order'],
        }
      : null,
  'no sponsor': (entry) => ({
    entry: { ...entry, sponsorsAsPrinted: [], sponsors: [] },
    found: ['no sponsor named'],
  }),
  'another day at the same meeting': (entry) => ({
    entry,
    others: [atMeeting(entry, 0, '2024-03-26')],
    found: ['meetings out of order'],
  }),
};
