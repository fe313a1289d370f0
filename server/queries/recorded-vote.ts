import 'server-only';
import type { NamedState, RecordEntry } from '@/core/record/entry';
import type { Outcome } from '@/core/votes/rules';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';

const stateName = { state: { select: { name: true } } } as const;

/** What is read of an entry of the record to show or audit it whole. */
export const voteSelection = {
  id: true,
  draft: true,
  entry: true,
  resolution: true,
  date: true,
  meetingRecord: true,
  statedMeeting: true,
  title: true,
  outcome: true,
  inFavour: true,
  against: true,
  abstaining: true,
  sponsorsAsPrinted: true,
  questioned: true,
  agendaItem: { select: { slug: true, title: true } },
  body: { select: { slug: true, name: true, rule: true } },
  source: {
    select: { name: true, publisher: true, compiler: true, url: true, terms: true, covers: true },
  },
  ballots: {
    orderBy: [{ position: 'asc' }, { ordinal: 'asc' }],
    take: 500,
    select: { position: true, printed: true, stateCode: true, ...stateName },
  },
  sponsors: {
    orderBy: { ordinal: 'asc' },
    take: 500,
    select: { printed: true, stateCode: true, ...stateName },
  },
} satisfies Prisma.RecordedVoteSelect;

export type VoteRecord = Prisma.RecordedVoteGetPayload<{ select: typeof voteSelection }>;

/** An entry of the record out of its row. */
export function entryFromRecord(record: VoteRecord): RecordEntry {
  const list = (position: VoteRecord['ballots'][number]['position']) =>
    record.ballots.filter((ballot) => ballot.position === position).map(namedState);
  return {
    draft: record.draft,
    entry: record.entry,
    resolution: record.resolution,
    date: isoDay(record.date),
    meetingRecord: record.meetingRecord,
    statedMeeting: record.statedMeeting,
    agenda: record.agendaItem?.title ?? null,
    title: record.title,
    outcome: outcomes[record.outcome],
    tally: {
      inFavour: record.inFavour,
      against: record.against,
      abstaining: record.abstaining,
    },
    rollCall: {
      inFavour: list('in_favour'),
      against: list('against'),
      abstaining: list('abstaining'),
    },
    sponsorsAsPrinted: record.sponsorsAsPrinted,
    sponsors: record.sponsors.map(namedState),
  };
}

const outcomes: Record<VoteRecord['outcome'], Outcome> = {
  adopted: 'adopted',
  vetoed: 'vetoed',
  not_adopted: 'not adopted',
};

function namedState(row: {
  readonly printed: string;
  readonly stateCode: string | null;
  readonly state: { readonly name: string } | null;
}): NamedState {
  return { printed: row.printed, code: row.stateCode, name: row.state?.name ?? null };
}
