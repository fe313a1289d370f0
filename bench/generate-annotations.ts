import type pg from 'pg';

/** How much to generate, over the events that are there. */
export interface AnnotationSize {
  /** Of each fact: a row's, a claim's and a passage's in turn. */
  readonly perFact: number;
  /** Replies to the first annotation of each fact. */
  readonly replies: number;
}

/**
 * Adds made-up annotations to a database with generated events, by statements that run in the database, and
 * analyses its tables. Triggers stand aside, so that whoever runs it must be a superuser; what they would
 * derive, revisions above all, is written here.
 */
export async function generateAnnotations(db: pg.Client, size: AnnotationSize): Promise<void> {
  await db.query('BEGIN');
  await db.query('SET LOCAL session_replication_role = replica');
  for (const statement of statements(size)) await db.query(statement);
  await db.query('COMMIT');
  await db.query('VACUUM ANALYZE');
}

function statements({ perFact, replies }: AnnotationSize): readonly string[] {
  return [
    `INSERT INTO "User" (id, name, email, "updatedAt")
     SELECT 'editor-' || i, 'Editor ' || i, 'editor-' || i || '@example.org', now()
     FROM generate_series(0, 49) i`,
    `INSERT INTO "Discrepancy" (id, "factId", "eventId", verdict, sharpness, reasons, fingerprint, status)
     SELECT id, id, "eventId", 'conflict', 1, '{}', repeat('0', 64), 'explained' FROM "Fact"`,
    `INSERT INTO "Annotation" (id, kind, "eventId", "factId", "discrepancyId", "claimId", note, status,
       "reasonCode", "authorId", "createdAt", "updatedAt")
     SELECT md5(f.id || ' ' || n)::uuid, k.kind::"AnnotationKind", f."eventId", f.id,
       CASE WHEN k.kind = 'discrepancy' THEN f.id END,
       CASE WHEN k.kind = 'claim' THEN (SELECT min(c.id) FROM "Claim" c WHERE c."factId" = f.id) END,
       'Made up, ' || n, 'explained', 'rounding', 'editor-' || (f.id + n) % 50, at, at
     FROM "Fact" f, generate_series(0, ${perFact - 1}) n,
       LATERAL (SELECT (ARRAY['discrepancy', 'claim', 'passages'])[n % 3 + 1] AS kind,
         timestamptz '2026-01-01' + (f.id * 61 + n * 3607) % 10000000 * interval '1 second' AS at) k`,
    `INSERT INTO "AnnotationTarget"
     SELECT a.id, n, v, 0, 10, substr(body, 1, 10), '', ''
     FROM "Annotation" a JOIN "EventArticle" e ON e."eventId" = a."eventId"
       JOIN "ArticleVersion" b ON b."articleId" = e."articleId",
       LATERAL (SELECT e.position AS n, b.id AS v) p
     WHERE a.kind <> 'claim' OR e.position = 0`,
    `INSERT INTO "Annotation" (id, kind, "eventId", "factId", "replyToId", note, "authorId", "createdAt", "updatedAt")
     SELECT md5(a.id || ' reply ' || n)::uuid, 'reply', a."eventId", a."factId", a.id, 'Made up', a."authorId",
       a."createdAt" + n * interval '1 minute', a."createdAt" + n * interval '1 minute'
     FROM "Annotation" a, generate_series(1, ${replies}) n WHERE a.kind = 'discrepancy' AND a.note = 'Made up, 0'`,
    `INSERT INTO "AnnotationRevision"
       ("annotationId", version, "editorId", at, note, status, retracted)
     SELECT id, 1, "authorId", "createdAt", note, status, false FROM "Annotation"`,
  ];
}
