import { describe, expect, test } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { getFactSeries } from './get-fact-series';
import { getSeries } from './get-series';
import { getSeriesData } from './get-series-data';
import { listSeries } from './list-series';

const database = testDatabase('recount_seeded');

const killed = 'gaza-killed-ministry-of-health';

const daysOf = (page: Awaited<ReturnType<typeof getSeries>>) => page?.rows.map(({ day }) => day);

describe('a series', () => {
  test('comes with its first hundred days, and all that are drawn', async () => {
    const page = await getSeries(killed, null);
    expect(page?.series).toMatchObject({
      ...{ slug: killed, measure: 'killed', place: 'Gaza', periodStart: '2023-10-07' },
      ...{ cumulative: true, timeZone: 'Asia/Gaza', populations: ['Palestinians', 'people'] },
    });
    expect(page?.series.points).toHaveLength(1051);
    expect(page?.series.points[0]).toEqual({
      ...{ day: '2023-10-07', value: 232, coversHours: 24 },
      channel: 'Ministry of Health, on Telegram',
    });
    expect(page?.rows).toHaveLength(100);
    expect(page).toMatchObject({ previous: null, next: '2024-01-15' });
  });

  test('pages through every day once, forwards and back', async () => {
    const days: string[] = [];
    const starts: string[] = [];
    for (let from: string | null = null, pages = 0; pages < 12; pages += 1) {
      const page = await getSeries(killed, from);
      days.push(...(daysOf(page) ?? []));
      starts.push(page?.rows[0]?.day ?? '');
      from = page?.next ?? null;
      if (from === null) break;
    }
    const whole = await getSeries(killed, null);
    expect(days).toEqual(whole?.series.points.map(({ day }) => day));
    for (const [index, start] of starts.entries()) {
      expect((await getSeries(killed, start))?.previous).toBe(starts[index - 1] ?? null);
    }
  });

  test('starts at any day asked for, and before its first and after its last', async () => {
    expect((await getSeries(killed, '2023-11-11'))?.rows[0]).toEqual({
      ...{ day: '2023-11-11', value: null, channel: null, coversHours: 24, fellFrom: null },
    });
    expect((await getSeries(killed, '2000-01-01'))?.rows[0]?.day).toBe('2023-10-07');
    const after = await getSeries(killed, '2030-01-01');
    expect(after).toMatchObject({ rows: [], previous: '2026-05-15', next: null });
  });

  test('marks where its running total falls, over pages too', async () => {
    await database.db.seriesPoint.updateMany({
      where: { series: { slug: killed }, day: new Date('2024-01-14') },
      data: { value: 50_000 },
    });
    const fell = (page: Awaited<ReturnType<typeof getSeries>>) =>
      page?.rows.flatMap(({ day, fellFrom }) => (fellFrom === null ? [] : [[day, fellFrom]]));
    expect(fell(await getSeries(killed, null))).toEqual([]);
    expect(fell(await getSeries(killed, '2024-01-15'))).toEqual([['2024-01-15', 50_000]]);
  });

  test('comes with the outlets’ figures of its scope and the series around their days', async () => {
    const page = await getSeries(killed, null);
    expect(page?.figures).toMatchObject([
      {
        asOf: '2023-10-08',
        event: { slug: 'security-council-8-october-2023' },
        fact: { slug: 'palestinians-killed-in-gaza' },
        claim: { reading: { kind: 'quantity', bounds: { lower: 415, upper: null } }, version: 1 },
      },
    ]);
    expect(page?.furtherFacts).toBe(false);
    expect(page?.closeUps.map(({ day, series }) => [day, series.map(({ slug }) => slug)])).toEqual([
      ['2023-10-08', [killed, 'gaza-killed-ocha']],
    ]);
  });

  test('stands first among those of its scope', async () => {
    const page = await getSeries('gaza-may-2021-killed-pchr', null);
    expect(page?.closeUps[0]?.series.map(({ slug }) => slug)).toEqual([
      'gaza-may-2021-killed-pchr',
      'gaza-may-2021-killed-ministry-of-health',
      'gaza-may-2021-killed-ohchr',
    ]);
  });

  test('of a scope that no fact has comes without figures', async () => {
    const page = await getSeries('gaza-injured-ministry-of-health', null);
    expect(page).toMatchObject({ figures: [], closeUps: [] });
    expect(page?.rows.find(({ day }) => day === '2023-10-13')?.value).toBeNull();
  });

  test('leaves out a claim about other people, and takes another as-of day from the claim', async () => {
    const claim = await database.db.claim.findFirstOrThrow({
      where: { quote: { startsWith: 'At least 415' } },
    });
    const set = (data: object) => database.db.claim.update({ where: { id: claim.id }, data });
    await set({ scopePopulation: 'civilians' });
    expect((await getSeries(killed, null))?.figures).toEqual([]);
    await set({ scopePopulation: null, scopeAsOf: new Date('2024-10-09') });
    const page = await getSeries(killed, null);
    expect(page?.figures).toMatchObject([
      { asOf: '2024-10-09', claim: { scope: { asOf: '2024-10-09' } } },
    ]);
    const around = await getFactSeries(
      'security-council-8-october-2023',
      'palestinians-killed-in-gaza',
    );
    expect(page?.closeUps.map(({ day }) => day)).toEqual(['2024-10-09']);
    expect(around.map(({ day }) => day)).toEqual(['2023-10-08', '2024-10-09']);
    expect(around[1]?.series.flatMap(({ points }) => points.map(({ day }) => day))).toEqual([
      ...['2024-10-06', '2024-10-07', '2024-10-08', '2024-10-09'],
      ...['2024-10-10', '2024-10-11', '2024-10-12'],
    ]);
    await set({ scopeAsOf: null });
  });

  test('counts as further facts only those that an article gives a figure for', async () => {
    const fact = await database.db.fact.findFirstOrThrow({
      where: { slug: 'palestinians-killed-in-gaza' },
      include: { claims: true },
    });
    const { id: _, claims, ...data } = fact;
    const [claim] = claims;
    if (claim === undefined) throw new Error('The fact has no claim.');
    const added = await database.db.fact.createManyAndReturn({
      data: Array.from({ length: 30 }, (_, index) => ({
        ...data,
        ...{ slug: `made-up-${index}`, position: 1_000 + index },
        asOf: new Date(Date.UTC(2023, 10, 1 + index)),
      })),
    });
    const claimsOn = (facts: readonly { readonly id: number }[], change: object = {}) =>
      database.db.claim.createMany({
        data: facts.map(({ id: factId }) => {
          const { id: __, ...own } = claim;
          return { ...own, ...change, factId };
        }),
      });
    const read = async () => {
      const page = await getSeries(killed, null);
      return [page?.figures.length, page?.furtherFacts];
    };
    try {
      expect(await read()).toEqual([1, false]);
      await claimsOn(added.slice(0, 24));
      await claimsOn(added.slice(24, 28), { scopePlace: 'Rafah' });
      expect(await read()).toEqual([25, false]);
      await claimsOn(added.slice(28));
      expect(await read()).toEqual([25, true]);
    } finally {
      const factId = { in: added.map(({ id }) => id) };
      await database.db.claim.deleteMany({ where: { factId } });
      await database.db.fact.deleteMany({ where: { id: factId } });
    }
  });

  test('is had as data without what only pictures need, and without keys of the database', async () => {
    const [page, data] = [
      await getSeries(killed, '2023-11-10'),
      await getSeriesData(killed, '2023-11-10'),
    ];
    expect(data).toMatchObject({
      ...{ rows: page?.rows, previous: page?.previous, next: page?.next },
      ...{ figures: page?.figures, furtherFacts: false },
    });
    expect(Object.keys(data?.series ?? {}).sort()).toEqual([
      ...['countedBy', 'cumulative', 'cutOff', 'measure', 'note', 'periodStart', 'place'],
      ...['populations', 'slug', 'source', 'timeZone', 'title', 'unit'],
    ]);
    expect(data?.series.countedBy).toBe('Gaza Health Ministry');
    expect(data).not.toHaveProperty('closeUps');
  });

  test.each([
    ['nothing', null],
    ['Gaza', null],
    ['a/b', null],
    [killed, '2024-02-30'],
    [killed, 'first'],
  ])('%s from %s is none', async (slug, from) => {
    expect(await getSeries(slug, from)).toBeNull();
    expect(await getSeriesData(slug, from)).toBeNull();
  });
});

describe('the list of series', () => {
  test('has all of them with their days and last figures', async () => {
    const page = await listSeries(null);
    expect(page?.series).toHaveLength(13);
    expect(page?.next).toBeNull();
    expect(page?.series.find(({ slug }) => slug === killed)).toEqual({
      ...{
        slug: killed,
        title: 'Killed in the Gaza Strip since 7 October 2023, Ministry of Health',
      },
      ...{ measure: 'killed', populations: ['Palestinians', 'people'], place: 'Gaza' },
      ...{ periodStart: '2023-10-07', cumulative: true, unit: 'people' },
      ...{ publisher: 'Ministry of Health, Gaza', compiler: 'Tech for Palestine' },
      ...{ firstDay: '2023-10-07', lastDay: '2026-08-22' },
      latest: { day: '2026-08-22', value: 73_419 },
    });
  });

  test('starts at a name, and pages by the name that comes next', async () => {
    const first = await database.db.series.findFirstOrThrow();
    const { id: _, ...data } = first;
    await database.db.series.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        ...data,
        slug: `made-up-${String(index).padStart(2, '0')}`,
      })),
    });
    const [one, two] = [await listSeries(null), await listSeries('made-up-37')];
    expect(one?.series).toHaveLength(50);
    expect(one?.next).toBe('made-up-37');
    expect(two?.series).toHaveLength(23);
    expect(two?.series[0]).toMatchObject({ firstDay: null, lastDay: null, latest: null });
    expect(two?.next).toBeNull();
  });

  test.each(['', 'A', "';--", 'a/b'])('from %j is none', async (from) => {
    expect(await listSeries(from)).toBeNull();
  });
});
