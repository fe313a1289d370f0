import 'server-only';
import { cache } from 'react';
import type { RecordSource } from '@/core/record/series/series';
import { writeVoteKey } from '@/core/views/vote-key';
import { voteSubject } from '@/core/views/vote-subject';
import type { BoundedCount, UnnamedVeto, VoteSummary } from '@/core/views/vote-summary';
import type { VotesOptions } from '@/core/views/votes-options';
import { permanentByCode } from '@/core/votes/rules';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { outcomeInColumn } from '../record/columns';
import { votesFitting } from './list-votes-fitting';
import { unnamedVetoes } from './unnamed-vetoes';

/** A page of votes, newest first. */
export interface VotesPage {
  readonly votes: readonly VoteSummary[];
  /** Key that the next page starts after; null on the last. */
  readonly next: string | null;
  /** How many votes fit the choice, wherever its page starts. */
  readonly total: BoundedCount;
  /** Whom the votes on record are from, also where none of them fits the choice. */
  readonly sources: readonly RecordSource[];
  /** Of a choice of who vetoed: the vetoed drafts that it cannot find, for naming no voter. */
  readonly unnamedVetoes: readonly UnnamedVeto[];
}

const votesPerPage = 50;

/** Votes are counted no further than this. */
const countUpTo = 1000;

/** Lists the recorded votes that fit a choice. */
export const listVotes = cache(async (options: VotesOptions): Promise<VotesPage> => {
  const ids = await reading((db) => votesFitting(db, options, votesPerPage + 1));
  const records = await reading((db) =>
    db.recordedVote.findMany({
      where: { id: { in: ids.slice(0, votesPerPage) } },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      select: summarySelection,
    }),
  );
  const last = records.at(-1);
  return {
    votes: records.map(summary),
    next:
      last && ids.length > votesPerPage
        ? writeVoteKey({ day: isoDay(last.date), id: last.id })
        : null,
    total: await countVotes({ ...options, from: null }),
    sources: records.length > 0 ? records.map(({ source }) => source) : await latestSource(),
    unnamedVetoes: options.vetoedBy === null ? [] : await unnamedVetoes(),
  };
});

function latestSource(): Promise<readonly RecordSource[]> {
  return reading(async (db) => {
    const latest = await db.recordedVote.findMany({
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      take: 1,
      select: { source: summarySelection.source },
    });
    return latest.map(({ source }) => source);
  });
}

async function countVotes(options: VotesOptions): Promise<BoundedCount> {
  const ids = await reading((db) => votesFitting(db, options, countUpTo + 1));
  return { count: Math.min(ids.length, countUpTo), more: ids.length > countUpTo };
}

const summarySelection = {
  id: true,
  draft: true,
  entry: true,
  resolution: true,
  date: true,
  title: true,
  outcome: true,
  outcomeInferred: true,
  inFavour: true,
  against: true,
  abstaining: true,
  questioned: true,
  source: {
    select: { name: true, publisher: true, compiler: true, url: true, terms: true, covers: true },
  },
  agendaItem: { select: { slug: true, title: true } },
  ballots: {
    where: { position: 'against' },
    orderBy: { ordinal: 'asc' },
    take: 50,
    select: { printed: true, stateCode: true, state: { select: { name: true } } },
  },
} satisfies Prisma.RecordedVoteSelect;

function summary(
  record: Prisma.RecordedVoteGetPayload<{ select: typeof summarySelection }>,
): VoteSummary {
  const { draft, entry, resolution, title, questioned, inFavour, against, abstaining } = record;
  const vetoed = record.outcome === 'vetoed';
  return {
    draft,
    entry,
    resolution,
    date: isoDay(record.date),
    subject: voteSubject({ title, draft, agenda: record.agendaItem?.title ?? null }),
    agenda: record.agendaItem,
    outcome: outcomeInColumn[record.outcome],
    outcomeInferred: record.outcomeInferred,
    tally: { inFavour, against, abstaining },
    against: record.ballots.map(({ printed, stateCode, state }) => ({
      name: state?.name ?? printed,
      veto: vetoed && stateCode !== null && Object.hasOwn(permanentByCode, stateCode),
    })),
    source: record.source,
    questioned,
  };
}
