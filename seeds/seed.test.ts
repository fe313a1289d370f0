import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { readingsInWords } from './count-readings';
import { loadSeeds } from './load';
import { copySeeds, type SeedFolder } from './seed-folder.testing';
import { writeSeeds } from './write';

let database: TestDatabase;
let seeds: SeedFolder;

beforeEach(() => {
  seeds = copySeeds();
});

afterEach(async () => {
  rmSync(seeds.folder, { recursive: true });
  await database.drop();
});

interface Ran {
  readonly code: number;
  readonly said: string;
}

/** The seeds of the copied folder, without the time that a process of its own takes. */
async function seedHere(): Promise<void> {
  const db = new PrismaClient({ adapter: driver(database.url) });
  try {
    await db.$transaction((transaction) => writeSeeds(transaction, loadSeeds(seeds.folder)), {
      timeout: 60_000,
    });
  } finally {
    await db.$disconnect();
  }
}

/** Runs the command as `npm run seed` does, out of the copied folder. */
function seed(...options: string[]): Promise<Ran> {
  const script = path.join(import.meta.dirname, 'seed.ts');
  const args = ['--import', 'tsx', script, '--from', seeds.folder, ...options];
  const env = { ...process.env, DATABASE_URL: database.url };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Every row of every table, as text: identifiers, instants and all, but for what of the search is stale, as
 * a row that is written again is at times.
 */
async function contents(): Promise<Record<string, string[]>> {
  const tables = await query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'SearchStale'
     ORDER BY 1`,
  );
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    dump[name] = rows.map(({ row }) => row);
  }
  return dump;
}

async function counts(): Promise<Record<string, number>> {
  const tables = Object.entries(await contents());
  const own = tables.filter(([name]) => name !== '_prisma_migrations');
  return Object.fromEntries(own.map(([name, rows]) => [name.replaceAll('"', ''), rows.length]));
}

const document = 'documents/003_6caf09a4cd5c747a.txt';
const usDraft = 'events/2024-03-22-us-draft.yaml';

const ofPeople = [
  ...['Account', 'Invitation', 'Passkey', 'RateLimit', 'Session', 'SignInFailures', 'TwoFactor'],
  ...['User', 'Verification'],
];
const ofBringingIn = [
  ...['ArticleCorrection', 'Batch', 'Feed', 'Intake', 'RefusedFact', 'RefusedProposal'],
];
const ofEditing = [
  ...['Annotation', 'AnnotationRevision', 'AnnotationTarget', 'AuditEntry', 'ClaimRevision'],
];

describe('seeding an empty database', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    database = await createTestDatabase('recount_template');
  });

  test('by two processes at once fills it once', async () => {
    const both = await Promise.all([seed('--if-empty'), seed('--if-empty')]);
    const done = {
      code: 0,
      said: `${readingsInWords(loadSeeds(seeds.folder))} Seeded 4 articles, 3 events, 46 claims, 341 votes and 13 series.\n`,
    };
    expect(both).toContainEqual(done);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const filled = await counts();
    expect(filled).toMatchObject({ Article: 4, ArticleVersion: 4, Event: 3, Claim: 46 });
    // What is to be searched, and the discrepancies with it, is worked out by another process; editors come later.
    const seeded = Object.entries(filled).filter(([name]) => !name.startsWith('Search'));
    const empty = seeded.flatMap(([name, rows]) => (rows === 0 ? [name] : []));
    expect(empty.sort()).toEqual(
      [...ofPeople, ...ofEditing, ...ofBringingIn, 'Discrepancy'].sort(),
    );
  });

  test('tells what was read, what was corrected and what was added apart', async () => {
    expect((await seed()).code).toBe(0);
    const claims = await query(
      `SELECT quote, pattern, correction FROM "Claim" WHERE quote ~ '^(Some 58|The council met|“double down|called for)' ORDER BY quote COLLATE "C"`,
    );
    expect(claims).toEqual([
      { quote: expect.stringContaining('Some 58,000'), pattern: 'fate', correction: null },
      {
        quote: 'The council met for about 90 minutes',
        pattern: null,
        correction: expect.stringContaining('Lengths of time'),
      },
      { quote: 'called for by Malta and later by the UAE', pattern: null, correction: null },
      {
        quote: expect.stringContaining('change course'),
        pattern: 'quotation after its speaker',
        correction: expect.stringContaining('parts of one quotation'),
      },
    ]);
  });

  test('of seeds that cannot be used seeds nothing, and says where they have to be mended', async () => {
    const empty = await contents();
    const line = seeds.replace(usDraft, 'quote: was vetoed by', 'quote: was blocked by');
    const { code, said } = await seed();
    expect(code).toBe(1);
    expect(said).toBe(
      `${path.join(seeds.folder, usDraft)}:${line}: “was blocked by the UN Security Council” does not stand in the text\nNothing was seeded.\n`,
    );
    expect(await contents()).toEqual(empty);
  });

  test('without DATABASE_URL says so', async () => {
    database = { ...database, url: '' };
    const said = 'DATABASE_URL names no database to seed.\n';
    expect(await seed()).toEqual({ code: 1, said });
  });
});

describe('seeding a seeded database', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    database = await createTestDatabase('recount_seeded');
  });

  test('again changes nothing, identifiers and instants included', async () => {
    const before = await contents();
    expect((await seed()).code).toBe(0);
    expect(await contents()).toEqual(before);
  });

  test('only if empty leaves alone a database that has an event', async () => {
    const before = await contents();
    seeds.replace(usDraft, 'place: New York', 'place: Geneva');
    expect(await seed('--if-empty')).toEqual({ code: 0, said: '' });
    expect(await contents()).toEqual(before);
  });

  test('only if empty gives a database from before there was a record the record alone', async () => {
    await query('TRUNCATE "RecordedVote", "Body", "Series", "RecordSource" CASCADE');
    seeds.replace(usDraft, 'place: New York', 'place: Geneva');
    const said =
      'Seeded the official record: 341 votes and 13 series. “npm run seed” links the seeded articles to it.\n';
    expect(await seed('--if-empty')).toEqual({ code: 0, said });
    expect(await counts()).toMatchObject({ RecordedVote: 341, Series: 13, Article: 4 });
    expect(JSON.stringify(await contents())).not.toContain('Geneva');
    expect(await seed('--if-empty')).toEqual({ code: 0, said: '' });
  });

  test('of a changed document adds a version and keeps the old one with its claims', async () => {
    const before = await contents();
    seeds.replace(document, 'talks with Israeli', 'further talks with Israeli');
    await seedHere();
    const after = await contents();
    expect(after.Outlet).toEqual(before.Outlet);
    for (const table of ['"ArticleVersion"', '"Claim"', '"ClaimSource"', '"ClaimPosition"']) {
      expect(after[table]).toEqual(expect.arrayContaining(before[table] ?? []));
    }
    const versions = await query(
      `SELECT number, body LIKE '%further talks%' AS changed, count(c.id)::int AS claims, min(c.start) AS first
       FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId" JOIN "Claim" c ON c."articleVersionId" = v.id
       WHERE a.slug = 'reaction-us-led-vote-fails' GROUP BY v.id ORDER BY number`,
    );
    expect(versions).toMatchObject([
      { number: 1, changed: false, claims: 3 },
      { number: 2, changed: true, claims: 3 },
    ]);
    expect(versions[1]?.first).toBe(versions[0]?.first + 'further '.length);
    expect(after['"ArticleVersion"']).toHaveLength(5);
  });

  test('of a document that goes back to its first text makes that version the current one again', async () => {
    const before = await contents();
    const current = async () =>
      await query(
        `SELECT number, count(c.id)::int AS claims FROM "Article" a
         JOIN "ArticleVersion" v ON v.id = a."currentVersionId" JOIN "Claim" c ON c."articleVersionId" = v.id
         WHERE a.slug = 'reaction-us-led-vote-fails' GROUP BY v.id`,
      );
    seeds.replace(document, 'talks with Israeli', 'further talks with Israeli');
    await seedHere();
    const changed = await contents();
    expect(await current()).toEqual([{ number: 2, claims: 3 }]);
    seeds.replace(document, 'further talks with Israeli', 'talks with Israeli');
    await seedHere();
    expect(await current()).toEqual([{ number: 1, claims: 3 }]);
    expect(await contents()).toEqual({ ...changed, '"Article"': before['"Article"'] });
  });

  test('of facts, answers and articles in another order puts them in that order', async () => {
    const council = 'events/2023-10-08-security-council.yaml';
    const first = '{ key: considered, label: "yes, and it failed" }';
    const second = '{ key: not-considered, label: "no" }';
    seeds.replace(council, `${first}\n      - ${second}`, `${second}\n      - ${first}`);
    seeds.replace(
      council,
      '[al-arabiya-council-divided, indian-awaaz-ends-without-unified-position]',
      '[indian-awaaz-ends-without-unified-position, al-arabiya-council-divided]',
    );
    seeds.replace(
      usDraft,
      'facts:\n',
      `facts:\n  - slug: place-of-vote\n    kind: wording\n    title: Place\n    question: Where?\n    measure: place\n    claims:\n      - article: reaction-us-led-vote-fails\n        quote: As for the UN vote\n\n`,
    );
    await seedHere();
    expect(
      await query(`SELECT key FROM "AnswerOption" o JOIN "Fact" f ON f.id = "factId"
        WHERE slug = 'joint-statement-considered' ORDER BY o.position`),
    ).toEqual([{ key: 'not-considered' }, { key: 'considered' }]);
    expect(
      await query(`SELECT a.slug FROM "EventArticle" ea JOIN "Article" a ON a.id = "articleId"
        JOIN "Event" e ON e.id = "eventId" WHERE e.slug LIKE 'security%' ORDER BY ea.position`),
    ).toEqual([
      { slug: 'indian-awaaz-ends-without-unified-position' },
      { slug: 'al-arabiya-council-divided' },
    ]);
    expect(
      await query(`SELECT f.slug, position FROM "Fact" f JOIN "Event" e ON e.id = "eventId"
        WHERE e.slug LIKE 'us-draft%' ORDER BY position`),
    ).toEqual([
      { slug: 'place-of-vote', position: 0 },
      { slug: 'outcome', position: 1 },
      { slug: 'who-vetoed', position: 2 },
      { slug: 'drafts-us-vetoed', position: 3 },
    ]);
  });

  test('of a corrected quote takes away the wrong one, and no claim of anyone else', async () => {
    await query(`INSERT INTO "Claim" ("factId", "articleVersionId", quote, start, "end")
      SELECT "factId", "articleVersionId", left(quote, 3), start, start + 3
      FROM "Claim" WHERE quote LIKE 'At least 1,100%'`);
    const read = 'At least 1,100 people have already been killed';
    const correction = `\n        correction:\n          reason: Since when.\n          quote: ${read} since Hamas`;
    const council = 'events/2023-10-08-security-council.yaml';
    seeds.replace(council, `quote: ${read}`, `quote: ${read}${correction}`);
    await seedHere();
    const quotes = await query(
      `SELECT quote, pattern, correction FROM "Claim" WHERE quote LIKE 'At %' ORDER BY "end"`,
    );
    expect(quotes.map(({ quote }) => quote).slice(0, 1)).toEqual(['At ']);
    expect(quotes.filter(({ quote }) => String(quote).startsWith('At least 1,100'))).toEqual([
      { quote: `${read} since Hamas`, pattern: 'fate', correction: 'Since when.' },
    ]);
  });

  test('leaves alone what a database has beyond the seeds', async () => {
    await query(`INSERT INTO "Fact" ("eventId", slug, position, kind, title, question, measure)
      SELECT id, 'our-own', 3, 'wording', 'Our own', 'Ours?', 'own' FROM "Event" WHERE slug LIKE 'us-draft%'`);
    const before = await contents();
    await seedHere();
    expect(await contents()).toEqual(before);
  });
});
