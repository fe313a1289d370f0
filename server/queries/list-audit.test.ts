import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { auditQuery, parseAuditOptions } from '../../core/audit/audit-options';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { auditPageSize, getAuditEntry, listAudit } from './list-audit';

const database = testDatabase('recount_template');

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`
    INSERT INTO "User" (id, name, email, "updatedAt")
    SELECT 'person-' || n, 'Person ' || n, 'person-' || n || '@example.org', now() FROM generate_series(0, 9) n`);
  await client.query(`
    INSERT INTO "AuditEntry" (at, "actorId", "actorName", action, subject, "subjectId", after, transaction)
    SELECT now() - n / 3 * interval '7 minutes', CASE WHEN n % 97 <> 0 THEN 'person-' || n % 10 END, 'P', 'created',
      (ARRAY['Annotation', 'Session', 'AnnotationTarget', 'Claim'])[1 + n % 4], (n % 5000)::text,
      jsonb_build_object('n', n, 'authorId', 'person-' || n % 10), n
    FROM generate_series(1, 100000) n`);
  await client.query('VACUUM ANALYZE "AuditEntry"');
  await client.end();
}, 120_000);

const options = (query: string) => parseAuditOptions(new URLSearchParams(query));
const day = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);

test.each([
  ...['', 'after=50000', 'actor=person.person-3', 'actor=nobody', 'subject=Claim'],
  ...['subject=Claim&id=79', `day=${day}`, `day=${day}&actor=person.person-4`, 'day=1999-01-01'],
  ...[
    'actor=person.person-3&subject=Claim&after=60001',
    'actor=nobody&after=500',
    'subject=Passkey',
  ],
  ...['actor=person.person-3&subject=Passkey', 'actor=person.gone'],
])('the entries of “%s” are found without reading the audit whole', async (query) => {
  const { queries, scans } = await scansOf(database.url, () => listAudit(options(query)), [
    'AuditEntry',
  ]);
  expect(queries).toBeGreaterThanOrEqual(1);
  expect(scans).toEqual([]);
});

test.each(['', 'actor=nobody', 'subject=Claim&id=79', `day=${day}&subject=Session`])(
  'every page of “%s” together are the whole of it, the newest first',
  async (query) => {
    const chosen = options(query);
    const expected = await database.db.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "AuditEntry" WHERE (${query !== 'actor=nobody'} OR "actorId" IS NULL)
        AND (${chosen.subject}::text IS NULL OR subject = ${chosen.subject})
        AND (${chosen.id}::text IS NULL OR "subjectId" = ${chosen.id})
        AND (${chosen.day}::text IS NULL OR (at AT TIME ZONE 'UTC')::date::text = ${chosen.day})
      ORDER BY at DESC, id DESC LIMIT ${5 * auditPageSize}`;
    expect(expected.length).toBeGreaterThan(0);
    const ids: string[] = [];
    let next: string | null = null;
    do {
      const page = await listAudit({ ...chosen, after: next });
      ids.push(...page.entries.map(({ id }) => id));
      next = page.next;
    } while (next !== null && ids.length < expected.length);
    expect(ids).toEqual(expected.map(({ id }) => id));
  },
);

test('people are named, and an entry is had by itself', async () => {
  const { entries, names } = await listAudit(options('actor=person.person-3&subject=Session'));
  expect(names).toEqual({ 'person-3': 'Person 3' });
  const [first] = entries;
  expect(first?.actor).toEqual({ id: 'person-3', name: 'P' });
  expect(await getAuditEntry(first?.id ?? '')).toEqual(first);
  expect(await getAuditEntry('999999999999')).toBeNull();
  expect(auditQuery(options(''))).toBe('');
});
