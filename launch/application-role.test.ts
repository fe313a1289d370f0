import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { noSearch } from '../core/views/search-options';
import { PrismaClient } from '../prisma/generated/client';
import { assignDiscrepancies } from '../server/commands/assign-discrepancies';
import { createAnnotation } from '../server/commands/create-annotation';
import { driver } from '../server/driver';
import { search } from '../server/queries/search';
import { refreshIndex } from '../server/search/refresh-index';
import { testDatabase } from '../server/test-database.testing';
import { tablesWithRights } from './application-grants';
import { applicationDatabase } from './application-role';

const held = testDatabase('recount_seeded');
let url: string;
let role: string;

beforeAll(async () => {
  await held.db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
  const made = await applicationDatabase(held.url, '');
  expect(made.asOwner).toBeNull();
  url = made.url;
  role = new URL(url).username;
});

/** What PostgreSQL says to statements that the role sends one after another on one connection. */
async function refusal(...statements: readonly string[]): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    return 'nothing: it was done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
}

const insufficientPrivilege = '42501';

describe('the role of servers', () => {
  test('has its rights said for every table that there is', async () => {
    const tables = await held.db.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')`;
    expect(tables.map(({ name }) => name).sort()).toEqual([...tablesWithRights].sort());
  });

  test('owns nothing, is nobody else and may make nothing', async () => {
    const [own] = await held.db.$queryRaw<Record<string, unknown>[]>`
      SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
        (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS tables,
        (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS others,
        has_schema_privilege(r.oid, 'public', 'CREATE') AS makes,
        has_database_privilege(r.oid, current_database(), 'CREATE') AS schemas
      FROM pg_roles r WHERE rolname = ${role}`;
    expect(own).toEqual({
      ...{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
      ...{ rolbypassrls: false, tables: 0, others: 0, makes: false, schemas: false },
    });
  });

  test.each([
    ...['AuditEntry', 'AnnotationRevision', 'AnnotationTarget', 'ArticleCorrection'],
    'ClaimRevision',
  ])('changes, empties and alters nothing of %s', async (table) => {
    const column =
      { AuditEntry: 'subject', AnnotationTarget: 'exact', ArticleCorrection: 'reason' }[table] ??
      'version';
    for (const statement of [
      `UPDATE "${table}" SET "${column}" = DEFAULT`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}" CASCADE`,
      `ALTER TABLE "${table}" DISABLE TRIGGER ALL`,
      `ALTER TABLE "${table}" DISABLE TRIGGER append_only`,
      `ALTER TABLE "${table}" ADD COLUMN more int`,
      `ALTER TABLE "${table}" OWNER TO CURRENT_USER`,
      `DROP TRIGGER append_only ON "${table}"`,
      `DROP TABLE "${table}" CASCADE`,
      `CREATE TRIGGER mine BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`,
      `CREATE RULE mine AS ON INSERT TO "${table}" DO INSTEAD NOTHING`,
    ]) {
      expect([statement, await refusal(statement)]).toEqual([statement, insufficientPrivilege]);
    }
    await refusal(`GRANT UPDATE ON "${table}" TO CURRENT_USER`);
    expect(await refusal(`UPDATE "${table}" SET "${column}" = DEFAULT`)).toBe(
      insufficientPrivilege,
    );
  });

  test.each([
    `INSERT INTO "AuditEntry" (action, subject, "subjectId", transaction) VALUES ('created', 'User', 'ada', 1)`,
    `INSERT INTO "AnnotationRevision" ("annotationId", version, "editorId", at, note, retracted)
       VALUES (gen_random_uuid(), 1, 'ada', now(), '', false)`,
    `SELECT nextval('"AuditEntry_id_seq"')`,
    `DELETE FROM "Annotation"`,
    `DELETE FROM "User"`,
    `UPDATE "ArticleVersion" SET body = ''`,
    `DELETE FROM "Article"`,
    `UPDATE "ArticleVersion" SET body = ''`,
    `INSERT INTO "RecordedVote" DEFAULT VALUES`,
    `DELETE FROM "RecordedVote"`,
    `UPDATE "Source" SET name = ''`,
    `SELECT secret FROM "ApplicationRole"`,
    `SELECT FROM _prisma_migrations`,
    `SELECT keep_audit()`,
    `SET session_replication_role = replica`,
    `SET ROLE recount`,
    `SET SESSION AUTHORIZATION recount`,
    `GRANT recount TO CURRENT_USER`,
    `CREATE TABLE public.mine (id int)`,
    `CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
    `ALTER FUNCTION keep_audit() SECURITY INVOKER`,
    `ALTER FUNCTION keep_audit() RESET search_path`,
    `CREATE OR REPLACE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    `DROP FUNCTION keep_audit() CASCADE`,
    `DROP TRIGGER audited ON "User"`,
    `CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION keep_audit()`,
  ])('may not do %s', async (statement) => {
    expect(await refusal(statement)).toBe(insufficientPrivilege);
  });

  test('forges no entry by a trigger on a table of its own', async () => {
    const own = 'CREATE TEMP TABLE "Annotation" (id text)';
    const trigger = (name: string) =>
      `CREATE TRIGGER forged AFTER INSERT ON pg_temp."Annotation" FOR EACH ROW EXECUTE FUNCTION ${name}('id', '')`;
    for (const name of ['keep_audit', 'keep_audit_of_claim', 'keep_revision']) {
      expect(await refusal(own, trigger(`public.${name}`))).toBe(insufficientPrivilege);
    }
  });

  test('diverts no entry into a table of its own, and runs nothing as the owner', async () => {
    const before = await held.db.auditEntry.count();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const table of ['AuditEntry', 'User', 'AnnotationRevision', 'Discrepancy', 'Event']) {
        await client.query(`CREATE TEMP TABLE "${table}" AS SELECT * FROM public."${table}"`);
        await client.query(`GRANT ALL ON pg_temp."${table}" TO PUBLIC`);
      }
      await client.query(
        `CREATE FUNCTION pg_temp.mine() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN EXECUTE 'ALTER TABLE public."AuditEntry" DISABLE TRIGGER ALL'; RETURN NEW; END $$`,
      );
      for (const table of ['AuditEntry', 'Discrepancy']) {
        await client.query(
          `CREATE TRIGGER mine BEFORE INSERT OR UPDATE ON pg_temp."${table}" FOR EACH ROW EXECUTE FUNCTION pg_temp.mine()`,
        );
      }
      await client.query(`SELECT set_config('recount.actor', 'ada', false)`);
      await client.query(
        `INSERT INTO public."Annotation" (id, kind, "eventId", "factId", "discrepancyId", note, status, "authorId")
         SELECT $1, 'discrepancy', "eventId", "factId", id, 'Said.', 'open', 'ada'
         FROM public."Discrepancy" ORDER BY id LIMIT 1`,
        [randomUUID()],
      );
    } finally {
      await client.end();
    }
    expect(await held.db.auditEntry.count()).toBe(before + 1);
    const [entry] = await held.db.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(entry).toMatchObject({ subject: 'Annotation', actorName: 'Ada' });
    const disabled = await held.db.$queryRaw`
      SELECT tgname FROM pg_trigger WHERE tgrelid = '"AuditEntry"'::regclass AND tgenabled <> 'O'`;
    expect(disabled).toEqual([]);
  });

  test('leaves no function of ours that looks among temporary tables first', async () => {
    const open = await held.db.$queryRaw`
      SELECT p.oid::regprocedure::text FROM pg_proc p
      WHERE pronamespace = 'public'::regnamespace AND (prosecdef OR prorettype = 'trigger'::regtype)
        AND NOT EXISTS (SELECT FROM unnest(proconfig) c WHERE c LIKE 'search_path=%, pg_temp')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`;
    expect(open).toEqual([]);
  });

  test('does all that a server does', async () => {
    const db = new PrismaClient({ adapter: driver(url) });
    const listening = new pg.Client({ connectionString: url });
    await listening.connect();
    const { rows: channels } = await listening.query<{ name: string }>(
      'SELECT recount_channel() AS name',
    );
    await listening.query(`LISTEN ${channels[0]?.name}`);
    const told: string[] = [];
    listening.on('notification', ({ payload }) => told.push(payload ?? ''));
    try {
      Object.assign(globalThis, { recountDatabase: db });
      const outcome = await createAnnotation('ada', {
        id: randomUUID(),
        about: {
          ...{ kind: 'discrepancy', pair: null },
          ...{ event: 'security-council-8-october-2023', fact: 'killed-in-all' },
        },
        ...{ reason: null, note: 'Two hours.', status: 'explained' },
        ...{ assigneeId: null, seenFingerprint: null },
      });
      expect(outcome).toMatchObject({ done: true, value: { author: 'Ada' } });
      const rows = await db.discrepancy.findMany({ select: { id: true }, take: 3 });
      const discrepancyIds = rows.map(({ id }) => id);
      expect(await assignDiscrepancies('ada', { discrepancyIds, assigneeId: 'ada' })).toEqual({
        done: true,
        value: 3,
      });
      const claim = await held.db.claim.findFirstOrThrow({
        where: { fact: { slug: 'killed-in-all' }, lower: { not: null } },
      });
      await held.db.claim.update({ where: { id: claim.id }, data: { lower: 12_345 } });
      expect(await refreshIndex(db)).toBeGreaterThan(0);
      expect((await search({ ...noSearch, q: 'gaza kiled' })).results.length).toBeGreaterThan(0);
      await expect.poll(() => told.join()).toMatch(/"stale".*"discrepancies"/);
      await db.session.create({
        data: { id: 's', token: 't', userId: 'ada', expiresAt: new Date(2_000_000_000_000) },
      });
      await db.session.delete({ where: { id: 's' } });
    } finally {
      Object.assign(globalThis, { recountDatabase: held.db });
      await listening.end();
      await db.$disconnect();
    }
  });
});

describe('starting', () => {
  test('many times at once comes to one role and one password', async () => {
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => applicationDatabase(held.url, '')));
    expect(new Set(made.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ url, asOwner: null })]),
    );
  });

  test('gives back what was taken away, and takes away what was given', async () => {
    await held.db.$executeRawUnsafe(`GRANT ALL ON "AuditEntry" TO ${role}`);
    await held.db.$executeRawUnsafe(`REVOKE ALL ON "Claim" FROM ${role}`);
    await held.db.$executeRawUnsafe('GRANT CREATE ON SCHEMA public TO PUBLIC');
    await held.db.$executeRawUnsafe(`ALTER ROLE ${role} PASSWORD 'another'`);
    expect(await applicationDatabase(held.url, '')).toEqual({ url, asOwner: null });
    expect(await refusal('SELECT FROM "Claim"')).toBe('nothing: it was done');
    expect(await refusal('DELETE FROM "AuditEntry"')).toBe(insufficientPrivilege);
    expect(await refusal('CREATE TABLE public.mine ()')).toBe(insufficientPrivilege);
  });

  test('lets the role write to what a later version adds, also when this one starts again', async () => {
    await held.db.$executeRawUnsafe('CREATE TABLE later (id serial)');
    await applicationDatabase(held.url, '');
    expect(await refusal('INSERT INTO later DEFAULT VALUES')).toBe('nothing: it was done');
    await held.db.$executeRawUnsafe('DROP TABLE later');
  });
});
