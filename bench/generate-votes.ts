import type pg from 'pg';

const permanent = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
const electedStates = 60;
const agendaItems = 40;

/** The codes of made-up elected members: ZAA, ZAB and so on. */
export const electedCode = (index: number): string =>
  `Z${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;

/**
 * Fills a migrated, empty database with made-up votes of fifteen members, by statements that run in the
 * database, and analyses its tables.
 *
 * One vote in 25 is vetoed and one in 50 fails; the agenda is uneven; elected members sit for two years.
 * Votes spread over the years from 1990. The same number gives the same rows.
 */
export async function generateVotes(db: pg.Client, votes: number): Promise<void> {
  await db.query('BEGIN');
  for (const statement of statements(votes)) await db.query(statement);
  await db.query('COMMIT');
  await db.query('VACUUM ANALYZE');
}

function statements(votes: number): readonly string[] {
  const elected = Array.from({ length: electedStates }, (_, index) => electedCode(index));
  return [
    `INSERT INTO "State" (code, name)
     SELECT code, 'State ' || code FROM unnest(${textArray([...permanent, ...elected])}) code`,
    `INSERT INTO "RecordSource" (id, slug, name, publisher, terms)
     VALUES (1, 'generated', 'Made-up votes', 'Nobody', 'None.')`,
    `INSERT INTO "Body" (id, slug, name, rule)
     VALUES (1, 'security-council', 'Security Council', 'security-council-substantive')`,
    `INSERT INTO "Membership" ("bodyId", "stateCode", "startsOn", "endsOn", permanent)
     SELECT 1, code, DATE '1945-10-24', NULL, true FROM unnest(${textArray(permanent)}) code`,
    `INSERT INTO "Membership" ("bodyId", "stateCode", "startsOn", "endsOn")
     SELECT 1, (${textArray(elected)})[term * 10 % ${electedStates} + seat],
       make_date(1990 + 2 * term, 1, 1), make_date(1991 + 2 * term, 12, 31)
     FROM generate_series(0, 18) term, generate_series(1, 10) seat`,
    `INSERT INTO "AgendaItem" (id, slug, title)
     SELECT i, 'item-' || i, 'The situation in place ' || i FROM generate_series(1, ${agendaItems}) i`,
    `INSERT INTO "RecordedVote" (id, "bodyId", "sourceId", draft, resolution, "resolutionNumber", date,
       "meetingRecord", "meetingNumber", "statedMeeting", "agendaItemId", title, outcome, "inFavour",
       against, abstaining, "sponsorsAsPrinted", questioned)
     SELECT i, 1, 1, 'S/' || extract(year FROM day) || '/' || i,
       CASE WHEN decided = 'adopted' THEN 'S/RES/' || i || ' (' || extract(year FROM day) || ')' END,
       CASE WHEN decided = 'adopted' THEN i END, day, 'S/PV.' || i, i, i || 'th meeting',
       1 + floor(${agendaItems} * power((hashint4(i) & 65535) / 65536.0, 2)),
       'Draft resolution [on the situation in place ' || i || ']', decided,
       CASE decided WHEN 'adopted' THEN 14 WHEN 'vetoed' THEN 13 ELSE 7 END,
       CASE decided WHEN 'adopted' THEN 0 WHEN 'vetoed' THEN 1 ELSE 0 END,
       CASE decided WHEN 'adopted' THEN 1 WHEN 'vetoed' THEN 1 ELSE 8 END, ARRAY['A sponsor'], i % 12 = 0
     FROM generate_series(1, ${votes}) i,
       LATERAL (SELECT DATE '1990-01-01' + (i::bigint * 13300 / ${votes})::int AS day) d,
       LATERAL (SELECT (CASE WHEN i % 25 = 3 THEN 'vetoed' WHEN i % 50 = 7 THEN 'not_adopted'
         ELSE 'adopted' END)::"VoteOutcome" AS decided) o`,
    // The permanent members come first: one of them vetoes what is vetoed, the next abstains.
    `INSERT INTO "Ballot" ("voteId", position, ordinal, printed, "stateCode", date)
     SELECT v.id, position, seat, code, code, v.date
     FROM "RecordedVote" v, generate_series(0, 14) seat,
       LATERAL (SELECT CASE WHEN seat < 5 THEN (${textArray(permanent)})[seat + 1]
         ELSE (${textArray(elected)})[(extract(year FROM v.date)::int - 1990) / 2 * 10 % ${electedStates} + seat - 4]
         END AS code) c,
       LATERAL (SELECT (CASE
         WHEN v.outcome = 'vetoed' AND seat = v.id / 25 % 5 THEN 'against'
         WHEN v.outcome = 'not_adopted' AND seat >= 7 OR v.outcome <> 'not_adopted' AND seat = (v.id / 25 + 1) % 15
           THEN 'abstaining'
         ELSE 'in_favour' END)::"VotePosition" AS position) p`,
    `INSERT INTO "Sponsor" ("voteId", ordinal, printed, "stateCode")
     SELECT v.id, n, code, code FROM "RecordedVote" v, generate_series(0, 2) n,
       LATERAL (SELECT (${textArray([...permanent, ...elected])})[(v.id + n) % ${permanent.length + electedStates} + 1] AS code) c`,
    ...['RecordSource', 'Body', 'AgendaItem', 'RecordedVote'].map(
      (table) =>
        `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max(id)) FROM "${table}"`,
    ),
  ];
}

function textArray(texts: readonly string[]): string {
  return `ARRAY[${texts.map((text) => `'${text}'`).join(', ')}]`;
}
