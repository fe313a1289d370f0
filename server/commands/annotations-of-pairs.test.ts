import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { foundIn } from '@/core/discrepancies/discrepancies-of';
import { fingerprint } from '../fingerprint';
import { getEvent } from '../queries/get-event';
import { refreshIndex } from '../search/refresh-index';
import { addClaim } from './add-claim';
import { changeAnnotation } from './change-annotation';
import { amount, claimsTried, event } from './claims.testing';
import { correctClaim } from './correct-claim';
import { createAnnotation } from './create-annotation';

const { held, claimOf } = claimsTried();
const fact = 'killed-in-all';
const pair: [string, string] = [
  'al-arabiya-council-divided',
  'indian-awaaz-ends-without-unified-position',
];
const said = { reason: null, note: 'Two hours.', status: 'open', assigneeId: null } as const;

/** A third article speaks on the fact, so that a pair says less than its row. */
beforeAll(async () => {
  const { id: eventId } = await held.db.event.findUniqueOrThrow({ where: { slug: event } });
  const third = await held.db.article.findFirstOrThrow({
    where: { currentVersion: { body: { contains: 'Twelve people in Israel' } } },
    include: { currentVersion: true },
  });
  await held.db.eventArticle.create({ data: { eventId, articleId: third.id, position: 99 } });
  const start = third.currentVersion?.body.indexOf('Twelve people in Israel') ?? -1;
  const added = await addClaim('ada', {
    ...{ article: third.slug, articleVersion: third.currentVersion?.number ?? 0 },
    ...{ start, end: start + 'Twelve people in Israel'.length, event, fact },
    ...{ reading: amount('Twelve'), reason: 'A third voice.' },
  });
  expect(added).toMatchObject({ done: true });
  await refreshIndex(held.db);
});

/** What a page prints of the row as it now stands. */
async function rowNow(): Promise<string> {
  const row = (await getEvent(event, 'literal'))?.rows.find(({ slug }) => slug === fact);
  if (row === undefined) throw new Error('There is no such row.');
  return fingerprint(foundIn(row).says);
}

async function ofPair(seenFingerprint: string | null, id = randomUUID()) {
  const about = { kind: 'discrepancy', event, fact, pair } as const;
  const outcome = await createAnnotation('ada', { ...said, id, about, seenFingerprint });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

async function changed(id: string, version: number, seenFingerprint: string | null) {
  const outcome = await changeAnnotation('ada', id, { ...said, version, seenFingerprint });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

async function correct(words: string, reason: string): Promise<void> {
  const claim = await claimOf('1,100 people');
  const version = await held.db.claimRevision.count({ where: { claimId: claim.id } });
  const outcome = await correctClaim('ada', claim.id, {
    ...{ version: Math.max(1, version), reason },
    reading: amount(words),
  });
  expect(outcome).toMatchObject({ done: true });
}

describe('an annotation on two accounts of three', () => {
  test('is of what the pair says, where the row is as it was seen, and is saved once', async () => {
    const [id, seen] = [randomUUID(), await rowNow()];
    const view = await ofPair(seen, id);
    expect(view).toMatchObject({ changed: false, pair });
    expect(view.seenFingerprint).not.toBe(seen);
    expect(await ofPair(seen, id)).toMatchObject({ version: 1, changed: false });
  });

  test('is marked where the row was another when it was seen, until what is there now is seen', async () => {
    const late = await ofPair('what the row said before');
    expect(late.changed).toBe(true);
    expect(await changed(late.id, 1, late.seenFingerprint)).toMatchObject({ changed: true });
    expect(await changed(late.id, 2, await rowNow())).toMatchObject({ changed: false });
  });

  test('is marked once the pair says something else, though it is not written anew yet', async () => {
    const before = await rowNow();
    const own = await ofPair(before);
    await correct('1,100', 'The hedge is not of the figure.');
    const seenBefore = await ofPair(before);
    const seenNow = await ofPair(await rowNow());
    await refreshIndex(held.db);
    const now = await rowNow();
    expect(now).not.toBe(before);
    const views = await Promise.all(
      [own, seenBefore, seenNow].map(({ id, seenFingerprint }) => changed(id, 1, seenFingerprint)),
    );
    expect(views.map((view) => view.changed)).toEqual([true, true, false]);
    expect(await changed(own.id, 2, now)).toMatchObject({ changed: false });
  });
});
