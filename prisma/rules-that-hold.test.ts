import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from './broken-rules.testing';
import { body, claim, oneEvent, sha256, version } from './one-event.testing';

const db = oneEvent();
const { insert, broken } = db;

describe('a part', () => {
  const fact = (id: number, eventId: number, partOfId: number | null): Row => ({
    ...{ id, eventId, slug: `f${id}`, position: id, kind: 'wording' },
    ...{ title: 'F', question: 'f?', measure: 'm', partOfId },
  });

  beforeEach(() =>
    db.query(`INSERT INTO "Event" (id, slug, title, summary, place, "startsOn", "endsOn", "timeZone")
      VALUES (2, 'e2', 'E', 'e', 'here', '2024-01-01', '2024-01-01', 'UTC')`),
  );

  test('is in the event of its total', async () => {
    const key = 'Fact_partOfId_eventId_fkey';
    expect(await broken(() => insert('Fact', fact(2, 1, 1)))).toBeNull();
    expect(await broken(() => insert('Fact', fact(2, 2, 1)))).toBe(key);
    expect(await broken(() => insert('Fact', fact(2, 1, 9)))).toBe(key);
    await insert('Fact', fact(2, 1, 1));
    const move = (id: number) => db.query('UPDATE "Fact" SET "eventId" = 2 WHERE id = $1', [id]);
    expect(await broken(() => move(2))).toBe(key);
  });

  test('goes with its total to another event', async () => {
    await insert('Fact', fact(2, 1, 1));
    await db.query('UPDATE "Fact" SET "eventId" = 2 WHERE id = 1');
    const { rows } = await db.query('SELECT id FROM "Fact" WHERE "eventId" = 2 ORDER BY id');
    expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test('keeps its total from being deleted', async () => {
    await insert('Fact', fact(2, 1, 1));
    const remove = 'DELETE FROM "Fact" WHERE id = 1';
    expect(await broken(() => db.query(remove))).toBe('Fact_partOfId_eventId_fkey');
  });
});

describe('a version of an article', () => {
  test.each([
    ['body', `'Another.'`],
    ['sha256', `repeat('0', 64)`],
    ['number', '2'],
    ['articleId', '2'],
    ['readAt', `"readAt" + interval '1 second'`],
  ])('never changes its %s', async (column, value) => {
    const change = `UPDATE "ArticleVersion" SET ${pg.escapeIdentifier(column)} = ${value}`;
    expect(await broken(() => db.query(change))).toBe('body_never_changes');
  });

  test('never changes its body with its hash', async () => {
    const change = `UPDATE "ArticleVersion" SET body = $1, sha256 = $2`;
    const values = ['Another.', sha256('Another.')];
    expect(await broken(() => db.query(change, values))).toBe('body_never_changes');
  });

  test('may be written again as it is', async () => {
    const same = 'UPDATE "ArticleVersion" SET body = body, sha256 = sha256, number = number';
    expect(await broken(() => db.query(same))).toBeNull();
  });

  test.each([
    ['a body with another hash', { sha256: sha256('Another.') }, 'sha256_is_of_body'],
    ['a hash in capitals', { sha256: sha256('Text.').toUpperCase() }, 'sha256_is_of_body'],
    ['an empty body', { body: '', sha256: sha256('') }, 'body_is_bounded'],
    [
      'a body of a megabyte',
      { body: 'é'.repeat(500_000), sha256: sha256('é'.repeat(500_000)) },
      null,
    ],
    [
      'a longer body',
      { body: 'é'.repeat(500_001), sha256: sha256('é'.repeat(500_001)) },
      'body_is_bounded',
    ],
    [
      'a body with U+FFFF',
      { body: 'a\uFFFF', sha256: sha256('a\uFFFF') },
      'body_has_no_noncharacter',
    ],
    ['a number below one', { number: 0 }, 'number_counts_from_one'],
    ['a number that is taken', { number: 1 }, 'ArticleVersion_articleId_number_key'],
    [
      'a body that was read before',
      { body, sha256: sha256(body) },
      'ArticleVersion_articleId_sha256_key',
    ],
  ])('with %s', async (_, more, rule) => {
    const row = { ...version(2, 'Text.'), ...more };
    expect(await broken(() => insert('ArticleVersion', row))).toBe(rule);
  });

  test('is current of its own article alone', async () => {
    await insert('ArticleVersion', { ...version(2, 'Text.'), articleId: 2 });
    const point = (article: number, to: number) =>
      db.query('UPDATE "Article" SET "currentVersionId" = $2 WHERE id = $1', [article, to]);
    const key = 'Article_currentVersionId_id_fkey';
    expect(await broken(() => point(1, 1))).toBeNull();
    expect(await broken(() => point(1, 2))).toBe(key);
    expect(await broken(() => point(2, 1))).toBe(key);
    expect(await broken(() => point(1, 9))).toBe(key);
    expect(await broken(() => point(2, 2))).toBeNull();
  });

  test('cannot be deleted while it is current', async () => {
    await db.query('UPDATE "Article" SET "currentVersionId" = 1 WHERE id = 1');
    const remove = 'DELETE FROM "ArticleVersion"';
    expect(await broken(() => db.query(remove))).toBe('Article_currentVersionId_id_fkey');
    await db.query('UPDATE "Article" SET "currentVersionId" = NULL');
    expect(await broken(() => db.query(remove))).toBeNull();
  });

  test('cannot be deleted while it has claims', async () => {
    const remove = 'DELETE FROM "ArticleVersion"';
    expect(await broken(() => db.query(remove))).toBeNull();
    await insert('Claim', claim('people'));
    expect(await broken(() => db.query(remove))).toBe('Claim_articleVersionId_fkey');
    expect(await broken(() => db.query('DELETE FROM "Article"'))).toMatch(/_fkey$/);
    expect(await broken(() => db.query('DELETE FROM "Event"'))).toBe('Claim_factId_fkey');
  });
});

test.each([
  ['Event', { endsOn: '2023-12-31' }, 'days_in_order'],
  ['Event', { endsOn: '2024-01-02' }, null],
  ['Fact', { periodStart: '2024-01-02', asOf: '2024-01-01' }, 'period_in_order'],
  ['Fact', { periodStart: '2024-01-01', asOf: '2024-01-01' }, null],
  ['Fact', { partOfId: 1 }, 'not_a_part_of_itself'],
  ['Fact', { unit: null }, 'quantity_has_a_unit'],
  ['Fact', { kind: 'wording', unit: null }, null],
  ['Fact', { kind: 'vote' }, 'vote_has_a_rule'],
  ['Fact', { kind: 'vote', rule: 'r', draft: 'S/2024/239' }, null],
])('%s with %o', async (table, change: Row, rule) => {
  const columns = Object.keys(change).map((name, i) => `${pg.escapeIdentifier(name)} = $${i + 1}`);
  const update = `UPDATE ${pg.escapeIdentifier(table)} SET ${columns}`;
  expect(await broken(() => db.query(update, Object.values(change)))).toBe(rule);
});

test('the rules hold in another schema, whatever the search path of the writer', async () => {
  await db.query('CREATE SCHEMA other; SET LOCAL search_path = other');
  const migrations = path.join(import.meta.dirname, 'migrations');
  for (const name of readdirSync(migrations).sort()) {
    if (name.endsWith('.toml')) continue;
    await db.query(readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8'));
  }
  await db.query('SET LOCAL search_path = public');
  for (const table of ['Outlet', 'Article', 'ArticleVersion', 'Event']) {
    // Of the types of columns each schema has its own, which a text is read into.
    const rows = await db.query(`SELECT to_jsonb(t) AS row FROM public."${table}" t`);
    for (const { row } of rows.rows as { row: unknown }[]) {
      await db.query(
        `INSERT INTO other."${table}" SELECT * FROM jsonb_populate_record(NULL::other."${table}", $1)`,
        [JSON.stringify(row)],
      );
    }
  }
  await db.query(`INSERT INTO other."Fact" (id, "eventId", slug, position, kind, title, question, measure)
    VALUES (1, 1, 'f', 0, 'wording', 'F', 'f?', 'm')`);
  const write = (quote: string) =>
    db.query(
      `INSERT INTO other."Claim" ("factId", "articleVersionId", quote, start, "end")
       VALUES (1, 1, $1, 3, 11)`,
      [quote],
    );
  expect(await broken(() => write('“At leas'))).toBeNull();
  expect(await broken(() => write('“at leas'))).toBe('quote_is_from_body');
  await write('“At leas');
  await db.query(`INSERT INTO other."AnswerOption" (id, "factId", key, label, position)
    VALUES (1, 1, 'yes', 'yes', 0)`);
  const answer = (option: number) =>
    db.query('INSERT INTO other."ClaimAnswer" SELECT id, $1 FROM other."Claim"', [option]);
  expect(await broken(() => answer(1))).toBeNull();
  expect(await broken(() => answer(2))).toBe('answer_is_of_fact');
});
