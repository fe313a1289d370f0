import 'server-only';
import { verdicts } from '@/core/comparison/reason';
import type { QueueOptions } from '@/core/queue/queue-options';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';

/**
 * The rows that fit a choice, in the order of the queue: what nobody has reviewed first, then the sharper, then
 * the newer. `take` at most.
 *
 * Each place in that order (`attention`, `sharpness`) is read by itself, from an index that goes on with the
 * time: so that a choice of days, and a page far down, begin where they begin, however many rows stand before.
 */
export async function queueFitting(
  db: PrismaClient,
  options: QueueOptions,
  editorId: string,
  take: number,
): Promise<readonly number[]> {
  const { after } = options;
  const from = after === null ? Prisma.empty : afterKey(after);
  const reached =
    after === null
      ? Prisma.empty
      : Prisma.sql`WHERE (attention, sharpness) >= (${after.attention}, ${after.sharpness})`;
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT d.id FROM (
      SELECT attention, sharpness
      FROM unnest(${attentionsOf(options)}::int[]) attention, unnest(${sharpnessesOf(options)}::int[]) sharpness
      ${reached}
    ) place CROSS JOIN LATERAL (
      SELECT id, "firstSeenAt" FROM "Discrepancy" d
      WHERE d.attention = place.attention AND d.sharpness = place.sharpness
        ${chosen(options, editorId)} ${from}
      ORDER BY d."firstSeenAt" DESC, d.id LIMIT ${take}
    ) d ORDER BY place.attention, place.sharpness, d."firstSeenAt" DESC, d.id LIMIT ${take}`;
  return found.map(({ id }) => id);
}

/** How many rows fit a choice, counted up to a number. */
export async function countQueue(
  db: PrismaClient,
  options: QueueOptions,
  editorId: string,
  upTo: number,
): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM unnest(${attentionsOf(options)}::int[]) attention,
        unnest(${sharpnessesOf(options)}::int[]) sharpness
      CROSS JOIN LATERAL (
        SELECT FROM "Discrepancy" d WHERE d.attention = attention.attention AND d.sharpness = sharpness.sharpness
          ${chosen(options, editorId)}
        ORDER BY d."firstSeenAt" DESC, d.id LIMIT ${upTo}
      ) d LIMIT ${upTo}
    ) fitting`;
  return found?.count ?? 0;
}

/** Which of some rows fit a choice. */
export async function fittingAmong(
  db: PrismaClient,
  options: QueueOptions,
  editorId: string,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Discrepancy" d WHERE d.id = ANY(${[...ids]}::int[])
      AND d.attention = ANY(${attentionsOf(options)}::int[])
      AND d.sharpness = ANY(${sharpnessesOf(options)}::int[]) ${chosen(options, editorId)}`;
  return new Set(found.map(({ id }) => id));
}

/** The places in the order of attention that a state can have; see `settle_discrepancy` in the migration. */
function attentionsOf({ state }: QueueOptions): number[] {
  switch (state) {
    case null:
      return [0, 1, 2, 3];
    case 'unreviewed':
      return [0];
    case 'changed':
      return [1];
    case 'open':
    case 'disputed':
      return [1, 2];
    case 'explained':
    case 'corrected':
      return [1, 3];
    case 'gone':
      return [9];
  }
}

/** A verdict has one place among all, and what has none comes last. */
function sharpnessesOf({ verdict }: QueueOptions): number[] {
  if (verdict === null) return [...verdicts.keys(), verdicts.length];
  return [verdict === 'none' ? verdicts.length : verdicts.indexOf(verdict)];
}

function chosen(options: QueueOptions, editorId: string): Prisma.Sql {
  const { state, event, assignee, from, to, older } = options;
  const stands = state !== null && state !== 'changed' && state !== 'gone' ? state : null;
  const person =
    assignee?.who === 'me' ? editorId : assignee?.who === 'person' ? assignee.id : null;
  const conditions = [
    ...(stands === null ? [] : [Prisma.sql`d.status = ${stands}::"DiscrepancyStatus"`]),
    ...(event === null
      ? []
      : [Prisma.sql`d."eventId" = (SELECT id FROM "Event" WHERE slug = ${event})`]),
    ...(person === null ? [] : [Prisma.sql`d."assigneeId" = ${person}`]),
    ...(assignee?.who === 'nobody' ? [Prisma.sql`d."assigneeId" IS NULL`] : []),
    ...(assignee?.who === 'somebody' ? [Prisma.sql`d."assigneeId" IS NOT NULL`] : []),
    ...(from === null
      ? []
      : [Prisma.sql`d."firstSeenAt" >= ${from}::date::timestamp AT TIME ZONE 'UTC'`]),
    ...(to === null
      ? []
      : [Prisma.sql`d."firstSeenAt" < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`]),
    ...(older === null ? [] : [Prisma.sql`d."firstSeenAt" <= now() - ${older} * interval '1 day'`]),
  ];
  return conditions.length === 0
    ? Prisma.empty
    : Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}`;
}

function afterKey({ attention, sharpness, firstSeenAt, id }: NonNullable<QueueOptions['after']>) {
  const at = new Date(firstSeenAt);
  const here = Prisma.sql`(place.attention, place.sharpness) = (${attention}, ${sharpness})`;
  return Prisma.sql`AND d."firstSeenAt" <= CASE WHEN ${here} THEN ${at}::timestamptz ELSE 'infinity' END
    AND NOT (${here} AND d."firstSeenAt" = ${at}::timestamptz AND d.id <= ${id})`;
}
