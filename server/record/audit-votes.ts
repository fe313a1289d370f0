import { auditEntry } from '../../core/record/audit/audit';
import type { Finding } from '../../core/record/audit/finding';
import type { RecordEntry, Seat } from '../../core/record/entry';
import { meetingNumber, resolutionNumber } from '../../core/record/symbols';
import type { Prisma } from '../../prisma/generated/client';
import { ruleOf } from './rule-of-body';
import { seatsByDay } from './seats';
import { type StoredEntry, storedEntries } from './stored-entries';

/** An entry of the record with what the audit finds in it. */
export interface AuditedEntry extends StoredEntry {
  /** The seats of its day; none where they are not all known. */
  readonly seats: readonly Seat[];
  readonly findings: readonly Finding[];
}

/**
 * Audits entries of one body's record, each beside the seats of its day and the entries that it has to
 * agree with. In the order of drafts and entries; the caller bounds how many they are.
 */
export async function auditVotes(
  db: Prisma.TransactionClient,
  bodyId: number,
  ids: readonly number[],
): Promise<readonly AuditedEntry[]> {
  const audited = await storedEntries(db, { bodyId, id: { in: [...ids] } });
  const around = await idsAround(
    db,
    bodyId,
    audited.map(({ entry }) => entry),
  );
  const read = new Set(audited.map(({ id }) => id));
  const unread = [...around].filter((id) => !read.has(id));
  const others = [...audited, ...(await storedEntries(db, { bodyId, id: { in: unread } }))];
  const rule = await ruleOf(db, bodyId);
  const seatsOn = await seatsByDay(db, bodyId);
  return audited.map((own) => {
    const seats = seatsOn(own.entry.date);
    const beside = others.filter(({ id }) => id !== own.id).map(({ entry }) => entry);
    return { ...own, seats, findings: auditEntry(own.entry, { rule, seats, others: beside }) };
  });
}

/** The same for entries of any bodies, by their identifiers. */
export async function auditVotesOf(
  db: Prisma.TransactionClient,
  votes: readonly { readonly id: number; readonly bodyId: number }[],
): Promise<ReadonlyMap<number, AuditedEntry>> {
  const audited = new Map<number, AuditedEntry>();
  for (const body of new Set(votes.map(({ bodyId }) => bodyId))) {
    const ids = votes.filter(({ bodyId }) => bodyId === body).map(({ id }) => id);
    for (const own of await auditVotes(db, body, ids)) audited.set(own.id, own);
  }
  return audited;
}

/** Entries on either side of a meeting, and of the meeting itself: a few may be misnumbered. */
const nearby = 8;
const ofOneMeeting = 50;

/**
 * Identifiers of the entries that some others are held against, and of these themselves: those under
 * their drafts, those of their resolutions, and those of the meetings next to theirs.
 */
export async function idsAround(
  db: Prisma.TransactionClient,
  bodyId: number,
  entries: readonly RecordEntry[],
): Promise<ReadonlySet<number>> {
  const drafts = [...new Set(entries.map(({ draft }) => draft))];
  const resolutions = [
    ...new Set(entries.flatMap((own) => resolutionNumber(own.resolution) ?? [])),
  ];
  const numbers = [...new Set(entries.flatMap((own) => meetingNumber(own.meetingRecord) ?? []))];
  const rows = await db.$queryRaw<readonly { readonly id: number }[]>`
    SELECT id FROM "RecordedVote" WHERE "bodyId" = ${bodyId} AND draft = ANY(${drafts})
    UNION
    SELECT id FROM "RecordedVote" WHERE "bodyId" = ${bodyId} AND "resolutionNumber" = ANY(${resolutions}::int[])
    UNION
    SELECT near.id FROM unnest(${numbers}::int[]) AS meeting(number) CROSS JOIN LATERAL (
      (SELECT id FROM "RecordedVote"
       WHERE "bodyId" = ${bodyId} AND "meetingNumber" < meeting.number
       ORDER BY "meetingNumber" DESC LIMIT ${nearby})
      UNION ALL
      (SELECT id FROM "RecordedVote"
       WHERE "bodyId" = ${bodyId} AND "meetingNumber" = meeting.number LIMIT ${ofOneMeeting})
      UNION ALL
      (SELECT id FROM "RecordedVote"
       WHERE "bodyId" = ${bodyId} AND "meetingNumber" > meeting.number
       ORDER BY "meetingNumber" LIMIT ${nearby})
    ) AS near`;
  return new Set(rows.map(({ id }) => id));
}
