import type { NamedState, RecordEntry } from '../../core/record/entry';
import type { Prisma, VotePosition } from '../../prisma/generated/client';
import { isoDay } from '../iso-day';
import { outcomeInColumn, positionColumns } from './columns';

/** A name in a list, as it lies in the database. */
export const namedSelection = {
  printed: true,
  stateCode: true,
  state: { select: { name: true } },
} as const;

/** The columns of an entry by itself. */
export const entrySelection = {
  id: true,
  bodyId: true,
  draft: true,
  entry: true,
  resolution: true,
  date: true,
  meetingRecord: true,
  statedMeeting: true,
  title: true,
  outcome: true,
  outcomeInferred: true,
  inFavour: true,
  against: true,
  abstaining: true,
  sponsorsAsPrinted: true,
  questioned: true,
} satisfies Prisma.RecordedVoteSelect;

/** What is read of an entry of the record to show it whole. */
export const voteSelection = {
  ...entrySelection,
  agendaItem: { select: { slug: true, title: true } },
  body: { select: { slug: true, name: true, rule: true } },
  source: {
    select: { name: true, publisher: true, compiler: true, url: true, terms: true, covers: true },
  },
  ballots: {
    orderBy: [{ position: 'asc' }, { ordinal: 'asc' }],
    take: 500,
    select: { position: true, ...namedSelection },
  },
  sponsors: {
    orderBy: { ordinal: 'asc' },
    take: 500,
    select: namedSelection,
  },
} satisfies Prisma.RecordedVoteSelect;

export type VoteRecord = Prisma.RecordedVoteGetPayload<{ select: typeof voteSelection }>;

type EntryColumns = Omit<
  VoteRecord,
  'id' | 'bodyId' | 'questioned' | 'agendaItem' | 'body' | 'source' | 'ballots' | 'sponsors'
> & { readonly agendaItem: { readonly title: string } | null };

interface NamedRow {
  readonly printed: string;
  readonly stateCode: string | null;
  readonly state: { readonly name: string } | null;
}

interface EntryParts {
  readonly ballots: readonly (NamedRow & { readonly position: VotePosition })[];
  readonly sponsors: readonly NamedRow[];
}

/** An entry of the record out of its row, with its ballots and sponsors in the record's order. */
export function entryFromRecord(record: EntryColumns & EntryParts): RecordEntry {
  const list = (position: VotePosition) =>
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
    outcome: outcomeInColumn[record.outcome],
    outcomeInferred: record.outcomeInferred,
    tally: {
      inFavour: record.inFavour,
      against: record.against,
      abstaining: record.abstaining,
    },
    rollCall: {
      inFavour: list(positionColumns.inFavour),
      against: list(positionColumns.against),
      abstaining: list(positionColumns.abstaining),
    },
    sponsorsAsPrinted: record.sponsorsAsPrinted,
    sponsors: record.sponsors.map(namedState),
  };
}

function namedState({ printed, stateCode, state }: NamedRow): NamedState {
  return { printed, code: stateCode, name: state?.name ?? null };
}
