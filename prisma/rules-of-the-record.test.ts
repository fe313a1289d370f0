import { beforeEach, expect, test } from 'vitest';
import { type Row, triedDatabase } from './broken-rules.testing';

const db = triedDatabase();
const { insert, broken } = db;

const vote: Row = {
  id: 1,
  bodyId: 1,
  sourceId: 1,
  draft: 'S/2024/239',
  date: '2024-03-22',
  outcome: 'vetoed',
  sponsorsAsPrinted: [],
};
const ballot: Row = {
  voteId: 1,
  position: 'against',
  ordinal: 0,
  printed: 'China',
  stateCode: 'CHN',
  date: '2024-03-22',
};
const seat: Row = { bodyId: 1, stateCode: 'CHN', startsOn: '2024-01-01' };
const series: Row = {
  id: 1,
  slug: 's',
  title: 'S',
  sourceId: 1,
  measure: 'killed',
  populations: ['people'],
  cumulative: true,
  unit: 'people',
  timeZone: 'Asia/Gaza',
  cutOff: 'Not stated.',
};
const point: Row = { seriesId: 1, day: '2023-10-08', value: 370 };

beforeEach(async () => {
  await insert('State', { code: 'CHN', name: 'China' });
  await insert('RecordSource', { id: 1, slug: 'r', name: 'R', publisher: 'P', terms: 'T' });
  await insert('Body', { id: 1, slug: 'b', name: 'B', rule: 'security-council-substantive' });
  await insert('RecordedVote', vote);
  await insert('Series', series);
});

const other: Row = { ...vote, id: 2, draft: 'S/2024/240' };

// What a table is given, and the rule that refuses it; null is let through.
// biome-ignore format: one statement a line reads as a table
const statements: readonly [string, string, Row, string | null][] = [
  ['a state by its code', 'State', { code: 'FRA', name: 'France' }, null],
  ['a code in small letters', 'State', { code: 'fra', name: 'France' }, 'code_is_alpha_3'],
  ['a code of two letters', 'State', { code: 'FR', name: 'France' }, 'code_is_alpha_3'],
  ['a state without a name', 'State', { code: 'FRA', name: '' }, 'name_is_not_empty'],
  ['a seat without an end', 'Membership', { ...seat, permanent: true }, null],
  ['a term of one day', 'Membership', { ...seat, endsOn: '2024-01-01' }, null],
  ['a term that ends before it starts', 'Membership', { ...seat, endsOn: '2023-12-31' }, 'term_in_order'],
  ['a permanent seat with an end', 'Membership', { ...seat, permanent: true, endsOn: '2025-01-01' }, 'permanent_seat_has_no_end'],
  ['a second entry of one vote', 'RecordedVote', { ...vote, id: 2, entry: 2 }, null],
  ['an entry twice', 'RecordedVote', { ...vote, id: 2 }, 'RecordedVote_bodyId_draft_entry_key'],
  ['an entry that counts from zero', 'RecordedVote', { ...other, entry: 0 }, 'entries_count_from_one'],
  ['a vote on no draft', 'RecordedVote', { ...other, draft: '' }, 'draft_is_a_symbol'],
  ['a draft that is no symbol', 'RecordedVote', { ...other, draft: 'a draft' }, 'draft_is_a_symbol'],
  ['an outcome that was inferred', 'RecordedVote', { ...other, outcomeInferred: true }, null],
  ['an adoption that was inferred', 'RecordedVote', { ...other, outcome: 'adopted', outcomeInferred: true }, 'adoption_is_not_inferred'],
  ['a tally that does not add up', 'RecordedVote', { ...other, inFavour: 15, against: 0, abstaining: 3 }, null],
  ['a tally of which one figure is stated', 'RecordedVote', { ...other, inFavour: 0 }, null],
  ['a tally below zero', 'RecordedVote', { ...other, inFavour: 15, against: -1, abstaining: 0 }, 'tally_is_not_negative'],
  ['a resolution without a symbol', 'RecordedVote', { ...other, resolution: '' }, 'unknown_is_not_empty'],
  ['a meeting record without a symbol', 'RecordedVote', { ...other, meetingRecord: '' }, 'unknown_is_not_empty'],
  ['a heading without words', 'RecordedVote', { ...other, statedMeeting: '' }, 'unknown_is_not_empty'],
  ['a title without words', 'RecordedVote', { ...other, title: '' }, 'unknown_is_not_empty'],
  ['a ballot', 'Ballot', ballot, null],
  ['a ballot of nobody that is known', 'Ballot', { ...ballot, stateCode: null, printed: 'Ruritania' }, null],
  ['a ballot of another day than its vote’s', 'Ballot', { ...ballot, date: '2024-03-23' }, 'Ballot_voteId_date_fkey'],
  ['a veto as a ballot', 'Ballot', { ...ballot, position: 'veto' }, 'ballot_is_in_a_list'],
  ['an absence as a ballot', 'Ballot', { ...ballot, position: 'absent' }, 'ballot_is_in_a_list'],
  ['a ballot before the first', 'Ballot', { ...ballot, ordinal: -1 }, 'ordinal_counts_from_zero'],
  ['a ballot without a name', 'Ballot', { ...ballot, printed: '' }, 'printed_is_not_empty'],
  ['a ballot of a state that is not known', 'Ballot', { ...ballot, stateCode: 'XXX' }, 'Ballot_stateCode_fkey'],
  ['a sponsor that is no state', 'Sponsor', { voteId: 1, ordinal: 0, printed: 'A report' }, null],
  ['a sponsor before the first', 'Sponsor', { voteId: 1, ordinal: -1, printed: 'China' }, 'ordinal_counts_from_zero'],
  ['a sponsor without a name', 'Sponsor', { voteId: 1, ordinal: 0, printed: '' }, 'printed_is_not_empty'],
  ['a series of nobody', 'Series', { ...series, id: 2, slug: 't', populations: [] }, 'populations_are_named'],
  ['a figure', 'SeriesPoint', point, null],
  ['a figure of zero', 'SeriesPoint', { ...point, value: 0 }, null],
  ['a day without a figure', 'SeriesPoint', { ...point, value: null }, null],
  ['a figure below zero', 'SeriesPoint', { ...point, value: -1 }, 'count_is_not_negative'],
  ['a report of fewer hours than none', 'SeriesPoint', { ...point, coversHours: -1 }, 'hours_are_not_negative'],
];

test.each(statements)('%s', async (_, table, row, rule) => {
  expect(await broken(() => insert(table, row))).toBe(rule);
});

test('only a permanent member’s vetoes can be asked about', async () => {
  await insert('State', { code: 'DZA', name: 'Algeria' });
  await db.query(`INSERT INTO "Event" (id, slug, title, summary, place, "startsOn", "endsOn", "timeZone")
    VALUES (1, 'e', 'E', 'e', 'here', '2024-01-01', '2024-01-01', 'UTC')`);
  const fact = { eventId: 1, slug: 'f', position: 0, kind: 'wording', title: 'F', question: 'f?' };
  const asked = { ...fact, measure: 'sponsors' };
  expect(await broken(() => insert('Fact', { ...asked, vetoedBy: 'CHN' }))).toBeNull();
  expect(await broken(() => insert('Fact', { ...asked, vetoedBy: 'DZA' }))).toBe(
    'veto_is_a_permanent_members',
  );
});

test('a state may stand in two lists of one vote, and keeps its ballots in both', async () => {
  await insert('Ballot', ballot);
  await insert('Ballot', { ...ballot, position: 'abstaining' });
  const { rows } = await db.query('SELECT position FROM "Ballot" WHERE "stateCode" = $1', ['CHN']);
  expect(rows).toHaveLength(2);
});

test('the day of a vote that changes is the day of its ballots', async () => {
  await insert('Ballot', ballot);
  await db.query(`UPDATE "RecordedVote" SET date = '2024-03-23' WHERE id = 1`);
  const { rows } = await db.query(`SELECT FROM "Ballot" WHERE date = '2024-03-23'`);
  expect(rows).toHaveLength(1);
});
