import pg from 'pg';
import { indexVersion } from '../server/search/index-version';
import { inProject } from './project';
import { mustRun } from './run-child';
import { step } from './say';

/** Makes what is stale in the search index anew, whoever changed what it is made from. */
export async function indexForSearch(url: string): Promise<void> {
  if (!(await isStale(url))) return;
  // The queries that compare an event are for servers alone, and say so by this condition.
  const program = inProject('seeds/index-for-search.ts');
  await step('Bringing the search index up to date', () =>
    mustRun('Indexing', ['--conditions=react-server', '--import', 'tsx', program], {
      env: { DATABASE_URL: url },
    }),
  );
}

/** Asked here, since a process of its own takes longer to start than to find nothing to do. */
async function isStale(url: string): Promise<boolean> {
  const schema = pg.escapeIdentifier(new URL(url).searchParams.get('schema') ?? 'public');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ stale: boolean }>(
      `SELECT EXISTS (SELECT FROM ${schema}."SearchStale")
         OR EXISTS (SELECT FROM ${schema}."SearchIndex" WHERE version < $1) AS stale`,
      [indexVersion],
    );
    return rows[0]?.stale ?? true;
  } finally {
    await client.end();
  }
}
