import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { claimsTried, event } from './claims.testing';
import { createAnnotation } from './create-annotation';
import { moveClaim } from './move-claim';
import { rejectClaim } from './reject-claim';
import { replyToAnnotation } from './reply-to-annotation';
import { restoreClaim } from './restore-claim';

const { held, claimOf } = claimsTried();
const editors = ['ben', 'cleo', 'dan', 'eve'];

beforeAll(async () => {
  for (const id of editors.slice(1)) {
    await held.db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  }
});

const said = { reason: null, note: 'Look.', status: 'open', assigneeId: null } as const;

/** Each says something of a claim, one a little after the other. */
function annotatedBy(claimId: number) {
  return Promise.all(
    editors.map(async (editor, at) => {
      await sleep(3 * at);
      return createAnnotation(editor, {
        ...{ id: randomUUID(), about: { kind: 'claim', claimId }, seenFingerprint: null },
        ...said,
      });
    }),
  );
}

test('what is said of a claim while it is moved stands on the fact that it is moved to', async () => {
  const { id } = await claimOf('hundreds of people hostage');
  for (let round = 0; round < 6; round += 1) {
    const fact = round % 2 === 0 ? 'israelis-killed' : 'taken-hostage';
    const { version } = await held.db.claim.findUniqueOrThrow({ where: { id } });
    const move = { version, event, fact, answers: [], reason: 'Only for trying this.' };
    const [moved, ...annotated] = await Promise.all([
      moveClaim('ada', id, move),
      annotatedBy(id),
    ]).then(([first, rest]) => [first, ...rest]);
    expect(moved).toMatchObject({ done: true });
    expect(annotated.map((outcome) => outcome?.done)).toEqual([true, true, true, true]);
    const { factId } = await held.db.claim.findUniqueOrThrow({ where: { id } });
    const elsewhere = await held.db.annotation.count({
      where: { claimId: id, factId: { not: factId } },
    });
    expect(elsewhere, `round ${round}`).toBe(0);
  }
});

test('what is said of a claim while it is set aside is kept before, or refused after', async () => {
  const { id } = await claimOf('At least 1,100');
  for (let round = 0; round < 4; round += 1) {
    const { version } = await held.db.claim.findUniqueOrThrow({ where: { id } });
    const [rejected, annotated] = await Promise.all([
      rejectClaim('ada', id, { version, reason: 'Only for trying this.' }),
      annotatedBy(id),
    ]);
    expect(rejected).toMatchObject({ done: true });
    for (const outcome of annotated) {
      if (!outcome.done) expect(outcome.status).toBe(404);
    }
    const [last, before] = await held.db.claimRevision.findMany({
      where: { claimId: id },
      orderBy: { version: 'desc' },
      take: 2,
    });
    const back = { version: last?.version ?? 0, revision: before?.version ?? 0, reason: 'Right.' };
    expect(await restoreClaim('ada', id, back)).toMatchObject({ done: true });
  }
});

test('who replies waits for a retraction that is under way, and is refused', async () => {
  const { id: claimId } = await claimOf('claimed more than 1,000 lives');
  const id = randomUUID();
  const about = { kind: 'claim', claimId } as const;
  await createAnnotation('ada', { ...{ id, about, seenFingerprint: null }, ...said });
  const replying = await held.db.$transaction(async (db) => {
    await db.$executeRaw`SELECT set_config('recount.actor', 'ada', true)`;
    const retracted = { retractedAt: new Date(), version: 2 };
    await db.annotation.update({ where: { id }, data: retracted });
    const own = replyToAnnotation('ben', id, { id: randomUUID(), note: 'Yes.' });
    expect(await Promise.race([own, sleep(300, 'waits')])).toBe('waits');
    return { own };
  });
  expect(await replying.own).toMatchObject({ done: false, status: 410 });
});
