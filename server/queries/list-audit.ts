import 'server-only';
import type { AuditOptions } from '@/core/audit/audit-options';
import type { AuditAction, AuditEntry, AuditPage } from '@/core/audit/audit-view';
import { isJsonObject, type Json } from '@/core/audit/json';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';
import { reading } from '../database';

/** An entry may hold two long texts, so that a page has few. */
export const auditPageSize = 30;

/** A page of the audit, the newest entry first. */
export async function listAudit(options: AuditOptions): Promise<AuditPage> {
  return reading(async (db) => {
    const found = await db.$queryRaw<Row[]>`
      SELECT id::text, at, "actorId", "actorName", action::text, subject, "subjectId", before, after
      FROM "AuditEntry" ${conditions(options)} ORDER BY at DESC, id DESC LIMIT ${auditPageSize + 1}`;
    const entries = found.slice(0, auditPageSize).map(entry);
    return {
      entries,
      next: found.length > auditPageSize ? (entries.at(-1)?.id ?? null) : null,
      names: await namesIn(db, entries),
    };
  });
}

/** One entry of the audit, whole; null where there is none of this number. */
export async function getAuditEntry(id: string): Promise<AuditEntry | null> {
  const [found] = await reading(
    (db) => db.$queryRaw<Row[]>`
      SELECT id::text, at, "actorId", "actorName", action::text, subject, "subjectId", before, after
      FROM "AuditEntry" WHERE id = ${id}::bigint`,
  );
  return found === undefined ? null : entry(found);
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly subjectId: string;
  readonly before: Json;
  readonly after: Json;
}

function entry({ at, actorId, actorName, ...kept }: Row): AuditEntry {
  const actor = actorId === null ? null : { id: actorId, name: actorName };
  return { ...kept, at: at.toISOString(), actor };
}

function conditions({ actor, subject, id, day, after }: AuditOptions): Prisma.Sql {
  const all = [
    ...(actor?.who === 'nobody' ? [Prisma.sql`"actorId" IS NULL`] : []),
    ...(actor?.who === 'person' ? [Prisma.sql`"actorId" = ${actor.id}`] : []),
    ...(subject === null ? [] : [Prisma.sql`subject = ${subject}`]),
    ...(id === null ? [] : [Prisma.sql`"subjectId" = ${id}`]),
    ...(day === null
      ? []
      : [
          Prisma.sql`at >= ${day}::date::timestamp AT TIME ZONE 'UTC'`,
          Prisma.sql`at < (${day}::date + 1)::timestamp AT TIME ZONE 'UTC'`,
        ]),
    ...(after === null
      ? []
      : [
          Prisma.sql`(at, id) < ((SELECT at FROM "AuditEntry" WHERE id = ${after}::bigint), ${after}::bigint)`,
        ]),
  ];
  return all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(all, ' AND ')}`;
}

/** What identifiers of people stand under. */
const ofPeople = ['assigneeId', 'authorId', 'editorId', 'userId', 'createdById', 'usedById'];

async function namesIn(
  db: PrismaClient,
  entries: readonly AuditEntry[],
): Promise<Record<string, string>> {
  const ids = entries.flatMap(({ before, after }) =>
    [before, after].flatMap((value) =>
      isJsonObject(value) ? ofPeople.flatMap((name) => value[name] ?? []) : [],
    ),
  );
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => typeof id === 'string'))] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}
