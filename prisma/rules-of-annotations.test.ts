import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type AnnotationStatus,
  annotationStatuses,
  derivedStatus,
} from '../core/annotations/status';
import { type Row, triedDatabase } from './broken-rules.testing';

const db = triedDatabase();
const { insert, broken, query } = db;

const body = '🕊 “At least 227 people were killed,” the ministry 😀 said.';
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const seen = sha256('seen');
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

beforeEach(async () => {
  await query(`
    INSERT INTO "Outlet" (id, slug, name, homepage) VALUES (1, 'o', 'O', 'https://o.example/');
    INSERT INTO "Article" (id, slug, "outletId", title, "titleBasis", url, "publishedBasis", basis)
      VALUES (1, 'a', 1, 'A', 'b', 'https://o.example/a', 'b', 'b');
    INSERT INTO "Event" (id, slug, title, summary, place, "startsOn", "endsOn", "timeZone")
      VALUES (1, 'e', 'E', 'e', 'here', '2024-01-01', '2024-01-01', 'UTC');
    INSERT INTO "Fact" (id, "eventId", slug, position, kind, title, question, measure, unit)
      VALUES (1, 1, 'f', 0, 'quantity', 'F', 'f?', 'm', 'people');
    INSERT INTO "User" (id, name, email, "updatedAt") VALUES
      ('ada', 'Ada', 'ada@example.org', now()), ('ben', 'Ben', 'ben@example.org', now());`);
  await insert('ArticleVersion', { id: 1, articleId: 1, number: 1, body, sha256: sha256(body) });
  await insert('Discrepancy', {
    ...{ id: 1, factId: 1, eventId: 1, sharpness: 1, reasons: [], fingerprint: seen },
  });
  await actAs('ada');
});

async function actAs(editor: string): Promise<void> {
  await query(`SELECT set_config('recount.actor', $1, true)`, [editor]);
}

function annotation(more: Row = {}): Row {
  return {
    ...{ id: uuid(1), kind: 'discrepancy', eventId: 1, factId: 1, discrepancyId: 1 },
    ...{ note: 'n', status: 'open', authorId: 'ada', seenFingerprint: seen },
    ...more,
  };
}

function reply(more: Row = {}): Row {
  return { id: uuid(2), kind: 'reply', replyToId: uuid(1), note: 'r', authorId: 'ada', ...more };
}

function target(more: Row = {}): Row {
  const start = body.indexOf('227');
  return {
    ...{ annotationId: uuid(1), position: 0, articleVersionId: 1, start, end: start + 3 },
    ...{ exact: '227', prefix: 'At least ', suffix: ' people', ...more },
  };
}

describe('an annotation', () => {
  test.each<[string | null, Row]>([
    [null, {}],
    [null, { reasonWords: 'own', status: 'disputed', assigneeId: 'ben' }],
    ['one_reason_at_most', { reasonCode: 'rounding', reasonWords: 'own' }],
    ['reason_is_bounded', { reasonWords: '' }],
    ['note_is_bounded', { note: 'ж'.repeat(131_073) }],
    ['all_but_replies_have_a_status', { status: null }],
    ['has_its_discrepancy', { discrepancyId: null }],
    ['only_claims_have_a_claim', { claimId: 1 }],
    ['begins_with_its_author', { version: 2 }],
    ['begins_with_its_author', { authorId: 'ben' }],
    ['begins_with_its_author', { retractedAt: new Date() }],
    ['reply_has_its_annotation', { kind: 'reply', status: null, discrepancyId: null }],
  ])('breaks %s by %j', async (rule, more) => {
    expect(await broken(() => insert('Annotation', annotation(more)))).toBe(rule);
  });

  test('is saved by nobody who is not named', async () => {
    await actAs('');
    expect(await broken(() => insert('Annotation', annotation()))).toBe('editor_is_named');
  });

  test.each([
    ['versions_in_order', `note = 'x'`],
    ['versions_in_order', `note = 'x', version = 3`],
    ['identity_stays', `"authorId" = 'ben', version = 2`],
    ['identity_stays', `"createdAt" = now() - interval '1 day', version = 2`],
    [null, `note = 'x', version = 2`],
    [null, `"factId" = NULL`],
    [null, `"retractedAt" = now(), version = 2`],
  ])('breaks %s by setting %s', async (rule, set) => {
    await insert('Annotation', annotation());
    expect(await broken(() => query(`UPDATE "Annotation" SET ${set}`))).toBe(rule);
  });

  test('stays retracted, is never deleted, and neither is what was kept of it', async () => {
    await insert('Annotation', annotation());
    await insert('AnnotationTarget', target());
    await query(`UPDATE "Annotation" SET "retractedAt" = now(), version = 2`);
    const again = `UPDATE "Annotation" SET "retractedAt" = NULL, version = 3`;
    expect(await broken(() => query(again))).toBe('identity_stays');
    expect(await broken(() => query(`UPDATE "Annotation" SET note = 'x', version = 3`))).toBe(
      'identity_stays',
    );
    expect(await broken(() => query(`DELETE FROM "Annotation"`))).toBe('append_only');
    for (const kept of ['AnnotationRevision', 'AnnotationTarget', 'AuditEntry']) {
      expect(await broken(() => query(`DELETE FROM "${kept}"`)), kept).toBe('append_only');
      expect(await broken(() => query(`TRUNCATE "${kept}" CASCADE`)), kept).toBe('append_only');
    }
    expect(await broken(() => query(`UPDATE "AuditEntry" SET "actorId" = 'ben'`))).toBe(
      'append_only',
    );
    expect(await broken(() => query(`UPDATE "AnnotationRevision" SET note = ''`))).toBe(
      'append_only',
    );
    expect(await broken(() => query(`UPDATE "AnnotationTarget" SET exact = ''`))).toBe(
      'append_only',
    );
  });

  test('keeps each save with its editor, and the audit what it was before and after', async () => {
    await insert('Annotation', annotation());
    await actAs('ben');
    await query(`UPDATE "Annotation" SET note = 'second', version = 2`);
    const { rows: kept } = await query(
      `SELECT version, "editorId", note FROM "AnnotationRevision" ORDER BY version`,
    );
    expect(kept).toEqual([
      { version: 1, editorId: 'ada', note: 'n' },
      { version: 2, editorId: 'ben', note: 'second' },
    ]);
    const { rows: entries } = await query(`
      SELECT "actorName", action, before ->> 'note' AS before, after ->> 'note' AS after
      FROM "AuditEntry" WHERE subject = 'Annotation' ORDER BY id`);
    expect(entries).toEqual([
      { actorName: 'Ada', action: 'created', before: null, after: 'n' },
      { actorName: 'Ben', action: 'changed', before: 'n', after: 'second' },
    ]);
  });
});

test.each<[string | null, Row]>([
  [null, {}],
  ['reply_says_something_and_no_more', { note: '' }],
  ['reply_says_something_and_no_more', { assigneeId: 'ben' }],
  ['all_but_replies_have_a_status', { status: 'open' }],
  ['reply_has_its_annotation', { replyToId: null }],
])('a reply breaks %s by %j', async (rule, more) => {
  await insert('Annotation', annotation());
  expect(await broken(() => insert('Annotation', reply(more)))).toBe(rule);
});

test('a reply answers no reply', async () => {
  await insert('Annotation', annotation());
  await insert('Annotation', reply());
  const second = reply({ id: uuid(3), replyToId: uuid(2) });
  expect(await broken(() => insert('Annotation', second))).toBe('replies_to_no_reply');
});

test.each<[string | null, Row]>([
  [null, {}],
  [null, { prefix: '🕊 “At least ', suffix: ' people were killed,” the m' }],
  [
    null,
    {
      exact: '😀',
      start: body.indexOf('😀'),
      end: body.indexOf('😀') + 2,
      prefix: ' ',
      suffix: ' ',
    },
  ],
  ['target_is_from_body', { exact: '228' }],
  ['target_is_from_body', { prefix: 'at least ' }],
  ['target_is_from_body', { suffix: ' person' }],
  ['target_is_from_body', { end: 9_999 }],
  ['target_has_words', { exact: '', start: 5, end: 5, prefix: '', suffix: '' }],
  [
    'surroundings_are_short',
    { suffix: body.slice(body.indexOf('227') + 3, body.indexOf('227') + 36) },
  ],
  ['position_counts_from_zero', { position: 100 }],
])('a target breaks %s by %j', async (rule, more) => {
  await insert('Annotation', annotation());
  expect(await broken(() => insert('AnnotationTarget', target(more)))).toBe(rule);
});

const saying = fc.record({
  status: fc.constantFrom(...annotationStatuses),
  retracted: fc.boolean(),
  note: fc.constantFrom('', 'said'),
  reason: fc.constantFrom(null, 'rounding'),
});

test('the status that the database derives is that of the core', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(saying, { maxLength: 6 }), async (said) => {
      await query('SAVEPOINT one');
      for (const [index, { status, retracted, note, reason }] of said.entries()) {
        await insert(
          'Annotation',
          annotation({ id: uuid(index + 10), status, note, reasonCode: reason }),
        );
        if (retracted) {
          await query(`UPDATE "Annotation" SET "retractedAt" = now(), version = 2 WHERE id = $1`, [
            uuid(index + 10),
          ]);
        }
      }
      const { rows } = await query(`SELECT status, attention, outdated FROM "Discrepancy"`);
      const status = derivedStatus(
        said.map((own) => ({
          ...own,
          says: own.note !== '' || own.status !== 'open' || own.reason !== null,
        })),
      );
      const attention = { unreviewed: 0, open: 2, disputed: 2, explained: 3, corrected: 3 }[status];
      expect(rows).toEqual([{ status, attention, outdated: false }]);
      await query('ROLLBACK TO SAVEPOINT one');
    }),
    { numRuns: 60 },
  );
});

test('what changes after it was annotated is to be looked at again, until somebody has', async () => {
  await insert('Annotation', annotation({ status: 'explained' satisfies AnnotationStatus }));
  const state = async () =>
    (await query(`SELECT status, outdated, attention FROM "Discrepancy"`)).rows[0];
  expect(await state()).toEqual({ status: 'explained', outdated: false, attention: 3 });
  await query(`UPDATE "Discrepancy" SET fingerprint = $1`, [sha256('other')]);
  expect(await state()).toEqual({ status: 'explained', outdated: true, attention: 1 });
  await query(`UPDATE "Annotation" SET "seenFingerprint" = $1, version = 2`, [sha256('other')]);
  expect(await state()).toEqual({ status: 'explained', outdated: false, attention: 3 });
  await query(`UPDATE "Discrepancy" SET present = false`);
  expect(await state()).toMatchObject({ attention: 9 });
});

test.each([
  ['pair_is_in_order', '2-1'],
  ['pair_is_in_order', 'x'],
  [null, '1-2'],
])('a discrepancy breaks %s by the pair %s', async (rule, pair) => {
  const row = { factId: 1, eventId: 1, sharpness: 1, reasons: [], fingerprint: seen, pair };
  expect(await broken(() => insert('Discrepancy', row))).toBe(rule);
});
