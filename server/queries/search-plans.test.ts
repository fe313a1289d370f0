import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateSearch } from '../../bench/generate-search';
import { tablesOfSearch } from '../../bench/sequential-scans';
import { vocabulary } from '../../bench/vocabulary';
import { noSearch, type SearchOptions } from '../../core/views/search-options';
import { mostRanked } from '../../core/views/search-view';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { search } from './search';

const database = testDatabase('recount_template');
const words = vocabulary(20_000);

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  const size = { events: 500, articlesPerEvent: 12, votes: 2_000, words: words.length };
  await generateSearch(client, database.db, size);
  await client.end();
}, 240_000);

const common = 'government';
const known = words[500] ?? '';
const rare = words[5_000] ?? '';

const searches: readonly Partial<SearchOptions>[] = [
  { q: common },
  { q: known },
  { q: rare },
  { q: `${common} ${known}` },
  { q: `"${common} ${known}"` },
  { q: `${common} or ${rare}` },
  { q: `${common} -${known}` },
  { q: `${rare}${rare.at(-1)}` },
  { q: rare.slice(0, -1) },
  { q: 'S/2010/1000' },
  { q: 'resolution 1000' },
  { q: common, kind: 'article' },
  { q: 'situation', kind: 'vote' },
  { q: 'killed', kind: 'fact', verdict: 'conflict' },
  { q: common, outlet: 'outlet-7' },
  { q: common, from: '2018-03-01', to: '2018-04-30' },
  { q: common, to: '2015-03-01', verdict: 'same' },
  { q: common, after: { score: 100_000, id: 5_000 } },
];

test.each(searches)('%j reads no big table from end to end', async (chosen) => {
  const { queries, scans } = await scansOf(
    database.url,
    () => search({ ...noSearch, ...chosen }),
    tablesOfSearch,
  );
  expect(queries).toBeGreaterThan(4);
  expect(scans).toEqual([]);
});

test('of a common word the newest are ranked, and it is said that there are more', async () => {
  const page = await search({ ...noSearch, q: common });
  expect(page.total).toEqual({ count: mostRanked, more: true });
  expect(page.kinds).toBeNull();
  const days = page.results.flatMap(({ day }) => (day === null ? [] : [day]));
  const [oldest] = await database.db.$queryRaw<{ day: string }[]>`
    SELECT min(day)::text AS day FROM (
      SELECT day FROM "SearchEntry" WHERE words @@ websearch_to_tsquery('recount', ${common})
      ORDER BY recency DESC, id DESC LIMIT ${mostRanked + 1}::int) newest`;
  expect(days.every((day) => day >= (oldest?.day ?? ''))).toBe(true);
});

test.each([
  ['a word that fits between a few and many', known, {}],
  ['a rare word', rare, {}],
  ['old days', common, { to: '2015-04-01' }],
])('of %s no fewer are taken than fit', async (_, q, chosen) => {
  const { total } = await search({ ...noSearch, q, ...chosen });
  const to = 'to' in chosen ? chosen.to : '2100-01-01';
  const [fitting] = await database.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM "SearchEntry"
    WHERE words @@ websearch_to_tsquery('recount', ${q}) AND day <= ${to}::date`;
  const count = fitting?.count ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(total).toEqual({ count: Math.min(count, mostRanked), more: count > mostRanked });
});
