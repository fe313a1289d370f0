import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateEvents } from '../../bench/generate-events';
import { testDatabase } from '../test-database.testing';
import { listEvents } from './list-events';

const database = testDatabase('recount_template');

const count = 45;

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  // Three events on most days, so that pages end in the middle of a day.
  await generateEvents(client, { events: count, articlesPerEvent: 2 });
  await client.end();
});

async function pagesFrom(key: string | null): Promise<string[][]> {
  const page = await listEvents(key);
  if (page === null) throw new Error(`${key} is no key.`);
  const slugs = page.events.map(({ slug }) => slug);
  return page.next === null ? [slugs] : [slugs, ...(await pagesFrom(page.next))];
}

const inOrder = async (): Promise<string[]> => {
  const rows = await database.db.event.findMany({
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { slug: true },
  });
  return rows.map(({ slug }) => slug);
};

describe('listing events', () => {
  test('page by page shows each once, newest first', async () => {
    const pages = await pagesFrom(null);
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(pages.flat()).toEqual(await inOrder());
    expect(new Set(pages.flat()).size).toBe(count);
  });

  test('goes on where it was when an event is added before, or the last one shown is removed', async () => {
    const first = await listEvents(null);
    const order = await inOrder();
    const { db } = database;
    const last = await db.event.findUniqueOrThrow({ where: { slug: order[19] ?? '' } });
    await db.claim.deleteMany({ where: { fact: { eventId: last.id } } });
    await db.event.delete({ where: { id: last.id } });
    const { id: _, ...later } = last;
    const added = {
      ...later,
      slug: 'added',
      startsOn: new Date('2030-01-01'),
      endsOn: new Date('2030-01-01'),
    };
    await db.event.create({ data: added });
    expect((await pagesFrom(first?.next ?? null)).flat()).toEqual(order.slice(20));
    await db.event.delete({ where: { slug: 'added' } });
    await db.event.create({ data: last });
  });

  test('from a key before all events is an empty last page', async () => {
    expect(await listEvents('0001-01-01.1')).toEqual({ events: [], next: null });
  });

  test.each([
    ...[
      '',
      '1',
      '2015-01-01',
      '2015-01-01.',
      '.5',
      '2015-01-01.x',
      '2015-01-01.-1',
      '2015-01-01.1.1',
    ],
    ...[
      '2015-1-1.1',
      '2015-13-01.1',
      '2015-02-30.1',
      '2015-02-29.1',
      '0000-01-01.1',
      '20150-01-01.1',
    ],
    ...[
      ' 2015-01-01.1',
      '2015-01-01.1\n',
      '2015-01-01.9999999999',
      '2015-01-01.1e3',
      '٢٠١٥-01-01.1',
    ],
    "2015-01-01.1' OR true --",
  ])('from %j is refused', async (key) => {
    expect(await listEvents(key)).toBeNull();
  });

  test.each(['2016-02-29.1', '9999-12-31.999999999'])('from %j is a page', async (key) => {
    expect((await listEvents(key))?.events).toHaveLength(20);
  });

  test('sums each event up', async () => {
    const event = (await listEvents(null))?.events.find(({ slug }) => slug === 'event-45');
    expect(event).toMatchObject({ rows: 4, outlets: ['Outlet 90', 'Outlet 91'] });
    const rows = event?.verdicts.reduce((sum, verdict) => sum + verdict.rows, 0);
    expect(rows).toBe(4);
  });
});
