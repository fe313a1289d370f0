import pg from 'pg';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';

/** The tables that grow with every article and event. The others stay small. */
const tablesOfArticles = [
  ...['Article', 'ArticleVersion', 'ArticleOrigin', 'Event', 'EventArticle'],
  ...['Fact', 'Claim', 'ClaimSource'],
];

/** The tables that grow with everything that can be searched. */
export const tablesOfSearch: readonly string[] = ['SearchEntry', 'SearchWord', ...tablesOfArticles];

/** The tables that grow with every vote. */
export const tablesOfVotes: readonly string[] = ['RecordedVote', 'Ballot', 'Sponsor'];

/**
 * Runs reads on a client that logs, and has PostgreSQL explain every query that they sent.
 *
 * Returns how many queries there were, and those that would read a big table from end to end.
 */
export async function sequentialScans(
  url: string,
  reads: (db: PrismaClient) => Promise<unknown>,
  bigTables: readonly string[] = tablesOfArticles,
): Promise<{ readonly queries: number; readonly scans: readonly string[] }> {
  const plans = await plansOf(url, reads);
  const scans = plans.flatMap(({ query, plan }) =>
    bigTables
      .filter((table) => plan.some((line) => line.includes(`Seq Scan on "${table}"`)))
      .map((table) => `${table}: ${query.slice(0, 200)}`),
  );
  return { queries: plans.length, scans };
}

/** What PostgreSQL says of how it runs each query that reads send; with `ANALYZE, BUFFERS` it runs them. */
export async function plansOf(
  url: string,
  reads: (db: PrismaClient) => Promise<unknown>,
  options = 'COSTS',
): Promise<readonly { readonly query: string; readonly plan: readonly string[] }[]> {
  const sent: { query: string; params: string }[] = [];
  const db = new PrismaClient({ adapter: driver(url), log: [{ emit: 'event', level: 'query' }] });
  db.$on('query', (event) => sent.push(event));
  await reads(db).finally(() => db.$disconnect());

  const client = new pg.Client(url);
  await client.connect();
  const plans: { query: string; plan: readonly string[] }[] = [];
  for (const { query, params } of sent) {
    const values = JSON.parse(params) as unknown[];
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (${options}) ${query}`,
      values,
    );
    plans.push({ query, plan: rows.map((row) => row['QUERY PLAN']) });
  }
  await client.end();
  return plans;
}
