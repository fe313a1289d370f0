import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RecordEntry, RollCallList } from '../entry';
import { atMeeting, contextWith, seats, soundEntries } from '../sound-entries.testing';
import { auditEntry } from './audit';
import { faults } from './faults.testing';

/** A sound record around an entry: meetings in order, one of them resumed after the next. */
function soundOthers(entry: RecordEntry): readonly RecordEntry[] {
  return [
    atMeeting(entry, -2, '2024-03-20'),
    atMeeting(entry, -1, '2024-03-25'),
    { ...atMeeting(entry, -1, '2024-04-02'), meetingRecord: 'S/PV.9585 (Resumption 1)' },
    { ...atMeeting(entry, 1, '2024-01-01'), statedMeeting: '9487th meeting' },
    atMeeting(entry, 3, '2024-03-28'),
  ];
}

describe('a sound entry', () => {
  it('has no finding, alone or among others', () => {
    fc.assert(
      fc.property(soundEntries, (entry) => {
        expect(auditEntry(entry, contextWith([]))).toEqual([]);
        expect(auditEntry(entry, contextWith(soundOthers(entry)))).toEqual([]);
      }),
    );
  });

  it('is not questioned for a meeting that no heading confirms, where its own is confirmed', () => {
    const confirmed = soundEntries.filter(({ statedMeeting }) => statedMeeting !== null);
    fc.assert(
      fc.property(confirmed, (entry) => {
        const other = atMeeting(entry, 2, '2024-03-24', false);
        expect(auditEntry(entry, contextWith([other]))).toEqual([]);
      }),
    );
  });

  it('has none either where the members of the body are not known', () => {
    fc.assert(
      fc.property(soundEntries, (entry) => {
        const permanent = seats.filter((seat) => seat.permanent);
        expect(auditEntry(entry, { ...contextWith([]), seats: permanent })).toEqual([]);
      }),
    );
  });
});

describe('a fault is found, and nothing that does not follow from it:', () => {
  test.each(Object.entries(faults))('%s', (_, inject) => {
    let injected = 0;
    fc.assert(
      fc.property(soundEntries, (sound) => {
        const fault = inject(sound);
        fc.pre(fault !== null && fault.found.length > 0);
        injected += 1;
        const found = auditEntry(fault.entry, contextWith(fault.others ?? []));
        expect(new Set(found.map(({ code }) => code))).toEqual(new Set(fault.found));
      }),
      { maxSkipsPerRun: 1000 },
    );
    expect(injected).toBeGreaterThan(0);
  });
});

it('takes a symbol for the same with and without the space before its year', () => {
  fc.assert(
    fc.property(soundEntries, (entry) => {
      fc.pre(entry.resolution !== null);
      const resolution = 'S/RES/2728(2024)';
      const codes = (own: RecordEntry, other: RecordEntry) =>
        auditEntry(own, contextWith([other])).map(({ code }) => code);
      expect(auditEntry({ ...entry, resolution }, contextWith([]))).toEqual([]);
      expect(codes({ ...entry, resolution }, { ...entry, draft: 'S/2024/255' })).toEqual([
        'one resolution of two drafts',
      ]);
      expect(codes({ ...entry, resolution }, { ...entry, entry: 2 })).toEqual(['entries disagree']);
    }),
  );
});

test.each([
  ['a name left out', 'gap'],
  ['a vote too many', 'contradiction'],
])('of %s, a list that is shorter than the tally is a %s', (name, kind) => {
  fc.assert(
    fc.property(soundEntries, (sound) => {
      const fault = faults[name]?.(sound) ?? null;
      fc.pre(fault !== null);
      const found = auditEntry(fault.entry, contextWith([]));
      const short = found.filter(({ code }) => code === 'list shorter than the tally');
      expect(short.map((finding) => finding.kind)).toEqual([kind]);
    }),
    { maxSkipsPerRun: 1000 },
  );
});

it('finds the same in whatever order names and other entries come', () => {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  const cases = fc
    .tuple(soundEntries, fc.constantFrom(...Object.values(faults)))
    .map(([sound, inject]) => inject(sound) ?? { entry: sound, found: [] })
    .chain((fault) => {
      const lists = (own: RollCallList) => shuffled(fault.entry.rollCall[own]);
      return fc.record({
        fault: fc.constant(fault),
        rollCall: fc.record({
          inFavour: lists('inFavour'),
          against: lists('against'),
          abstaining: lists('abstaining'),
        }),
        sponsors: fc.record({
          sponsors: shuffled(fault.entry.sponsors),
          sponsorsAsPrinted: shuffled(fault.entry.sponsorsAsPrinted),
        }),
        others: shuffled([...(fault.others ?? []), ...soundOthers(fault.entry)]),
      });
    });
  fc.assert(
    fc.property(cases, ({ fault, rollCall, sponsors, others }) => {
      const before = [...(fault.others ?? []), ...soundOthers(fault.entry)];
      expect(auditEntry({ ...fault.entry, ...sponsors, rollCall }, contextWith(others))).toEqual(
        auditEntry(fault.entry, contextWith(before)),
      );
    }),
    // Enough for every fault to come up in several orders.
    { numRuns: 1000 },
  );
});
