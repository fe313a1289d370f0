import type pg from 'pg';

/**
 * Fills a migrated database with made-up discrepancies, `facts` to an event, found over three years, of which
 * the editors `person-0` to `person-19` have some to look at and have reviewed some. Their places in the queue are
 * written as the triggers would derive them.
 */
export async function generateDiscrepancies(
  client: pg.Client,
  { events, facts }: { readonly events: number; readonly facts: number },
): Promise<void> {
  await client.query('BEGIN');
  for (const table of ['Event', 'Fact', 'Discrepancy', 'User']) {
    await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  }
  await client.query(`
    INSERT INTO "User" (id, name, email, "updatedAt")
    SELECT 'person-' || n, 'Person ' || n, 'person-' || n || '@example.org', now() FROM generate_series(0, 19) n`);
  await client.query(
    `INSERT INTO "Event" (slug, title, summary, place, "startsOn", "endsOn", "timeZone", "publicSince")
     SELECT 'made-up-' || n, 'Made-up event ' || n, 'S', 'P', DATE '2020-01-01' + n % 1000,
       DATE '2020-01-01' + n % 1000, 'UTC', now() FROM generate_series(1, $1::int) n`,
    [events],
  );
  await client.query(
    `INSERT INTO "Fact" ("eventId", slug, position, kind, title, question, measure, unit, "publicSince")
     SELECT e.id, 'fact-' || n, n, 'quantity', 'Fact ' || n, 'How many?', 'killed', 'people', now()
     FROM "Event" e, generate_series(1, $1::int) n WHERE e.slug LIKE 'made-up-%'`,
    [facts],
  );
  // Spread by remainders of primes, so that no choice goes with another.
  await client.query(`
    INSERT INTO "Discrepancy" ("factId", "eventId", verdict, sharpness, reasons, fingerprint, present,
      "firstSeenAt", "changedAt", status, "assigneeId", outdated, attention)
    SELECT f.id, f."eventId", (ARRAY['against the record', 'conflict', 'contested', 'not comparable'])[1 + n % 4],
      n % 4, '{rounding}', repeat('0', 64), n % 31 <> 0,
      now() - n * 7919 % 94608000 * interval '1 second', now(),
      s.status::"DiscrepancyStatus", CASE WHEN n % 3 = 0 THEN 'person-' || n % 20 END,
      n % 11 = 0 AND s.status <> 'unreviewed',
      CASE
        WHEN n % 31 = 0 AND s.status NOT IN ('open', 'disputed') THEN 9
        WHEN s.status = 'unreviewed' THEN 0
        WHEN n % 11 = 0 THEN 1
        WHEN s.status IN ('open', 'disputed') THEN 2
        ELSE 3
      END
    FROM (SELECT id, "eventId", row_number() OVER (ORDER BY id) AS n FROM "Fact") f,
      LATERAL (SELECT (ARRAY['unreviewed', 'unreviewed', 'unreviewed', 'open', 'explained', 'corrected', 'disputed'])
        [1 + f.n % 7] AS status) s`);
  for (const table of ['Event', 'Fact', 'Discrepancy', 'User']) {
    await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
  await client.query('COMMIT');
  await client.query('ANALYZE');
}
