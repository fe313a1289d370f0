import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordedPositions } from '../record/recorded-positions';
import type { ReportedVote } from '../votes/reported-vote';
import { codes, ministry, ohchr, quantityFact, says, voteFact, votes } from './claims.testing';
import type { OnRecord } from './on-record';
import { onRecord, recorded, series } from './records.testing';
import { compareRow } from './row';

const days = ['2023-10-06', '2023-10-07', '2023-10-08', '2023-10-09', '2023-10-10'] as const;
const asOf = '2023-10-08';
const fact = quantityFact({ asOf, cumulative: true });

const figures = fc
  .array(fc.option(fc.integer({ min: 0, max: 1_000 }), { freq: 4 }), {
    minLength: days.length,
    maxLength: days.length,
  })
  .map((values) => Object.fromEntries(days.map((day, index) => [day, values[index] ?? null])));

const someSeries = fc
  .array(
    fc.record({
      figures,
      cumulative: fc.boolean(),
      citedAs: fc.constantFrom(null, ministry, ohchr),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ figures: own, ...details }, index) => series(`Office ${index}`, own, details)),
  );

const sources = fc.constantFrom([], [ministry], [ohchr]);
const bounds = fc
  .tuple(fc.nat(1_000), fc.nat(1_000))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

function verdictOf(claims: Parameters<typeof compareRow>[1], record: OnRecord) {
  const row = compareRow(fact, claims, 'literal', [], record);
  return [row.verdict, [...codes(row)].sort()];
}

describe('a count beside series', () => {
  it('is read alike in whatever order series and claims come', () => {
    const claims = fc.array(
      fc
        .tuple(bounds, sources)
        .map(([[from, to], cited]) => says('Reaction', `${from} to ${to}`, { sources: cited })),
      { maxLength: 4 },
    );
    const shuffled = fc
      .tuple(claims, someSeries)
      .chain(([own, all]) =>
        fc.tuple(
          fc.constant([own, all] as const),
          fc.shuffledSubarray(own, { minLength: own.length }),
          fc.shuffledSubarray(all, { minLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[own, all], otherClaims, otherSeries]) => {
        expect(verdictOf(otherClaims, { kind: 'series', series: otherSeries })).toEqual(
          verdictOf(own, { kind: 'series', series: all }),
        );
      }),
    );
  });

  it('does not go against the record for being wider', () => {
    fc.assert(
      fc.property(
        ...([bounds, fc.nat(500), fc.nat(500), sources, someSeries] as const),
        ([from = 0, to = 0], below, above, cited, all) => {
          const record = { kind: 'series', series: all } as const;
          const verdict = (words: string) =>
            compareRow(fact, [says('Reaction', words, { sources: cited })], 'literal', [], record)
              .verdict;
          const wider = `${Math.max(0, from - below)} to ${to + above}`;
          if (verdict(wider) !== 'against the record') return;
          expect(verdict(`${from} to ${to}`)).toBe('against the record');
        },
      ),
    );
  });

  it('is never in conflict or contested by the record alone', () => {
    fc.assert(
      fc.property(bounds, sources, someSeries, ([from, to], cited, all) => {
        const claim = says('Reaction', `${from} to ${to}`, { sources: cited });
        const row = compareRow(fact, [claim], 'literal', [], { kind: 'series', series: all });
        expect(['same', 'compatible', 'reported once', 'against the record']).toContain(
          row.verdict,
        );
      }),
    );
  });

  it('is the same as the record where it gives the figure of its source and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), figures, (value, own) => {
        const of = series('Office', { ...own, [asOf]: value }, { citedAs: ministry });
        const claim = says('Reaction', String(value), { sources: [ministry] });
        const row = compareRow(fact, [claim], 'literal', [], { kind: 'series', series: [of] });
        expect(row.verdict).toBe('same');
      }),
    );
  });
});

const council = ['Algeria', 'Brazil', 'China', 'France', 'Guyana', 'Japan', 'Malta'] as const;

const entries = fc
  .record({
    lists: fc.array(fc.constantFrom('inFavour', 'against', 'abstaining', 'none'), {
      minLength: council.length,
      maxLength: council.length,
    }),
    outcome: fc.constantFrom('adopted', 'vetoed', 'not adopted'),
  })
  .map(({ lists, outcome }) => {
    const named = (list: string) => council.filter((_, index) => lists[index] === list).join(', ');
    const rollCall = {
      inFavour: named('inFavour'),
      against: named('against'),
      abstaining: named('abstaining'),
    };
    return recorded(rollCall, outcome);
  });

describe('a vote beside the record', () => {
  it('does not go against the record for what the record itself says', () => {
    fc.assert(
      fc.property(
        entries,
        fc.subarray(['tally', 'positions', 'outcome'] as const),
        (entry, told) => {
          const positions = [...recordedPositions(entry)].flatMap(([member, all]) =>
            [...all].map((position) => ({ member, position })),
          );
          const { inFavour, against, abstaining } = entry.tally;
          const tally = {
            inFavour: inFavour ?? 0,
            against: against ?? 0,
            abstaining: abstaining ?? 0,
          };
          const vote: ReportedVote = {
            tally: told.includes('tally') ? tally : null,
            positions: told.includes('positions') ? positions : [],
            outcome: told.includes('outcome') ? entry.outcome : null,
          };
          const row = compareRow(
            voteFact('general-assembly'),
            [votes('Reaction', vote)],
            'literal',
            [],
            onRecord(entry),
          );
          expect(codes(row)).not.toContain('record differs');
          expect(codes(row)).not.toContain('record leaves it open');
        },
      ),
    );
  });

  it('goes against every record that says otherwise of one member', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...council), (entry, member) => {
        const [position] = recordedPositions(entry).get(member) ?? [];
        fc.pre(position !== undefined);
        const other = position === 'abstaining' ? 'in favour' : 'abstaining';
        const claim = votes('Reaction', { positions: [{ member, position: other }] });
        const row = compareRow(voteFact(), [claim], 'literal', [], onRecord(entry));
        expect(row.verdict).toBe('against the record');
      }),
    );
  });
});
