import type pg from 'pg';

/** How much to generate. Each article has one version and two claims, each of which cites a source. */
export interface Size {
  readonly events: number;
  readonly articlesPerEvent: number;
  /**
   * Words that titles and bodies are made of, the commonest first: each is used about half as often as the
   * one in half its place (Zipf's law). Without any, words are gibberish and titles numbers.
   */
  readonly vocabulary?: readonly string[];
}

const factsPerEvent = 4;

/**
 * Fills a migrated, empty database with made-up events, by statements that run in the database, and
 * analyses its tables.
 *
 * Bodies are of some 300 words, drawn from a stock of sentences so that a few articles of an event share
 * one, as clients of one agency do. The same size gives the same rows.
 */
export async function generateEvents(db: pg.Client, size: Size): Promise<void> {
  await db.query('BEGIN');
  await db.query('CREATE TEMPORARY TABLE vocabulary (place int, word text) ON COMMIT DROP');
  await db.query(
    'INSERT INTO vocabulary SELECT place, word FROM unnest($1::text[]) WITH ORDINALITY v (word, place)',
    [size.vocabulary ?? []],
  );
  await db.query('CREATE UNIQUE INDEX ON vocabulary (place)');
  for (const statement of statements(size)) await db.query(statement);
  await db.query('COMMIT');
  await db.query('VACUUM ANALYZE');
}

function statements({ events, articlesPerEvent, vocabulary = [] }: Size): readonly string[] {
  const articles = events * articlesPerEvent;
  const inWords = vocabulary.length > 0;
  // Of words that are rare, few articles may share a sentence.
  const sentences = inWords ? articles : 5000;
  return [
    `INSERT INTO "Outlet" (slug, name, homepage)
     SELECT 'outlet-' || i, 'Outlet ' || i, 'https://outlet-' || i || '.example/'
     FROM generate_series(1, 200) i`,
    `INSERT INTO "Origin" (slug, name)
     SELECT 'agency-' || i, 'Agency ' || i FROM generate_series(1, 20) i`,
    `INSERT INTO "Source" (slug, name, named)
     SELECT 'source-' || i, 'Source ' || i, i % 4 <> 0 FROM generate_series(1, 500) i`,
    `INSERT INTO "Article" (id, slug, "outletId", title, "titleBasis", url, "publishedOn",
       "publishedBasis", basis, rights, "publicSince")
     SELECT i, 'article-' || i, i % 200 + 1, 'Article ' || i, 'generated',
       'https://outlet-' || i % 200 + 1 || '.example/' || i, DATE '2015-01-01' + i % 3650,
       'generated', 'generated', 'full', now()
     FROM generate_series(1, ${articles}) i`,
    `INSERT INTO "ArticleOrigin" ("articleId", "originId", certainty, basis)
     SELECT i, i % 20 + 1, 'inferred', 'generated' FROM generate_series(1, ${articles}, 3) i`,
    `INSERT INTO "Event" (id, slug, title, summary, place, "startsOn", "endsOn", "timeZone", "publicSince")
     SELECT e, 'event-' || e, 'Event ' || e, 'A made-up event.', 'New York', day, day,
       'America/New_York', now()
     FROM generate_series(1, ${events}) e, LATERAL (SELECT DATE '2015-01-01' + e / 3 AS day) d`,
    `INSERT INTO "EventArticle" ("eventId", "articleId", position)
     SELECT (i - 1) / ${articlesPerEvent} + 1, i, (i - 1) % ${articlesPerEvent}
     FROM generate_series(1, ${articles}) i`,
    `INSERT INTO "Fact" (id, "eventId", slug, position, kind, title, question, measure, population,
       "asOf", cumulative, unit, "publicSince")
     SELECT (e - 1) * ${factsPerEvent} + f, e, 'fact-' || f, f - 1, 'quantity', 'Fact ' || f,
       'How many?', 'killed', 'people', DATE '2015-01-01' + e / 3, true, 'people', now()
     FROM generate_series(1, ${events}) e, generate_series(1, ${factsPerEvent}) f`,
    `CREATE TEMPORARY TABLE sentence ON COMMIT DROP AS
     SELECT s, string_agg(${inWords ? 'word' : 'substr(md5((s * 31 + w)::text), 1, 2 + w % 7)'}, ' ' ORDER BY w) || '.' AS words
     FROM generate_series(0, ${sentences - 1}) s CROSS JOIN generate_series(1, 25) w
     ${inWords ? `JOIN vocabulary ON place = floor(power(${vocabulary.length}, (hashint8(s * 31::bigint + w) & 1048575) / 1048576.0))` : ''}
     GROUP BY s`,
    'CREATE UNIQUE INDEX ON sentence (s)',
    ...(inWords
      ? [
          `UPDATE "Article" SET title = initcap(substring(words FROM '^(?:\\S+ ){8}'))
           FROM sentence WHERE s = (hashint4(id) & 2147483647) % ${sentences}`,
        ]
      : []),
    `INSERT INTO "ArticleVersion" (id, "articleId", number, body, sha256)
     SELECT id, id, 1, body, encode(sha256(convert_to(body, 'UTF8')), 'hex') FROM (
       SELECT i AS id, format(E'At least %s people were killed, Source %s said.\\n\\n', 100 + i % 50,
         i % 500 + 1) || format(E'Some %s were wounded, Source %s said.\\n\\n', 1000 + i % 900,
         i % 500 + 1) || string_agg(words, E'\\n\\n' ORDER BY k) AS body
       FROM generate_series(1, ${articles}) i CROSS JOIN generate_series(1, 12) k
         JOIN sentence ON s = (hashint4(i * 12 + k) & 2147483647) % ${sentences}
       GROUP BY i) bodies`,
    // Each version has its article's identifier.
    'UPDATE "Article" SET "currentVersionId" = id',
    ...[claims(articlesPerEvent, 0, 'bounded'), claims(articlesPerEvent, 1, 'approximate')],
    `INSERT INTO "ClaimSource" ("claimId", position, "sourceId", words, start, "end")
     SELECT c.id, 0, v."articleId" % 500 + 1, words, at, at + length(words)
     FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId",
       LATERAL (SELECT 'Source ' || v."articleId" % 500 + 1 || ' said' AS words) w,
       LATERAL (SELECT c.start + position(words IN substr(v.body, c.start + 1)) - 1 AS at) p`,
    ...['Article', 'Event', 'Fact', 'ArticleVersion'].map(
      (table) =>
        `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max(id)) FROM "${table}"`,
    ),
  ];
}

/** The claims of one paragraph of every article, on facts that take turns from article to article. */
function claims(articlesPerEvent: number, paragraph: 0 | 1, form: 'bounded' | 'approximate') {
  const own =
    form === 'bounded'
      ? `amount AS "lower", true, false, NULL::float8, NULL::float8, NULL::"ApproximateSide", 'At least'`
      : `NULL::float8, NULL::boolean, NULL::boolean, amount, 1, 'around'::"ApproximateSide", 'Some'`;
  return `INSERT INTO "Claim" ("factId", "articleVersionId", quote, start, "end", "amountStart",
      "amountEnd", "quantityForm", "lower", "lowerInclusive", "upperInclusive", "approximateValue",
      "approximateUnit", "approximateSide", hedge)
    SELECT ((v.id - 1) / ${articlesPerEvent}) * ${factsPerEvent} + (v.id * 2 + ${paragraph}) % ${factsPerEvent} + 1,
      v.id, quote, start, start + length(quote), start,
      start + length(substring(quote FROM '^.*?[0-9]+')), '${form}', ${own}
    FROM "ArticleVersion" v,
      LATERAL (SELECT split_part(split_part(v.body, E'\\n\\n', ${paragraph + 1}), ', Source', 1) AS quote) q,
      LATERAL (SELECT position(quote IN v.body) - 1 AS start,
        substring(quote FROM '[0-9]+')::float8 AS amount) p`;
}
