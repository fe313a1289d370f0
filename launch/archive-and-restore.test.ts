import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GET as annotation } from '@/app/api/annotations/[annotation]/route';
import { GET as compare } from '@/app/api/compare/[...articles]/route';
import { GET as annotationsOf } from '@/app/api/events/[event]/annotations/route';
import { GET as eventOf } from '@/app/api/events/[event]/route';
import { GET as csvOf } from '@/app/api/events/[event]/rows.csv/route';
import { GET as events } from '@/app/api/events/route';
import { GET as outletOf } from '@/app/api/outlets/[outlet]/route';
import { GET as outlets } from '@/app/api/outlets/route';
import { GET as seriesOf } from '@/app/api/series/[series]/route';
import { GET as seriesList } from '@/app/api/series/route';
import { GET as voteOf } from '@/app/api/votes/[...symbol]/route';
import { GET as votes } from '@/app/api/votes/route';
import { noSearch } from '@/core/views/search-options';
import { createTestDatabase, type TestDatabase } from '@/prisma/embedded/test-database';
import { PrismaClient } from '@/prisma/generated/client';
import { archivedTables } from '@/server/archive/archived-tables';
import { archiveInto, filesOf } from '@/server/archive/archives.testing';
import type { Description } from '@/server/archive/description';
import { restoreArchive } from '@/server/archive/restore-archive';
import { driver } from '@/server/driver';
import { getArticle } from '@/server/queries/get-article';
import { getReadingHistory } from '@/server/queries/get-reading-history';
import { search } from '@/server/queries/search';
import { refreshIndex } from '@/server/search/refresh-index';
import { testDatabase } from '@/server/test-database.testing';
import { migrateIfBehind } from './migrate';
import { event, workOfEditors } from './newsroom.testing';
import { stillBeingRead } from './newsroom-brought-in.testing';

const held = testDatabase('recount_seeded');
let folder: string;
let made: Description;
let empty: TestDatabase;
let restored: PrismaClient;

const archive = () => path.join(folder, 'newsroom.tar.gz');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-archive-'));
  await workOfEditors(held.db);
  made = await archiveInto(held.url, archive());
  empty = await createTestDatabase('recount_template');
  expect(await restoreArchive(empty.url, archive())).toEqual({ restored: made });
  restored = new PrismaClient({ adapter: driver(empty.url) });
  await refreshIndex(restored);
}, 120_000);

afterAll(async () => {
  await restored.$disconnect();
  await empty.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the same of both databases. */
async function both<Answer>(ask: (db: PrismaClient) => Promise<Answer>): Promise<[Answer, Answer]> {
  const before = await ask(held.db);
  Object.assign(globalThis, { recountDatabase: restored });
  try {
    return [before, await ask(restored)];
  } finally {
    Object.assign(globalThis, { recountDatabase: held.db });
  }
}

/** Columns that are others on purpose; what is derived is to come out the same. */
const others: Readonly<Record<string, readonly string[]>> = {
  User: Object.keys(archivedTables.find(({ name }) => name === 'User')?.without ?? {}),
  Feed: ['etag', 'lastModified', 'nextAt'],
};

describe('what is restored', () => {
  test.each(archivedTables.map(({ name, only }) => [name, only] as const))(
    'has the same rows of %s',
    async (name, only) => {
      const [before, after] = await both((db) =>
        db.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
          `SELECT to_jsonb(t) - $1::text[] AS row FROM "${name}" t ${only === undefined ? '' : `WHERE ${only}`}
           ORDER BY to_jsonb(t) - $1::text[]`,
          others[name] ?? [],
        ),
      );
      const expected = before.filter(
        ({ row }) => name !== 'User' || ['ada', 'ben', 'eve'].includes(String(row.id)),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(after).toEqual(expected);
    },
  );

  test('is archived byte for byte as it was', async () => {
    const again = path.join(folder, 'again.tar.gz');
    const description = await archiveInto(empty.url, again);
    expect(description.files).toEqual(made.files);
    const [before, after] = [await filesOf(archive()), await filesOf(again)];
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test('names who wrote, whom nobody can sign in as, and nobody else', async () => {
    const people = await restored.user.findMany({ orderBy: { id: 'asc' } });
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ['ada', 'Editor ADA'],
      ['ben', 'Editor BEN'],
      ['eve', 'Editor EVE'],
    ]);
    for (const { email, role, deactivatedAt } of people) {
      expect(email).toMatch(/^[0-9a-f]{32}@left\.invalid$/);
      expect([role, deactivatedAt]).toEqual(['editor', expect.any(Date)]);
    }
    expect(await restored.account.count()).toBe(0);
  });

  test('has noted nothing as done by anybody now, and has its rules on', async () => {
    expect(await restored.auditEntry.count()).toBe(0);
    const [off] = await restored.$queryRaw<{ triggers: number; constraints: number }[]>`
      SELECT (SELECT count(*)::int FROM pg_trigger WHERE tgenabled <> 'O') AS triggers,
        (SELECT count(*)::int FROM pg_constraint WHERE condeferrable OR NOT convalidated) AS constraints`;
    expect(off).toEqual({ triggers: 0, constraints: 0 });
  });

  test('goes on numbering behind what there was, also behind a claim that is gone', async () => {
    const [{ most } = { most: 0 }] = await restored.$queryRaw<{ most: number }[]>`
      SELECT greatest((SELECT max(id) FROM "Claim"), (SELECT max("claimId") FROM "ClaimRevision")) AS most`;
    const [next] = await restored.$queryRaw<{ id: number }[]>`
      SELECT nextval(pg_get_serial_sequence('"Claim"', 'id'))::int AS id`;
    expect(next?.id).toBe(most + 1);
    expect(await restored.claim.count({ where: { id: most } })).toBe(0);
  });

  test('says what is not in it', () => {
    expect(made.stillBeingRead).toBe(stillBeingRead);
  });
});

const request = (address: string) => new NextRequest(`http://localhost/api/${address}`);
const params = <Params>(given: Params) => ({ params: Promise.resolve(given) });

/** Every address of the public data, with what it answers. */
async function allOfIt(db: PrismaClient): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const keep = async (address: string, response: Response) => {
    answers[address] = `${response.status} ${await response.text()}`;
  };
  await keep('events', await events(request('events')));
  for (const { slug } of await db.event.findMany()) {
    const of = params({ event: slug });
    for (const policy of ['literal', 'acled']) {
      const address = `events/${slug}?policy=${policy}`;
      await keep(address, await eventOf(request(address), of));
    }
    await keep(`${slug}.csv`, await csvOf(request(`events/${slug}/rows.csv`), of));
    const address = `events/${slug}/annotations?page=1`;
    await keep(address, await annotationsOf(request(address), of));
  }
  for (const { id } of await db.annotation.findMany()) {
    const address = `annotations/${id}`;
    await keep(address, await annotation(request(address), params({ annotation: id })));
  }
  await keep('outlets', await outlets(request('outlets')));
  for (const { slug: outlet } of await db.outlet.findMany()) {
    await keep(`outlets/${outlet}`, await outletOf(request('outlets/'), params({ outlet })));
  }
  const slugs = (await db.article.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
  for (const articles of [slugs.slice(0, 2), slugs.slice(2, 4)]) {
    await keep(articles.join(), await compare(request('compare/'), params({ articles })));
  }
  await keep('series', await seriesList(request('series')));
  for (const { slug: series } of await db.series.findMany()) {
    await keep(`series/${series}`, await seriesOf(request(`series/${series}`), params({ series })));
  }
  await keep('votes', await votes(request('votes')));
  const symbol = ['S', '2024', '239'];
  await keep('S/2024/239', await voteOf(request('votes/S/2024/239'), params({ symbol })));
  for (const q of ['killed', 'Courier', 'ceasfire']) {
    await keep(`search ${q}`, Response.json(await found(q)));
  }
  return answers;
}

/** What a search finds: among equals, entries come as they were numbered when the index was made. */
async function found(q: string) {
  const { results, total, kinds, respellings } = await search({ ...noSearch, q });
  const byAddress = results.toSorted((a, b) => a.address.localeCompare(b.address));
  return { total, kinds, respellings, results: total.count > results.length ? [] : byAddress };
}

test('the public data answer the same, at the same addresses', async () => {
  const [before, after] = await both(allOfIt);
  expect(Object.keys(before).length).toBeGreaterThan(25);
  expect(
    Object.values(before).filter((answer) => answer.startsWith('200 ')).length,
  ).toBeGreaterThan(25);
  for (const [address, answer] of Object.entries(before)) {
    expect([address, after[address]]).toEqual([address, answer]);
  }
});

test('texts with their claims and histories are the same', async () => {
  const [before, after] = await both(async (db) => ({
    articles: await Promise.all(
      (await db.article.findMany({ orderBy: { id: 'asc' } })).map(({ slug }) =>
        getArticle(slug, null),
      ),
    ),
    history: await getReadingHistory(event, 'rockets-launched'),
  }));
  expect(JSON.stringify(before).length).toBeGreaterThan(10_000);
  expect(after).toEqual(before);
});

test('an archive is restored into an empty database alone', async () => {
  const { problem } = (await restoreArchive(empty.url, archive())) as { problem: string };
  expect(problem).toMatch(/^The database is not empty: there are rows in State\. [^\n]+\.$/);
  const [{ count } = { count: 0 }] = await restored.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Outlet"`;
  expect(count).toBe(await held.db.outlet.count());
});

test('an archive is restored into a schema of another name, beside one that is full', async () => {
  const address = new URL(empty.url);
  address.searchParams.set('schema', 'press');
  await migrateIfBehind(address.href);
  expect(await restoreArchive(address.href, archive())).toEqual({ restored: made });
  const again = await archiveInto(address.href, path.join(folder, 'press.tar.gz'));
  expect(again.files).toEqual(made.files);
}, 60_000);
