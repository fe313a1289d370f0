import 'server-only';
import {
  annotationsPerPage,
  type CountedAnnotations,
} from '@/core/annotations/web-annotation/annotation-pages';
import type { PublishedAnnotation } from '@/core/annotations/web-annotation/published-annotation';
import { isSlug } from '@/core/views/slug';
import { Prisma } from '@/prisma/generated/client';
import { saysSomethingSql } from '../annotations/says-something';
import { reading } from '../database';
import { isPublic } from '../rights/public-only';
import { readersGetSql } from '../rights/readers-get';
import { publishedAnnotations, publishedSelection } from './published-annotations';

/** One page of an event's annotations. */
export interface AnnotationsOfPage {
  readonly counted: CountedAnnotations;
  /** How many annotations that stand are on the pages before. */
  readonly startIndex: number;
  readonly annotations: readonly PublishedAnnotation[];
}

/** How many annotations an event has; null where there is no such event. */
export function countEventAnnotations(slug: string): Promise<CountedAnnotations | null> {
  return atOnce(slug, async (_, __, counted) => counted);
}

/** Whether an annotation stands for everyone: one that says only who is to look is no reader's business. */
const standsSql = Prisma.sql`a."retractedAt" IS NULL AND (a.kind = 'reply' OR ${saysSomethingSql})
  AND ${readersGetSql}`;

/**
 * A page of an event's annotations, the oldest first, counted from 1; null where there is no such event or
 * page. A place on a page is kept by what is retracted or says nothing, so that nothing ever moves to another.
 *
 * The pages before are skipped along the index of event and time, which reads no more than the event's own
 * annotations.
 */
export function listEventAnnotations(
  slug: string,
  page: number,
): Promise<AnnotationsOfPage | null> {
  return atOnce(slug, async (db, eventId, counted) => {
    if (page > counted.pages) return null;
    const skip = (page - 1) * annotationsPerPage;
    const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
    const records = await db.annotation.findMany({
      ...{ where: { eventId }, orderBy, skip, take: annotationsPerPage },
      select: publishedSelection,
    });
    const [before] = await db.$queryRaw<{ standing: number }[]>`
      SELECT count(*) FILTER (WHERE ${standsSql})::int AS standing FROM (
        SELECT * FROM "Annotation" WHERE "eventId" = ${eventId}
        ORDER BY "createdAt", id LIMIT ${skip}
      ) a`;
    const given = await db.$queryRaw<{ id: string }[]>`
      SELECT a.id::text FROM "Annotation" a
      WHERE a.id = ANY(${records.map(({ id }) => id)}::uuid[]) AND ${standsSql}`;
    const standing = new Set(given.map(({ id }) => id));
    const annotations = await publishedAnnotations(
      db,
      records.filter(({ id }) => standing.has(id)),
    );
    return { counted, startIndex: before?.standing ?? 0, annotations };
  });
}

/** Reads all of it as it stood at one moment, so that counts and pages agree. */
async function atOnce<Value>(
  slug: string,
  read: (
    db: Prisma.TransactionClient,
    eventId: number,
    counted: CountedAnnotations,
  ) => Promise<Value | null>,
): Promise<Value | null> {
  if (!isSlug(slug)) return null;
  return reading((client) =>
    client.$transaction(
      async (db) => {
        const event = await db.event.findFirst({
          where: { slug, ...isPublic },
          select: { id: true, title: true },
        });
        if (event === null) return null;
        const [counts] = await db.$queryRaw<{ all: number; standing: number }[]>`
          SELECT count(*)::int AS all, count(*) FILTER (WHERE ${standsSql})::int AS standing
          FROM "Annotation" a WHERE a."eventId" = ${event.id}`;
        return read(db, event.id, {
          event: slug,
          title: event.title,
          total: counts?.standing ?? 0,
          pages: Math.ceil((counts?.all ?? 0) / annotationsPerPage),
        });
      },
      { isolationLevel: 'RepeatableRead' },
    ),
  );
}
