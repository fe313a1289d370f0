import 'server-only';
import {
  type AnnotatedRow,
  type AnnotatedRows,
  mostCounted,
} from '@/core/annotations/annotation-view';
import { beginningOf } from '@/core/annotations/beginning-of';
import type { AnnotationStatus, DiscrepancyStatus } from '@/core/annotations/status';
import { Prisma } from '@/prisma/generated/client';
import { toReason } from '../annotations/reason-columns';
import { saysSomethingSql } from '../annotations/says-something';
import { reading } from '../database';
import { readersGetSql } from '../rights/readers-get';

/** Characters of a note that stand in a row. */
const longest = 280;

/**
 * Where the rows of an event stand with editors, by the slugs of their facts; of one row where a fact is named.
 * Rows of which no editor says anything are left out. One query, whatever the number of rows.
 */
export async function annotatedRows(
  event: string,
  fact: string | null = null,
): Promise<AnnotatedRows> {
  const named = fact === null ? Prisma.empty : Prisma.sql`AND f.slug = ${fact}`;
  const rows = await reading(
    (db) => db.$queryRaw<Row[]>`
      SELECT f.slug, coalesce(d.status::text, 'unreviewed') AS "rowStatus",
        coalesce(d.outdated, false) AS changed, counted.count, latest.*, u.name AS author
      FROM "Fact" f
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS count FROM (
          SELECT FROM "Annotation" a WHERE a."factId" = f.id AND ${stands} LIMIT ${mostCounted}::int
        ) held
      ) counted
      CROSS JOIN LATERAL (
        SELECT a."authorId", a."updatedAt" AS at, a.version > 1 AS revised, a.kind::text, a.status::text, a."reasonCode",
          a."reasonWords", left(a.note, ${2 * longest}::int) AS note,
          (SELECT o.pair FROM "Discrepancy" o WHERE o.id = a."discrepancyId") AS pair
        FROM "Annotation" a WHERE a."factId" = f.id AND ${stands}
        ORDER BY a."createdAt" DESC, a.id DESC LIMIT 1
      ) latest
      JOIN "User" u ON u.id = latest."authorId"
      LEFT JOIN "Discrepancy" d ON d."factId" = f.id AND d.pair = ''
      WHERE f."eventId" = (SELECT id FROM "Event" WHERE slug = ${event}) ${named}`,
  );
  return new Map(rows.map((row) => [row.slug, annotatedRow(row)]));
}

const stands = Prisma.sql`a."replyToId" IS NULL AND a."retractedAt" IS NULL AND ${saysSomethingSql}
  AND ${readersGetSql}`;

interface Row {
  readonly slug: string;
  readonly rowStatus: DiscrepancyStatus;
  readonly changed: boolean;
  readonly count: number;
  readonly author: string;
  readonly at: Date;
  readonly revised: boolean;
  readonly kind: 'discrepancy' | 'claim' | 'passages';
  readonly pair: string | null;
  readonly status: AnnotationStatus;
  readonly reasonCode: string | null;
  readonly reasonWords: string | null;
  readonly note: string;
}

function annotatedRow(row: Row): AnnotatedRow {
  const { rowStatus, changed, count, author, at, revised, kind, pair, status, note } = row;
  return {
    ...{ status: rowStatus, changed, count },
    latest: {
      ...{ author, at: at.toISOString(), revised, status, reason: toReason(row) },
      about: kind === 'discrepancy' ? (pair === '' ? 'row' : 'pair') : 'claim',
      ...beginningOf(note, longest),
    },
  };
}
