import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import { testDatabase } from '../test-database.testing';
import { assignDiscrepancies } from './assign-discrepancies';
import { changeAnnotation } from './change-annotation';
import { changeReply } from './change-reply';
import { createAnnotation } from './create-annotation';
import { replyToAnnotation } from './reply-to-annotation';
import { retractAnnotation } from './retract-annotation';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';

beforeAll(async () => {
  for (const [id, role] of [
    ['ada', 'editor'],
    ['ben', 'editor'],
    ['cleo', 'admin'],
  ] as const) {
    await held.db.user.create({
      data: { id, name: id.toUpperCase(), email: `${id}@example.org`, role },
    });
  }
  await held.db.user.create({
    data: { id: 'gone', name: 'Gone', email: 'gone@example.org', deactivatedAt: new Date() },
  });
});

function row(fact: string, own: Partial<NewAnnotation> = {}): NewAnnotation {
  return {
    id: randomUUID(),
    about: { kind: 'discrepancy', event, fact, pair: null },
    reason: { code: 'rounding' },
    note: 'The totals are of two hours.',
    status: 'explained',
    assigneeId: null,
    seenFingerprint: null,
    ...own,
  };
}

async function saved(own: NewAnnotation, by = 'ada') {
  const outcome = await createAnnotation(by, own);
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

async function discrepancyOf(fact: string) {
  return held.db.discrepancy.findFirstOrThrow({
    where: { fact: { slug: fact, event: { slug: event } }, pair: '' },
  });
}

describe('an annotation', () => {
  test('is saved with its words, its first revision and an entry of the audit', async () => {
    const view = await saved(row('killed-in-all'));
    expect(view).toMatchObject({ version: 1, author: 'ADA', status: 'explained', changed: false });
    expect(view.targets.map(({ exact }) => exact).join(' ')).toContain('more than 1,000');
    expect(view.targets.every(({ version, now }) => now?.version === version)).toBe(true);
    expect(await held.db.annotationRevision.count({ where: { annotationId: view.id } })).toBe(1);
    const [entry] = await held.db.auditEntry.findMany({ where: { subjectId: view.id } });
    expect(entry).toMatchObject({ actorId: 'ada', actorName: 'ADA', action: 'created' });
    expect(await discrepancyOf('killed-in-all')).toMatchObject({ status: 'explained' });
  });

  test('sent twice, also at once, is saved once', async () => {
    const own = row('taken-hostage');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => createAnnotation('ada', own)));
    expect(outcomes.map(({ done }) => done)).toEqual([true, true, true, true]);
    expect(await held.db.annotationRevision.count({ where: { annotationId: own.id } })).toBe(1);
    const other = await createAnnotation('ada', { ...own, note: 'Another.' });
    expect(other).toMatchObject({ done: false, status: 409 });
    expect(await createAnnotation('ben', own)).toMatchObject({ done: false, status: 409 });
  });

  test('of many editors at once on one row are all kept, and none is refused', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      createAnnotation(
        index % 2 === 0 ? 'ada' : 'ben',
        row('rockets-launched', { status: 'open' }),
      ),
    );
    expect((await Promise.all(many)).every(({ done }) => done)).toBe(true);
    const { id, status } = await discrepancyOf('rockets-launched');
    expect(await held.db.annotation.count({ where: { discrepancyId: id } })).toBe(12);
    expect(status).toBe('open');
  });

  test('is saved over only in the version that was seen, and the loser sees what stands', async () => {
    const { id } = await saved(row('length'));
    const change = {
      reason: null,
      status: 'open',
      assigneeId: null,
      seenFingerprint: null,
    } as const;
    const [a, b] = await Promise.all([
      changeAnnotation('ada', id, { ...change, version: 1, note: 'By Ada.' }),
      changeAnnotation('ben', id, { ...change, version: 1, note: 'By Ben.' }),
    ]);
    expect([a.done, b.done].sort()).toEqual([false, true]);
    const lost = a.done ? b : a;
    if (lost.done || lost.status !== 409) throw new Error('no conflict');
    expect(lost.current).toMatchObject({ version: 2, note: a.done ? 'By Ada.' : 'By Ben.' });
    const again = await changeAnnotation(a.done ? 'ada' : 'ben', id, {
      ...change,
      version: 1,
      note: lost.current.note,
    });
    expect(again).toMatchObject({ done: true, value: { version: 2 } });
    expect(lost.current.history.map(({ note }) => note)).toEqual(['The totals are of two hours.']);
  });

  test('is retracted with a trace and without its words, and says nothing more', async () => {
    const view = await saved(row('statement-issued', { status: 'disputed' }));
    expect(await discrepancyOf('statement-issued')).toMatchObject({ status: 'disputed' });
    const outcome = await retractAnnotation('ben', view.id, 1);
    expect(outcome).toMatchObject({
      done: true,
      value: { note: '', reason: null, history: [], retracted: { editor: 'BEN' } },
    });
    expect(await discrepancyOf('statement-issued')).toMatchObject({ status: 'unreviewed' });
    const { note } = await held.db.annotationRevision.findFirstOrThrow({
      where: { annotationId: view.id, version: 1 },
    });
    expect(note).toBe('The totals are of two hours.');
    expect(
      await replyToAnnotation('ada', view.id, { id: randomUUID(), note: 'But' }),
    ).toMatchObject({
      done: false,
      status: 410,
    });
  });

  test('may be of a pair within a row, and of a row that nothing is found wrong with', async () => {
    const pair = [
      'al-arabiya-council-divided',
      'indian-awaaz-ends-without-unified-position',
    ] as const;
    const view = await saved(
      row('members', {
        about: { kind: 'discrepancy', event, fact: 'killed-in-all', pair: [...pair] },
      }),
    );
    expect([...(view.pair ?? [])].sort()).toEqual([...pair]);
    const unknown = { kind: 'discrepancy', event, fact: 'nothing', pair: null } as const;
    expect(await createAnnotation('ada', row('', { about: unknown }))).toMatchObject({
      status: 404,
    });
  });

  test.each([
    '<script>alert(1)</script>',
    '👩‍👩‍👧 \u202eabc\u2066 \u0007\u001b[31m\ufeff\r\n',
    `${'ж'.repeat(51_200)}`,
  ])('keeps any text to the letter (%#)', async (note) => {
    const { id } = await saved(row('killed-in-all', { note }));
    expect((await held.db.annotation.findUniqueOrThrow({ where: { id } })).note).toBe(note);
  });

  test('of passages keeps several targets, and refuses what is no span', async () => {
    const passages = [
      { article: 'al-arabiya-council-divided', version: 1, start: 10, end: 60 },
      { article: 'indian-awaaz-ends-without-unified-position', version: 1, start: 0, end: 20 },
    ];
    const view = await saved(row('', { about: { kind: 'passages', passages } }));
    expect(view.event).toBe(event);
    expect(view.targets.map(({ start, end }) => [start, end])).toEqual([
      [10, 60],
      [0, 20],
    ]);
    const outside = [{ ...passages[0], start: 0, end: 9_999_999 }] as typeof passages;
    expect(
      await createAnnotation('ada', row('', { about: { kind: 'passages', passages: outside } })),
    ).toMatchObject({ done: false, status: 422 });
  });
});

describe('replies', () => {
  test('stand in the thread, once, and are changed by their author alone', async () => {
    const { id } = await saved(row('killed-in-all'));
    const reply = { id: randomUUID(), note: 'Agreed.' };
    await replyToAnnotation('ben', id, reply);
    const outcome = await replyToAnnotation('ben', id, reply);
    expect(outcome).toMatchObject({
      done: true,
      value: { replies: [{ note: 'Agreed.', author: 'BEN' }] },
    });
    expect(await changeReply('ada', reply.id, { version: 1, note: 'No.' })).toMatchObject({
      status: 403,
    });
    expect(await changeReply('ben', reply.id, { version: 1, note: 'Agreed!' })).toMatchObject({
      value: { replies: [{ note: 'Agreed!', history: [{ note: 'Agreed.' }] }] },
    });
    expect(await changeReply('ben', reply.id, { version: 1, note: 'Else' })).toMatchObject({
      status: 409,
    });
    expect(await retractAnnotation('ada', reply.id, 2)).toMatchObject({ status: 403 });
    expect(await retractAnnotation('cleo', reply.id, 2)).toMatchObject({
      value: { replies: [{ note: '', retracted: { editor: 'CLEO' } }] },
    });
  });
});

describe('assigning', () => {
  test('asks somebody to look, which reviews nothing, and moves from one to another', async () => {
    const { id } = await discrepancyOf('joint-statement-considered');
    expect(await assignDiscrepancies('ada', { discrepancyIds: [id], assigneeId: 'ben' })).toEqual({
      done: true,
      value: 1,
    });
    expect(await discrepancyOf('joint-statement-considered')).toMatchObject({
      ...{ status: 'unreviewed', assigneeId: 'ben', attention: 0 },
    });
    await assignDiscrepancies('ben', { discrepancyIds: [id], assigneeId: 'cleo' });
    expect(await discrepancyOf('joint-statement-considered')).toMatchObject({ assigneeId: 'cleo' });
    await assignDiscrepancies('ben', { discrepancyIds: [id], assigneeId: null });
    expect(await discrepancyOf('joint-statement-considered')).toMatchObject({ assigneeId: null });
    expect(await held.db.annotation.count({ where: { discrepancyId: id } })).toBe(1);
  });

  test('is refused whole for who is gone and for rows that are', async () => {
    const { id } = await discrepancyOf('joint-statement-considered');
    const wrong = [
      { discrepancyIds: [id], assigneeId: 'gone' },
      { discrepancyIds: [id, 999_999], assigneeId: 'ben' },
    ];
    for (const assignment of wrong) {
      expect(await assignDiscrepancies('ada', assignment)).toMatchObject({ done: false });
    }
    expect(await discrepancyOf('joint-statement-considered')).toMatchObject({ assigneeId: null });
  });
});

test.each(['gone', 'nobody', ''])('nobody writes as %j', async (id) => {
  expect(await createAnnotation(id, row('killed-in-all'))).toMatchObject({
    done: false,
    status: 401,
  });
});
