import 'server-only';
import type { AnnotationStatus } from '@/core/annotations/status';
import { Prisma } from '@/prisma/generated/client';
import type { AnnotationPlace } from '../annotations/annotation-place';

/** For whom annotations are read, and how much of each: replies, earlier saves of each text, and characters. */
export interface Extent {
  /** Readers get no annotation on what is not public, and of words that are not shown none. */
  readonly shownTo: 'readers' | 'editors';
  readonly replies: number;
  /** Where the replies go on; absent from the first. */
  readonly after?: AnnotationPlace;
  readonly revisions: number;
  readonly note: number;
  /** Characters of a reply and of an earlier save. */
  readonly besides: number;
}

/** As much as is shown of one annotation by itself; no text is longer. */
export const atLength: Extent = {
  shownTo: 'editors',
  replies: 50,
  revisions: 100,
  note: 262_144,
  besides: 262_144,
};

/** As much as is shown of each in a list for readers, so that the page stays one that can be read. */
export const inList: Extent = {
  shownTo: 'readers',
  replies: 10,
  revisions: 10,
  note: 20_000,
  besides: 2_000,
};

/** A save of an annotation or a reply. */
export interface RevisionRecord {
  readonly annotationId: string;
  readonly version: number;
  readonly at: Date;
  /** One character more than asked for where there is more. */
  readonly note: string;
  readonly status: AnnotationStatus | null;
  readonly reasonCode: string | null;
  readonly reasonWords: string | null;
  readonly retracted: boolean;
  readonly editor: string;
}

/** A reply. */
export interface ReplyRecord {
  readonly id: string;
  readonly replyToId: string;
  readonly version: number;
  readonly note: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
  readonly author: string;
}

/** The threads and the histories of some annotations. */
export interface Threads {
  /** The first replies of an annotation after the place asked for, and how many there are from there on. */
  readonly repliesOf: (id: string) => {
    readonly first: readonly ReplyRecord[];
    readonly all: number;
  };
  /** The newest saves of an annotation or of a reply that is shown, the newest last. */
  readonly revisionsOf: (id: string) => readonly RevisionRecord[];
}

/** Reads what stands with annotations, as much of each as is asked for, by the indexes that lead to it. */
export async function threadsOf(
  db: Prisma.TransactionClient,
  ids: readonly string[],
  extent: Extent,
): Promise<Threads> {
  if (ids.length === 0) return { repliesOf: () => ({ first: [], all: 0 }), revisionsOf: () => [] };
  const { createdAt, id: afterId } = extent.after ?? fromTheFirst;
  const goesOn = Prisma.sql`("createdAt", id) > (${createdAt}, ${afterId}::uuid)`;
  const replies = await db.$queryRaw<(ReplyRecord & { readonly all: number })[]>`
    SELECT r.id::text, r."replyToId"::text, r.version, left(r.note, ${extent.besides + 1}::int) AS note,
      r."createdAt", r."updatedAt", r."retractedAt", u.name AS author, counted.all
    FROM unnest(${ids}::uuid[]) root (id)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS all FROM "Annotation" WHERE "replyToId" = root.id AND ${goesOn} OFFSET 0
    ) counted
    CROSS JOIN LATERAL (
      SELECT * FROM "Annotation" WHERE "replyToId" = root.id AND ${goesOn}
      ORDER BY "createdAt", id LIMIT ${extent.replies}::int
    ) r
    JOIN "User" u ON u.id = r."authorId"
    ORDER BY r."createdAt", r.id`;
  const own = [...ids, ...replies.map(({ id }) => id)];
  const revisions = await db.$queryRaw<RevisionRecord[]>`
    SELECT r."annotationId"::text, r.version, r.at, left(r.note, ${extent.besides + 1}::int) AS note,
      r.status::text, r."reasonCode", r."reasonWords", r.retracted, u.name AS editor
    FROM unnest(${own}::uuid[]) own (id)
    CROSS JOIN LATERAL (
      SELECT * FROM "AnnotationRevision" WHERE "annotationId" = own.id
      ORDER BY version DESC LIMIT ${extent.revisions + 1}::int
    ) r
    JOIN "User" u ON u.id = r."editorId"
    ORDER BY r.version`;
  const byRoot = grouped(replies, ({ replyToId }) => replyToId);
  const byText = grouped(revisions, ({ annotationId }) => annotationId);
  return {
    repliesOf: (id) => {
      const first = byRoot.get(id) ?? [];
      return { first, all: first[0]?.all ?? 0 };
    },
    revisionsOf: (id) => byText.get(id) ?? [],
  };
}

const fromTheFirst = { createdAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
