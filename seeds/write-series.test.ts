import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { loadSeeds } from './load';
import { copySeeds, type SeedFolder } from './seed-folder.testing';
import { writeRecordSources, writeSeries } from './write-series';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let db: PrismaClient;
let seeds: SeedFolder;

beforeEach(async () => {
  seeds = copySeeds();
  database = await createTestDatabase('recount_seeded');
  db = new PrismaClient({ adapter: driver(database.url) });
});

afterEach(async () => {
  rmSync(seeds.folder, { recursive: true });
  await db.$disconnect();
  await database.drop();
});

async function seedHere(): Promise<void> {
  const { recordSources, series } = loadSeeds(seeds.folder);
  const known = await db.source.findMany();
  await db.$transaction(async (transaction) =>
    writeSeries(transaction, series, {
      recordSources: await writeRecordSources(transaction, recordSources),
      sources: new Map(known.map(({ slug, id }) => [slug, id])),
    }),
  );
}

const everything = async () => ({
  sources: await db.recordSource.findMany({ orderBy: { id: 'asc' } }),
  series: await db.series.findMany({ orderBy: { id: 'asc' } }),
  points: await db.seriesPoint.findMany({ orderBy: [{ seriesId: 'asc' }, { day: 'asc' }] }),
});

const onDay = (slug: string, day: string) =>
  db.seriesPoint.findMany({ where: { series: { slug }, day: new Date(day) } });

test('the seeded series have every day, and null on a day without a figure', async () => {
  expect(await db.series.count()).toBe(13);
  expect(await db.seriesPoint.count()).toBe(2 * 1051 + 11);
  expect(await db.seriesPoint.count({ where: { value: null } })).toBe(18 + 26);
  expect(await db.seriesPoint.count({ where: { value: 0 } })).toBe(0);
  expect(await onDay('gaza-killed-ministry-of-health', '2023-11-11')).toMatchObject([
    { value: null, channel: null, coversHours: 24 },
  ]);
});

test('writing them again changes nothing', async () => {
  const before = await everything();
  await seedHere();
  expect(await everything()).toEqual(before);
});

test('a corrected figure takes the place of the wrong one, and a day taken out is gone', async () => {
  const daily = 'record/gaza-killed-injured-daily.csv';
  seeds.replace(daily, '2023-10-08,mohtel,24,370,', '2023-10-08,mohtel,24,371,');
  seeds.replace(daily, '2023-10-09,mohtel,24,560,2271\n', '');
  await seedHere();
  expect(await onDay('gaza-killed-ministry-of-health', '2023-10-08')).toMatchObject([
    { value: 371 },
  ]);
  expect(await onDay('gaza-killed-ministry-of-health', '2023-10-09')).toEqual([]);
});

test('a series that the seeds do not have is left alone', async () => {
  const { id: _, ...data } = await db.series.findFirstOrThrow();
  await db.series.create({
    data: {
      ...data,
      slug: 'our-own',
      points: {
        create: { day: new Date('2024-01-01'), value: 0 },
      },
    },
  });
  await seedHere();
  expect(await onDay('our-own', '2024-01-01')).toMatchObject([{ value: 0 }]);
});
