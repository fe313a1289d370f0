import pg from 'pg';
import { createTestDatabase } from '../prisma/embedded/test-database';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';

const word = 'Donaudampfschifffahrt'.repeat(12);

test.use({ viewport: { width: 360, height: 800 } });

test('words longer than a phone is wide are broken, not run over its edge', async ({ page }) => {
  const database = await createTestDatabase('recount_seeded');
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(
    `UPDATE "Event" SET title = '${word}', summary = '${word}', place = '${word}'`,
  );
  await client.query(
    `UPDATE "Fact" SET title = '${word}', question = '${word}', measure = '${word}'`,
  );
  await client.query(`UPDATE "Fact" SET place = '${word}', unit = '${word}'`);
  await client.query(`UPDATE "Outlet" SET name = '${word.slice(0, 200)}'`);
  await client.query(`UPDATE "Article" SET title = '${word}', basis = '${word}'`);
  await client.end();
  const server = await startProductionServer(database.url);
  try {
    for (const address of [
      '/',
      '/events/french-draft-may-2021',
      '/events/security-council-8-october-2023/facts/killed-in-all',
      '/articles/nz-herald-us-blocks-ceasefire-resolution',
      '/outlets',
      '/outlets/nz-herald',
    ]) {
      await page.goto(server.url + address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(360);
    }
  } finally {
    await server.close();
    await database.drop();
  }
});
