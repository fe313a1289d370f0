import type pg from 'pg';
import { ArchiveProblem } from './archive-problem';

/**
 * Refuses what triggers, and the commands that correct claims, would have refused as it was written, and that no
 * constraint says of a row by itself.
 * @throws ArchiveProblem where an annotation, a claim or an article and its revisions cannot both be true.
 */
export async function mustKeepRules(db: pg.Client): Promise<void> {
  for (const { sentence, breaking } of rules) {
    const { rows } = await db.query<{ id: string }>(`${breaking} LIMIT 1`);
    const [row] = rows;
    if (row !== undefined) throw new ArchiveProblem(`${sentence}: ${row.id}.`);
  }
}

const rules: readonly { readonly sentence: string; readonly breaking: string }[] = [
  {
    sentence: 'A reply of the archive answers a reply',
    breaking: `SELECT r.id::text FROM "Annotation" r JOIN "Annotation" a ON a.id = r."replyToId"
      WHERE a.kind = 'reply'`,
  },
  {
    sentence: 'An annotation of the archive does not have all of its revisions',
    breaking: `SELECT a.id::text FROM "Annotation" a LEFT JOIN "AnnotationRevision" r ON r."annotationId" = a.id
      GROUP BY a.id HAVING count(r.version) <> a.version OR min(r.version) <> 1 OR max(r.version) <> a.version`,
  },
  {
    sentence: 'An annotation of the archive was not begun by its author',
    breaking: `SELECT a.id::text FROM "Annotation" a
      JOIN "AnnotationRevision" r ON r."annotationId" = a.id AND r.version = 1 WHERE r."editorId" <> a."authorId"`,
  },
  {
    sentence: 'An annotation of the archive is not as its last revision left it',
    breaking: `SELECT a.id::text FROM "Annotation" a
      JOIN "AnnotationRevision" r ON r."annotationId" = a.id AND r.version = a.version
      WHERE (a."reasonCode", a."reasonWords", a.note, a.status, a."assigneeId", a."seenFingerprint",
          a."retractedAt" IS NOT NULL)
        IS DISTINCT FROM (r."reasonCode", r."reasonWords", r.note, r.status, r."assigneeId", r."seenFingerprint",
          r.retracted)`,
  },
  {
    sentence: 'A claim of the archive has no reading of its version',
    breaking: `SELECT c.id::text FROM "Claim" c WHERE c.version > 1 AND NOT EXISTS (
      SELECT FROM "ClaimRevision" r WHERE r."claimId" = c.id AND r.version = c.version)`,
  },
  {
    sentence: 'An article of the archive does not have all of its corrections',
    breaking: `SELECT "articleId"::text AS id FROM "ArticleCorrection"
      GROUP BY "articleId" HAVING count(*) <> max(number)`,
  },
  {
    sentence: 'An article of the archive is not as its last correction left it',
    breaking: `SELECT a.id::text FROM "Article" a CROSS JOIN LATERAL (
        SELECT DISTINCT ON (change ->> 'field') change ->> 'field' AS field, change ->> 'after' AS is_now
        FROM "ArticleCorrection" c, jsonb_array_elements(c.changes) change
        WHERE c."articleId" = a.id ORDER BY change ->> 'field', c.number DESC) last
      WHERE last.is_now IS DISTINCT FROM CASE last.field WHEN 'title' THEN a.title WHEN 'byline' THEN a.byline
        WHEN 'language' THEN a.language WHEN 'address' THEN a.url WHEN 'publishedOn' THEN a."publishedOn"::text
        ELSE last.is_now END`,
  },
  {
    sentence: 'An annotation of the archive goes on after it was retracted',
    breaking: `SELECT a.id::text FROM "Annotation" a
      JOIN "AnnotationRevision" r ON r."annotationId" = a.id AND r.version < a.version WHERE r.retracted`,
  },
];
