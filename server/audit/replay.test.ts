import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import type { Json } from '@/core/audit/json';
import { replayAudit } from '@/core/audit/replay';
import { assignDiscrepancies } from '../commands/assign-discrepancies';
import { changeAnnotation } from '../commands/change-annotation';
import { changeReply } from '../commands/change-reply';
import { createAnnotation } from '../commands/create-annotation';
import { replyToAnnotation } from '../commands/reply-to-annotation';
import { retractAnnotation } from '../commands/retract-annotation';
import { testDatabase } from '../test-database.testing';
import { auditEntriesOf } from './audit-entries';

const held = testDatabase('recount_seeded');
const editors = ['ada', 'ben', 'cleo', 'dora'];
const event = 'security-council-8-october-2023';
const facts = ['killed-in-all', 'joint-statement-considered', 'taken-hostage'];

beforeAll(async () => {
  for (const id of editors) {
    await held.db.user.create({
      data: { id, name: id, email: `${id}@example.org`, role: 'admin' },
    });
  }
});

test('what editors did at once is replayed to what the tables hold, exactly', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = randomFrom(seed);
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const roots: string[] = [];
  const replies: string[] = [];

  const create = async (editor: string) => {
    const id = randomUUID();
    const claims = await held.db.claim.findMany({ select: { id: true }, take: 5 });
    const abouts: NewAnnotation['about'][] = [
      { kind: 'discrepancy', event, fact: one(facts), pair: null },
      { kind: 'claim', claimId: one(claims).id },
    ];
    const done = await createAnnotation(editor, { id, about: one(abouts), ...said() });
    if (done.done) roots.push(id);
  };
  const said = () => ({
    reason: one([null, { code: 'rounding' } as const, { words: 'Its own words 👩‍👧' }]),
    note: one(['', 'A note.', '<b>\u202e\u0007', 'ж'.repeat(500)]),
    status: one(['open', 'explained', 'corrected', 'disputed'] as const),
    assigneeId: one([null, ...editors]),
    seenFingerprint: one([null, '0'.repeat(64)]),
  });
  const version = async (id: string) =>
    (await held.db.annotation.findUnique({ where: { id } }))?.version ?? 1;
  const act = async (editor: string) => {
    const root = one(roots);
    const reply = one(replies);
    const which = random();
    if (root === undefined || which < 0.2) return create(editor);
    if (which < 0.5) {
      return changeAnnotation(editor, root, { version: await version(root), ...said() });
    }
    if (which < 0.65) {
      const id = randomUUID();
      const done = await replyToAnnotation(editor, root, { id, note: 'A reply.' });
      if (done.done) replies.push(id);
      return;
    }
    if (which < 0.75 && reply !== undefined) {
      return changeReply(editor, reply, { version: await version(reply), note: 'Another.' });
    }
    if (which < 0.85) return retractAnnotation(editor, root, await version(root));
    const rows = await held.db.discrepancy.findMany({ select: { id: true }, take: 3 });
    const discrepancyIds = rows.map(({ id }) => id);
    return assignDiscrepancies(editor, { discrepancyIds, assigneeId: one([null, ...editors]) });
  };

  await Promise.all(
    editors.map(async (editor) => {
      for (let turn = 0; turn < 40; turn += 1) await act(editor);
    }),
  );

  const { states, faults } = replayAudit(
    await auditEntriesOf(held.db, ['Annotation', 'AnnotationTarget']),
  );
  expect(faults, `seed ${seed}`).toEqual([]);
  const rows = await held.db.$queryRaw<{ key: string; row: Json }[]>`
    SELECT 'Annotation ' || id AS key, to_jsonb(a) AS row FROM "Annotation" a
    UNION ALL SELECT 'AnnotationTarget ' || "annotationId" || ' ' || position, to_jsonb(t) FROM "AnnotationTarget" t`;
  expect(rows.length).toBeGreaterThan(30);
  expect(Object.fromEntries(states)).toEqual(
    Object.fromEntries(rows.map(({ key, row }) => [key, row])),
  );
}, 120_000);

test('changes to readings are replayed to the last of each', async () => {
  const {
    id: claimId,
    articleVersionId,
    factId,
    start,
    end,
    quote,
  } = await held.db.claim.findFirstOrThrow();
  const base = { claimId, articleVersionId, factId, start, end, quote, reason: 'Misread.' };
  const revision = { ...base, reading: { lower: 1 } };
  await held.db.claimRevision.create({ data: { ...revision, version: 1, action: 'read' } });
  for (const [version, action] of [
    [2, 'corrected'],
    [3, 'moved'],
    [4, 'rejected'],
  ] as const) {
    await held.db.$transaction(async (db) => {
      await db.$executeRaw`SELECT set_config('recount.actor', 'ada', true)`;
      await db.claimRevision.create({
        data: { ...revision, version, action, editorId: 'ada', reading: { lower: version } },
      });
    });
    const { states, faults } = replayAudit(await auditEntriesOf(held.db, ['Claim']));
    expect(faults).toEqual([]);
    const [last] = await held.db.$queryRaw<{ row: Json }[]>`
      SELECT to_jsonb(r) AS row FROM "ClaimRevision" r ORDER BY version DESC LIMIT 1`;
    expect(states.get(`Claim ${claimId}`)).toEqual(action === 'rejected' ? undefined : last?.row);
  }
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
