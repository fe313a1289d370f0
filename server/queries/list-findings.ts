import 'server-only';
import { cache } from 'react';
import { parseVoteKey, writeVoteKey } from '@/core/views/vote-key';
import { voteSubject } from '@/core/views/vote-subject';
import type { FindingsPage, QuestionedEntry } from '@/core/views/votes-findings';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { auditVotesOf } from '../record/audit-votes';
import { listMissingNumbers } from './list-findings-missing';

const entriesPerPage = 50;
const countUpTo = 1000;
const body = 'security-council';

/**
 * Lists the entries that the audit questions, newest first, with what it finds in each.
 *
 * A key is that of the last entry of the page before; null is the first page. Returns null for anything
 * else.
 */
export const listFindings = cache(async (from: string | null): Promise<FindingsPage | null> => {
  const key = from === null ? null : parseVoteKey(from);
  if (from !== null && key === null) return null;
  const [records, questioned, missing] = await Promise.all([
    reading((db) => db.recordedVote.findMany({ ...newest(key), take: entriesPerPage + 1, select })),
    reading((db) =>
      db.recordedVote.findMany({ ...newest(null), take: countUpTo + 1, select: { id: true } }),
    ),
    listMissingNumbers(body),
  ]);
  const shown = records.slice(0, entriesPerPage);
  const last = shown.at(-1);
  return {
    entries: await withFindings(shown),
    next:
      last && records.length > shown.length
        ? writeVoteKey({ day: isoDay(last.date), id: last.id })
        : null,
    total: { count: Math.min(questioned.length, countUpTo), more: questioned.length > countUpTo },
    missing,
  };
});

const select = {
  id: true,
  bodyId: true,
  draft: true,
  entry: true,
  resolution: true,
  date: true,
  title: true,
  agendaItem: { select: { title: true } },
  source: {
    select: { name: true, publisher: true, compiler: true, url: true, terms: true, covers: true },
  },
} satisfies Prisma.RecordedVoteSelect;

type Questioned = Prisma.RecordedVoteGetPayload<{ select: typeof select }>;

function newest(key: ReturnType<typeof parseVoteKey>) {
  const day = key && new Date(`${key.day}T00:00:00Z`);
  return {
    where: {
      questioned: true,
      // Implied by the rest, and a range that the index can start at.
      ...(key && day
        ? { date: { lte: day }, OR: [{ date: { lt: day } }, { id: { lt: key.id } }] }
        : {}),
    },
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
  } satisfies Prisma.RecordedVoteFindManyArgs;
}

async function withFindings(records: readonly Questioned[]): Promise<QuestionedEntry[]> {
  const audited = await reading((db) => auditVotesOf(db, records));
  return records.map(({ id, draft, entry, resolution, date, title, agendaItem, source }) => ({
    ...{ draft, entry, resolution, date: isoDay(date), source },
    subject: voteSubject({ title, draft, agenda: agendaItem?.title ?? null }),
    findings: audited.get(id)?.findings ?? [],
  }));
}
