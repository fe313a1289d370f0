import { createTestDatabase } from '../prisma/embedded/test-database';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';
import { severableConnection } from './severable-connection';

const event = '/events/security-council-8-october-2023';

test.use({ expectedErrors: [/status of 503/] });

test('with the database gone, cached pages still serve, others say so, and all recovers', async ({
  page,
}) => {
  const database = await createTestDatabase('recount_seeded');
  const connection = await severableConnection(database.url);
  const server = await startProductionServer(connection.databaseUrl);
  const status = async (path: string) => (await fetch(server.url + path)).status;
  try {
    expect(await status(event)).toBe(200);
    expect(await status('/api/health')).toBe(200);

    await connection.sever();
    expect(await status('/api/health')).toBe(503);
    await page.goto(server.url + event);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('emergency session');

    const unread = await fetch(`${server.url}/articles/nz-herald-us-blocks-ceasefire-resolution`);
    expect(unread.status).toBe(503);
    expect(await unread.text()).toContain('This page is not available just now');
    expect(unread.headers.get('retry-after')).toBe('5');
    expect(unread.headers.get('cache-control')).toContain('no-store');
    await page.goto(`${server.url}/events/french-draft-may-2021`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not available just now',
    );
    expect(await status('/outlets')).toBe(503);
    expect(await status('/outlets/nz-herald?articles-from=unknown.9')).toBe(503);
    expect(await status('/api/outlets/nz-herald')).toBe(503);
    const data = await fetch(`${server.url}/api/events/french-draft-may-2021`);
    expect(data.status).toBe(503);
    expect(await data.json()).toEqual({ error: expect.stringContaining('does not answer') });

    await connection.restore();
    await expect.poll(() => status('/api/health'), { timeout: 15_000 }).toBe(200);
    await expect.poll(() => status('/events/french-draft-may-2021')).toBe(200);
    expect(await status('/articles/nz-herald-us-blocks-ceasefire-resolution')).toBe(200);
  } finally {
    await server.close();
    await connection.sever();
    await database.drop();
  }
});
