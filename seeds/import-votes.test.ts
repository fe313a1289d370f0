import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { query } from '../prisma/embedded/connections';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import type { DocumentedVote } from './akoma-ntoso/read-vote';
import { voteDocument } from './akoma-ntoso/vote-document.testing';

let database: TestDatabase;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-import-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const unanimous = [
  ...['BAHRAIN', 'CHINA', 'COLOMBIA', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'DENMARK', 'FRANCE'],
  ...['GREECE', 'LATVIA', 'LIBERIA', 'PAKISTAN', 'PANAMA', 'RUSSIAN FEDERATION', 'SOMALIA'],
  ...['UNITED KINGDOM', 'UNITED STATES'],
];

const vote: DocumentedVote = {
  draft: 'S/2026/901',
  resolution: 'S/RES/2901 (2026)',
  date: '2026-11-03',
  meetingRecord: 'S/PV.10301',
  statedMeeting: '10301st meeting',
  agenda: 'The situation concerning the Aral Sea',
  title: 'Security Council resolution 2901 (2026) [on the Aral Sea]',
  outcome: 'adopted',
  outcomeInferred: false,
  tally: { inFavour: 15, against: 0, abstaining: 0 },
  rollCall: { inFavour: unanimous, against: [], abstaining: [] },
  sponsorsAsPrinted: ['Panama and United States of America'],
};

const vetoed: DocumentedVote = {
  ...vote,
  draft: 'S/2026/902',
  resolution: null,
  meetingRecord: 'S/PV.10302',
  statedMeeting: null,
  title: 'Draft resolution [on the Aral Sea]',
  outcome: 'vetoed',
  tally: { inFavour: 14, against: 1, abstaining: 0 },
  rollCall: {
    inFavour: unanimous.filter((name) => name !== 'UNITED STATES'),
    against: ['UNITED STATES'],
    abstaining: [],
  },
};

function file(name: string, document: DocumentedVote | string): string {
  const to = path.join(folder, name);
  writeFileSync(to, typeof document === 'string' ? document : voteDocument(document));
  return to;
}

interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Runs the command as `npm run import:votes` does. */
function importVotes(...files: readonly string[]): Promise<Ran> {
  const args = ['--import', 'tsx', path.join(import.meta.dirname, 'import-votes.ts'), ...files];
  const env = { ...process.env, DATABASE_URL: database.url };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

/** Every row that an import could write, as text: identifiers and all. */
async function contents(): Promise<Record<string, readonly string[]>> {
  const dump: Record<string, readonly string[]> = {};
  for (const table of [
    'RecordedVote',
    'Ballot',
    'Sponsor',
    'AgendaItem',
    'RecordSource',
    'State',
  ]) {
    const { rows } = await query(
      new URL(database.url),
      `SELECT t::text AS row FROM "${table}" t ORDER BY 1`,
    );
    dump[table] = rows.map(({ row }) => String(row));
  }
  return dump;
}

async function rows(sql: string, ...values: string[]): Promise<unknown[]> {
  return (await query(new URL(database.url), sql, values)).rows;
}

describe('importing into a seeded database', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    database = await createTestDatabase('recount_seeded');
  });

  test('writes each vote with its ballots, sponsors and agenda item, and a second time nothing', async () => {
    const files = [file('a.xml', vote), file('b.xml', vetoed)];
    expect(await importVotes(...files)).toEqual({
      code: 0,
      said: 'S/2026/901, S/RES/2901 (2026): added\nS/2026/902: added\nVotes: 2 added, 0 replaced, 0 unchanged. Findings of the audit: 0.\n',
    });
    expect(
      await rows(
        `SELECT v.draft, v.entry, v.resolution, v."resolutionNumber", v.date::text, v."meetingNumber", v.outcome::text,
           v."inFavour", v.against, v.abstaining, a.title AS agenda, s.slug AS source,
           (SELECT count(*)::int FROM "Ballot" WHERE "voteId" = v.id) AS ballots
         FROM "RecordedVote" v LEFT JOIN "AgendaItem" a ON a.id = "agendaItemId" JOIN "RecordSource" s ON s.id = "sourceId"
         WHERE v.draft LIKE 'S/2026/90_' ORDER BY v.draft`,
      ),
    ).toEqual([
      {
        ...{
          draft: 'S/2026/901',
          entry: 1,
          resolution: 'S/RES/2901 (2026)',
          resolutionNumber: 2901,
        },
        ...{ date: '2026-11-03', meetingNumber: 10301, outcome: 'adopted' },
        ...{ inFavour: 15, against: 0, abstaining: 0, ballots: 15 },
        ...{ agenda: vote.agenda, source: 'un-security-council-imported' },
      },
      {
        ...{ draft: 'S/2026/902', entry: 1, resolution: null, resolutionNumber: null },
        ...{ date: '2026-11-03', meetingNumber: 10302, outcome: 'vetoed' },
        ...{ inFavour: 14, against: 1, abstaining: 0, ballots: 15 },
        ...{ agenda: vote.agenda, source: 'un-security-council-imported' },
      },
    ]);
    expect(
      await rows(
        `SELECT b.printed, b."stateCode" FROM "Ballot" b JOIN "RecordedVote" v ON v.id = "voteId"
         WHERE v.draft = 'S/2026/902' AND b.position = 'against'`,
      ),
    ).toEqual([{ printed: 'UNITED STATES', stateCode: 'USA' }]);
    expect(
      await rows(
        `SELECT s.printed, s."stateCode" FROM "Sponsor" s JOIN "RecordedVote" v ON v.id = "voteId"
         WHERE v.draft = 'S/2026/901' ORDER BY ordinal`,
      ),
    ).toEqual([
      { printed: 'Panama', stateCode: 'PAN' },
      { printed: 'United States of America', stateCode: 'USA' },
    ]);

    const before = await contents();
    expect(await importVotes(...files, ...files)).toEqual({
      code: 0,
      said: 'S/2026/901, S/RES/2901 (2026): unchanged\nS/2026/902: unchanged\nVotes: 0 added, 0 replaced, 2 unchanged. Findings of the audit: 0.\n',
    });
    expect(await contents()).toEqual(before);
  });

  test('replaces the entry that a corrected file is of, and says what was corrected', async () => {
    await importVotes(file('a.xml', vote), file('b.xml', vetoed));
    const before = await contents();
    const corrected = {
      ...vote,
      tally: { inFavour: 14, against: 0, abstaining: 1 },
      rollCall: { inFavour: unanimous.slice(1), against: [], abstaining: ['BAHRAIN'] },
    };
    expect(await importVotes(file('a.xml', corrected))).toEqual({
      code: 0,
      said: 'S/2026/901, S/RES/2901 (2026): replaced: tally, roll call\nVotes: 0 added, 1 replaced, 0 unchanged. Findings of the audit: 0.\n',
    });
    expect(
      await rows(
        `SELECT v."inFavour", v.abstaining, b.printed FROM "RecordedVote" v JOIN "Ballot" b ON b."voteId" = v.id
         WHERE v.draft = 'S/2026/901' AND b.position = 'abstaining'`,
      ),
    ).toEqual([{ inFavour: 14, abstaining: 1, printed: 'BAHRAIN' }]);
    const after = await contents();
    expect(after.RecordedVote).toHaveLength(before.RecordedVote?.length ?? 0);
    expect(after.Ballot).toHaveLength(before.Ballot?.length ?? 0);

    expect((await importVotes(file('a.xml', vote))).code).toBe(0);
    expect(await contents()).toEqual(before);
  });

  test.each<[string, DocumentedVote]>([
    ['a draft that was revised', { ...vetoed, draft: 'S/2026/902/Rev.1' }],
    ['a resolution without the space', { ...vote, resolution: 'S/RES/2901(2026)' }],
  ])('takes %s for what it is, and nothing in it for a slip', async (_, document) => {
    expect(await importVotes(file('a.xml', document))).toMatchObject({
      code: 0,
      said: expect.stringContaining('Findings of the audit: 0.'),
    });
    expect(
      await rows(
        'SELECT 1 FROM "RecordedVote" WHERE draft = $1 AND NOT questioned',
        document.draft,
      ),
    ).toHaveLength(1);
  });

  test('names itself as the source of a vote of the seeds that it replaces', async () => {
    const sourceOf = () =>
      rows(
        `SELECT s.slug, s.covers FROM "RecordedVote" v JOIN "RecordSource" s ON s.id = "sourceId"
         WHERE v.draft = 'S/2026/23'`,
      );
    expect(await sourceOf()).toEqual([
      { slug: 'un-security-council-resolutions', covers: expect.stringContaining('2026') },
    ]);
    const document = { ...vote, draft: 'S/2026/23', resolution: 'S/RES/2812 (2026)' };
    const { said } = await importVotes(file('a.xml', document));
    expect(said).toMatch(/^S\/2026\/23, S\/RES\/2812 \(2026\): replaced: .*, source$/m);
    expect(await sourceOf()).toEqual([{ slug: 'un-security-council-imported', covers: null }]);
  });

  test('keeps a mistake of the record, and tells what the audit finds', async () => {
    const mistaken = { ...vetoed, rollCall: { ...vetoed.rollCall, abstaining: ['PANAMA'] } };
    const { code, said } = await importVotes(file('b.xml', mistaken));
    expect(code).toBe(0);
    expect(said).toContain('\n  contradiction: Panama ');
    expect(
      await rows(
        `SELECT b.position::text FROM "Ballot" b JOIN "RecordedVote" v ON v.id = "voteId"
         WHERE v.draft = 'S/2026/902' AND b."stateCode" = 'PAN' AND v.questioned ORDER BY 1`,
      ),
    ).toEqual([{ position: 'abstaining' }, { position: 'in_favour' }]);
  });

  test('writes nothing where one of three files cannot be read, and tells what is wrong with each', async () => {
    const before = await contents();
    const broken = file('b.xml', voteDocument(vetoed).replace('value="014"', 'value="all"'));
    const missing = path.join(folder, 'c.xml');
    const { code, said } = await importVotes(file('a.xml', vote), broken, missing);
    expect(code).toBe(1);
    const line =
      voteDocument(vetoed)
        .split('\n')
        .findIndex((own) => own.includes('value="014"')) + 1;
    expect(said).toBe(
      [
        `${broken}:${line}: <count>: value="all" is no number of votes`,
        `${missing}:1: there is no such file`,
        'Nothing was imported.\n',
      ].join('\n'),
    );
    expect(await contents()).toEqual(before);
  });

  test('writes nothing where two files tell one vote differently', async () => {
    const before = await contents();
    const other = { ...vetoed, rollCall: { ...vetoed.rollCall, against: ['CHINA'] } };
    const [first, second, third] = [
      file('a.xml', vote),
      file('b.xml', vetoed),
      file('c.xml', other),
    ];
    expect(await importVotes(first, second, third)).toEqual({
      code: 1,
      said: `${third}:1: ${second} tells the vote on S/2026/902 otherwise\nNothing was imported.\n`,
    });
    expect(await contents()).toEqual(before);
  });
});

describe('importing into a database that cannot take it', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    database = await createTestDatabase('recount_template');
  });

  test('says that it has to be seeded', async () => {
    expect(await importVotes(file('a.xml', vote))).toEqual({
      code: 1,
      said: 'The database does not know the Security Council yet. Run npm run seed first.\nNothing was imported.\n',
    });
  });

  test('says that none is named', async () => {
    database = { ...database, url: '' };
    expect(await importVotes(file('a.xml', vote))).toEqual({
      code: 1,
      said: 'DATABASE_URL names no database to import into.\nNothing was imported.\n',
    });
  });
});
