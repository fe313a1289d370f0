import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { wholeQueue } from '@/core/queue/queue-options';
import { changeAnnotation } from '../commands/change-annotation';
import { createAnnotation } from '../commands/create-annotation';
import { retractAnnotation } from '../commands/retract-annotation';
import { listDiscrepancies, rereadDiscrepancies } from '../queries/list-discrepancies';
import { refreshIndex } from '../search/refresh-index';
import { testDatabase } from '../test-database.testing';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';

beforeAll(async () => {
  await held.db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
});

/** The queue as Ada sees it whole: the slug of each row's fact, and where it stands. */
async function queue(state: 'gone' | null = null) {
  const { items } = await listDiscrepancies({ ...wholeQueue, state }, 'ada');
  return new Map(items.map((item) => [item.fact.slug, item]));
}

/** What PostgreSQL calls each row by: another one after any write to it, even of the same. */
async function rowVersions() {
  const rows = await held.db.$queryRaw<{ id: number; xmin: string }[]>`
    SELECT id, xmin::text FROM "Discrepancy" ORDER BY id`;
  return rows.map(({ id, xmin }) => `${id} ${xmin}`);
}

/** Changes a reading by SQL, as another process might, and has what follows from it worked out anew. */
async function reread(fact: string, bounds: { lower: number; upper: number | null }) {
  await held.db.$executeRaw`
    UPDATE "Claim" c SET lower = ${bounds.lower}, upper = ${bounds.upper},
      "lowerInclusive" = true, "upperInclusive" = ${bounds.upper !== null}
    FROM "Fact" f, "ArticleVersion" v, "Article" a
    WHERE f.id = c."factId" AND f.slug = ${fact} AND v.id = c."articleVersionId" AND a.id = v."articleId"
      AND a.slug = 'al-arabiya-council-divided'`;
  return refreshIndex(held.db);
}

async function annotate(fact: string, status: 'open' | 'explained') {
  const { fingerprint } = await held.db.discrepancy.findFirstOrThrow({
    where: { fact: { slug: fact, event: { slug: event } } },
  });
  const outcome = await createAnnotation('ada', {
    id: randomUUID(),
    about: { kind: 'discrepancy', event, fact, pair: null },
    ...{ reason: null, note: 'Two hours.', status, assigneeId: null, seenFingerprint: fingerprint },
  });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value.id;
}

test('without a change nothing is written', async () => {
  const before = await rowVersions();
  expect(before.length).toBeGreaterThan(3);
  expect(await refreshIndex(held.db)).toBe(0);
  await held.db.$executeRaw`UPDATE "Fact" SET title = title`;
  await held.db.$executeRaw`
    INSERT INTO "SearchStale" (kind, "thingId", transaction) SELECT 'event', id, 1 FROM "Event"`;
  expect(await refreshIndex(held.db)).toBeGreaterThan(0);
  expect(await rowVersions()).toEqual(before);
});

test('what comes to differ appears, keeps its annotations as it changes, and is gone when it no longer differs', async () => {
  expect((await queue()).has('killed-in-all')).toBe(false);

  await reread('killed-in-all', { lower: 2000, upper: 2000 });
  await reread('killed-in-all', { lower: 900, upper: 900 });
  const found = (await queue()).get('killed-in-all');
  expect(found).toMatchObject({ verdict: 'conflict', status: 'unreviewed', changed: false });
  const id = found?.id ?? 0;

  const annotation = await annotate('killed-in-all', 'explained');
  expect((await queue()).get('killed-in-all')).toMatchObject({
    ...{ id, status: 'explained', changed: false },
  });

  await reread('killed-in-all', { lower: 800, upper: 800 });
  const changed = (await queue()).get('killed-in-all');
  expect(changed).toMatchObject({ id, status: 'explained', changed: true, present: true });
  expect(Date.parse(changed?.changedAt ?? '')).toBeGreaterThan(Date.parse(found?.changedAt ?? ''));
  expect(changed?.firstSeenAt).toBe(found?.firstSeenAt);
  expect(await held.db.annotation.findUnique({ where: { id: annotation } })).toMatchObject({
    ...{ discrepancyId: id, version: 1 },
  });

  // What was settled of a row that said something else stays in sight until somebody looks again.
  await reread('killed-in-all', { lower: 1001, upper: null });
  const settled = (await queue()).get('killed-in-all');
  expect(settled).toMatchObject({ id, status: 'explained', changed: true, present: false });
  const { fingerprint } = await held.db.discrepancy.findUniqueOrThrow({ where: { id } });
  const again = {
    reason: null,
    note: 'Seen again.',
    status: 'explained',
    assigneeId: null,
  } as const;
  expect(
    await changeAnnotation('ada', annotation, {
      ...again,
      version: 1,
      seenFingerprint: fingerprint,
    }),
  ).toMatchObject({ done: true });
  expect((await queue()).has('killed-in-all')).toBe(false);
  expect((await queue('gone')).get('killed-in-all')).toMatchObject({ id, present: false });
  const [other] = await rereadDiscrepancies(wholeQueue, 'ada', [id]);
  expect(other).toMatchObject({ fits: false, item: { id, present: false } });

  await reread('killed-in-all', { lower: 900, upper: 900 });
  expect((await queue()).get('killed-in-all')).toMatchObject({ id, changed: true });
});

test('what an editor has open stays in sight when it is gone, until nobody has', async () => {
  await reread('killed-in-all', { lower: 700, upper: 700 });
  const annotation = await annotate('killed-in-all', 'open');
  await reread('killed-in-all', { lower: 1001, upper: null });
  expect((await queue()).get('killed-in-all')).toMatchObject({ present: false, status: 'open' });
  await retractAnnotation('ada', annotation, 1);
  expect((await queue()).has('killed-in-all')).toBe(false);
});

test('what the articles say stands beside each row', async () => {
  const items = await queue();
  expect(items.get('joint-statement-considered')?.words.map(({ outlet }) => outlet)).toEqual([
    ...['Al Arabiya English', 'The Indian Awaaz'],
  ]);
  const [killed] = items.get('palestinians-killed')?.words ?? [];
  expect(killed?.quote.slice(killed.amount?.start, killed.amount?.end)).toBe('At least 227');
  expect(killed?.hedge).toBe('At least');
  for (const { words } of items.values()) {
    for (const { quote } of words) expect(quote.length).toBeLessThanOrEqual(320);
  }
});
