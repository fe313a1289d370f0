import { expect, test } from 'vitest';
import { type Row, triedDatabase } from './broken-rules.testing';

const db = triedDatabase();
const { insert, broken, query } = db;

const entry: Row = {
  ...{ kind: 'outlet', thingId: 1, title: 'T', text: 'T', names: [], recency: 0 },
  ...{ outletIds: [], verdicts: [], eventIds: [], words: '' },
};

test.each<[string, string, Row, string | null]>([
  ['an entry', 'SearchEntry', entry, null],
  ['an entry without a list', 'SearchEntry', { ...entry, verdicts: null }, 'lists_are_known'],
  ['an article whose excerpts are its text', 'SearchEntry', { ...entry, kind: 'article' }, null],
  [
    'an article whose text is its version’s',
    'SearchEntry',
    { ...entry, kind: 'article', text: null },
    null,
  ],
  [
    'a vote without a text',
    'SearchEntry',
    { ...entry, kind: 'vote', text: null },
    'only_articles_have_their_text_elsewhere',
  ],
  [
    'a fact that is stale without its event',
    'SearchStale',
    { kind: 'fact', thingId: 1, transaction: 1 },
    'facts_are_stale_with_their_event',
  ],
  ['a second index', 'SearchIndex', { id: 2 }, 'there_is_one_index'],
])('%s: %s', async (_, table, row, rule) => {
  expect(await broken(() => insert(table, row))).toBe(rule);
});

const texts = [
  ...['ArticleVersion', 'Origin', 'RecordSource', 'SearchEntry', 'SearchIndex', 'SearchStale'],
  ...['SearchWord', '_prisma_migrations'],
];
const people = [
  ...[
    'Account',
    'ApplicationRole',
    'Invitation',
    'Passkey',
    'RateLimit',
    'ServerSecret',
    'Session',
  ],
  ...['SignInFailures', 'TwoFactor', 'User', 'Verification'],
];
const editing = [
  ...['Annotation', 'AnnotationRevision', 'AnnotationTarget', 'AuditEntry', 'ClaimRevision'],
  'Discrepancy',
];
const bringingIn = [
  ...['ArticleCorrection', 'Batch', 'Feed', 'Intake', 'RefusedFact', 'RefusedProposal'],
];

test('every table that entries rest on tells of what a statement changes', async () => {
  const { rows } = await query(`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (
      SELECT count(*) FROM pg_trigger t
      WHERE t.tgrelid = c.oid AND t.tgname LIKE 'search\\_is\\_stale\\_after\\_%') <> 4
    ORDER BY name`);
  // Bodies never change, and the others are not shown in a result nor asked for a verdict.
  expect(rows.map(({ name }) => name)).toEqual(
    [...texts, ...people, ...editing, ...bringingIn].sort(),
  );
});

test.each([
  ['“Council’s” – vote…', ' Council s    vote '],
  ['Côte d’Ivoire', 'Côte d Ivoire'],
  ['🕊veto', ' veto'],
  ['naïve (a) "b"', 'naïve (a) "b"'],
])('%j is taken apart as %j', async (text, expected) => {
  const { rows } = await query('SELECT search_text($1) AS text', [text]);
  expect(rows[0]?.text).toBe(expected);
});
