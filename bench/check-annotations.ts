import pg from 'pg';
import type { Json } from '../core/audit/json';
import { sameJson } from '../core/audit/json';
import { replayAudit } from '../core/audit/replay';
import type { Written } from './edit-at-once';

/**
 * Holds what the database has against what the server acknowledged: every save is in the history, once and
 * as it was sent; nothing else is, but the assignments; versions are without a gap; what is derived is what
 * follows from the annotations; and the audit replays to what the tables hold.
 * @throws Error that names what does not fit.
 */
export async function checkAnnotations(databaseUrl: string, written: Written): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await checkSaves(db, written);
    await checkAudit(db);
    await mustBeNone(db, 'an annotation whose history is not whole', whole);
    await mustBeNone(db, 'an annotation that is not what its last save left', lastSave);
    await mustBeNone(db, 'a discrepancy whose status is not what its annotations say', derived);
  } finally {
    await db.end();
  }
}

async function checkSaves(db: pg.Client, { saves }: Written): Promise<void> {
  const { rows } = await db.query<{ id: string; version: number; editor: string; note: string }>(
    `SELECT "annotationId" AS id, version, "editorId" AS editor, note FROM "AnnotationRevision"`,
  );
  const kept = new Map(rows.map((row) => [`${row.id} ${row.version}`, row]));
  const acknowledged = new Set<string>();
  for (const { id, version, editor, note } of saves) {
    const key = `${id} ${version}`;
    const row = kept.get(key);
    if (acknowledged.has(key)) throw new Error(`${key} was acknowledged twice.`);
    if (row === undefined) throw new Error(`${key} was acknowledged and is not in the history.`);
    if (row.editor !== editor || (note !== null && row.note !== note)) {
      throw new Error(`${key} was saved by ${editor} and is in the history as another save.`);
    }
    acknowledged.add(key);
  }
  const { rows: assigned } = await db.query<{ count: number }>(`
    SELECT count(*)::int FROM "AnnotationRevision" r
    LEFT JOIN "AnnotationRevision" b ON b."annotationId" = r."annotationId" AND b.version = r.version - 1
    WHERE r.note = coalesce(b.note, '') AND NOT r.retracted AND r.status = coalesce(b.status, 'open')
      AND r."assigneeId" IS DISTINCT FROM b."assigneeId"`);
  const more = rows.length - acknowledged.size - (assigned[0]?.count ?? 0);
  if (more !== 0) throw new Error(`${more} saves are in the history that nobody was told of.`);
}

/** The audit, replayed, is what the tables hold, to the letter. */
async function checkAudit(db: pg.Client): Promise<void> {
  const { rows: entries } = await db.query(`
    SELECT id::text, action::text, subject, "subjectId", before, after FROM "AuditEntry"
    WHERE subject IN ('Annotation', 'AnnotationTarget') ORDER BY "AuditEntry".id`);
  const { states, faults } = replayAudit(entries);
  const { rows } = await db.query<{ key: string; row: Json }>(`
    SELECT 'Annotation ' || id AS key, to_jsonb(a) AS row FROM "Annotation" a UNION ALL
    SELECT 'AnnotationTarget ' || "annotationId" || ' ' || position, to_jsonb(t) FROM "AnnotationTarget" t`);
  const other = rows.find(({ key, row }) => !sameJson(states.get(key) ?? null, row));
  if (faults[0] !== undefined) throw new Error(faults[0]);
  if (other !== undefined) throw new Error(`The audit comes to another ${other.key}.`);
  if (states.size !== rows.length) throw new Error('The audit comes to more than there is.');
}

async function mustBeNone(db: pg.Client, what: string, query: string): Promise<void> {
  const { rows } = await db.query(query);
  if (rows.length > 0) throw new Error(`There is ${what}: ${JSON.stringify(rows[0])}.`);
}

const whole = `
  SELECT a.id FROM "Annotation" a JOIN "AnnotationRevision" r ON r."annotationId" = a.id
  GROUP BY a.id HAVING count(*) <> a.version OR max(r.version) <> a.version OR min(r.version) <> 1`;

const lastSave = `
  SELECT a.id FROM "Annotation" a JOIN "AnnotationRevision" r
    ON r."annotationId" = a.id AND r.version = a.version
  WHERE (a.note, a.status, a."assigneeId", a."reasonCode", a."reasonWords", a."retractedAt" IS NOT NULL)
    IS DISTINCT FROM (r.note, r.status, r."assigneeId", r."reasonCode", r."reasonWords", r.retracted)`;

const derived = `
  SELECT d.id, d.status, s.statuses FROM "Discrepancy" d JOIN LATERAL (
    SELECT array_agg(DISTINCT a.status::text) AS statuses FROM "Annotation" a
    WHERE a."discrepancyId" = d.id AND a."retractedAt" IS NULL
      AND (a.note <> '' OR a.status <> 'open' OR num_nonnulls(a."reasonCode", a."reasonWords") > 0)
  ) s ON true
  WHERE d.status::text <> CASE
    WHEN 'disputed' = ANY(s.statuses) THEN 'disputed' WHEN 'open' = ANY(s.statuses) THEN 'open'
    WHEN 'corrected' = ANY(s.statuses) THEN 'corrected' WHEN 'explained' = ANY(s.statuses) THEN 'explained'
    ELSE 'unreviewed' END`;
