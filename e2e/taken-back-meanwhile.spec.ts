import pg from 'pg';
import { applicationDatabase } from '../launch/application-role';
import { expect, watched as test, withSeededServer } from './fixtures';
import { startProductionServer } from './production-server';

const article = 'al-arabiya-council-divided';
const page = `/articles/${article}`;
const another = '/articles/indian-awaaz-ends-without-unified-position';
const words = 'did not consider any joint statement';

test('an article taken back while its page is being made is given to nobody who asks afterwards', async () => {
  test.setTimeout(180_000);
  await withSeededServer(async (server) => {
    const { url } = await applicationDatabase(server.databaseUrl, '');
    const second = await startProductionServer(url);
    const [holding, writing] = [
      new pg.Client(server.databaseUrl),
      new pg.Client(server.databaseUrl),
    ];
    await Promise.all([holding.connect(), writing.connect()]);
    const onBoth = async (address: string) =>
      Promise.all(
        [server, second].map(async (one) => {
          const answer = await fetch(one.url + address);
          return { answer, text: await answer.text() };
        }),
      );
    const statuses = async (address: string) =>
      (await onBoth(address)).map(({ answer }) => answer.status);
    try {
      expect(await statuses(another)).toEqual([200, 200]);
      // Kept by both; that it is gone says that both have heard.
      expect(await statuses(`${page}/1`)).toEqual([200, 200]);
      await holding.query('BEGIN');
      await holding.query('LOCK TABLE "AnnotationTarget" IN ACCESS EXCLUSIVE MODE');
      const begunBefore = onBoth(page);
      await expect.poll(() => waiting(writing), { timeout: 60_000 }).toBe(2);
      await writing.query(`UPDATE "Article" SET "publicSince" = NULL WHERE slug = $1`, [article]);
      await expect.poll(() => statuses(`${page}/1`), { timeout: 60_000 }).toEqual([404, 404]);
      const askedAfterwards = onBoth(page);
      await onBoth('/api/health');
      await holding.query('COMMIT');

      for (const { answer, text } of [...(await askedAfterwards), ...(await onBoth(page))]) {
        expect([answer.status, text.includes(words)]).toEqual([404, false]);
      }
      for (const { answer, text } of await begunBefore) {
        // Who asked before may have it, and nobody keeps it for others.
        expect([answer.status, text.includes(words)]).toEqual([200, true]);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
    } finally {
      await Promise.all([holding.end(), writing.end(), second.close()]);
    }
  });
});

/** How many wait for what others hold, asked outside of transactions, within which nobody new is seen. */
async function waiting(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}
