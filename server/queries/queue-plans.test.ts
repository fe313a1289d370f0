import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateDiscrepancies } from '../../bench/generate-discrepancies';
import { plansOf } from '../../bench/sequential-scans';
import { verdicts } from '../../core/comparison/reason';
import { parseQueueOptions } from '../../core/queue/queue-options';
import { queuePageSize } from '../../core/queue/queue-view';
import type { PrismaClient } from '../../prisma/generated/client';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { listDiscrepancies, rereadDiscrepancies } from './list-discrepancies';
import { listQueueEvents } from './list-queue-events';
import { countQueue, queueFitting } from './queue-fitting';

const database = testDatabase('recount_template');

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateDiscrepancies(client, { events: 2_500, facts: 40 });
  await client.end();
}, 180_000);

const choices = [
  ...['', 'state=unreviewed', 'state=changed', 'state=open', 'state=explained', 'state=gone'],
  ...['verdict=conflict', 'verdict=none', 'verdict=conflict&state=open', 'event=made-up-700'],
  ...['event=made-up-700&state=open', 'assignee=me', 'assignee=nobody', 'assignee=somebody'],
  ...['assignee=person.person-7&verdict=contested', 'assignee=me&state=open&verdict=conflict'],
  ...['assignee=nobody&state=disputed', 'assignee=nobody&verdict=conflict', 'older=1000'],
  ...['older=1000&assignee=nobody', 'older=1000&state=open', 'older=1000&assignee=me&state=open'],
  ...['from=2000-01-01&to=2000-02-01', 'from=2000-01-01&to=2000-02-01&assignee=somebody'],
  'after=0.1.1740000000000.17',
  ...['after=2.1.1740000000000.17&assignee=nobody', 'after=1.0.1740000000000.17&state=disputed'],
];

const places = 4 * (verdicts.length + 1);

test.each(choices)(
  'the rows of “%s” are read in the order of an index, and few besides',
  async (query) => {
    const options = parseQueueOptions(new URLSearchParams(query));
    expect(options.unread).toEqual([]);
    const page = await rowsRead((db) => queueFitting(db, options, 'person-3', queuePageSize + 1));
    expect(page).toBeLessThanOrEqual(2 * places * (queuePageSize + 1));
    const counted = await rowsRead((db) => countQueue(db, options, 'person-3', 1001));
    expect(counted).toBeLessThanOrEqual(2 * places * 1001);
  },
);

test.each<[string, number, () => Promise<unknown>]>([
  ['a page', 5, () => listDiscrepancies(parseQueueOptions(new URLSearchParams()), 'person-3')],
  [
    'some rows',
    4,
    () =>
      rereadDiscrepancies(parseQueueOptions(new URLSearchParams()), 'person-3', [3, 40, 50_000]),
  ],
  ['the events to choose from', 1, listQueueEvents],
])('%s is found without reading a table whole', async (_, least, read) => {
  const tables = ['Discrepancy', 'Fact', 'Event'];
  const { queries, scans } = await scansOf(database.url, read, tables);
  expect(queries).toBeGreaterThanOrEqual(least);
  expect(scans).toEqual([]);
});

test('every page of a list together are the whole of it, in order', async () => {
  const options = parseQueueOptions(
    new URLSearchParams('verdict=conflict&state=open&assignee=somebody&older=400'),
  );
  const expected = await database.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Discrepancy" WHERE verdict = 'conflict' AND status = 'open' AND attention < 9
      AND "assigneeId" IS NOT NULL AND "firstSeenAt" <= now() - interval '400 days'
    ORDER BY attention, sharpness, "firstSeenAt" DESC, id`;
  const ids: number[] = [];
  let after = options.after;
  for (;;) {
    const { items, next, total } = await listDiscrepancies({ ...options, after }, 'person-3');
    ids.push(...items.map(({ id }) => id));
    expect(total).toEqual({ count: Math.min(expected.length, 1000), more: expected.length > 1000 });
    if (next === null) break;
    after = parseQueueOptions(new URLSearchParams({ after: next })).after;
  }
  expect(ids.length).toBeGreaterThan(4 * queuePageSize);
  expect(ids).toEqual(expected.map(({ id }) => id));
});

/** How many discrepancies one query reads, and passes over, as PostgreSQL counts them. */
async function rowsRead(read: (db: PrismaClient) => Promise<unknown>): Promise<number> {
  const plans = await plansOf(database.url, read, 'ANALYZE, TIMING OFF, COSTS OFF');
  expect(plans).toHaveLength(1);
  let [rows, loops] = [0, 0];
  for (const line of plans[0]?.plan ?? []) {
    expect(line).not.toContain('Seq Scan on "Discrepancy"');
    const node = /\(actual rows=([\d.]+) loops=(\d+)\)/.exec(line);
    if (node) {
      loops = line.includes('Discrepancy') ? Number(node[2]) : 0;
      rows += Number(node[1]) * loops;
    }
    rows += Number(/Rows Removed by Filter: (\d+)/.exec(line)?.[1] ?? 0) * loops;
  }
  return rows;
}
