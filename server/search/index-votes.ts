import { capital } from '@/core/record/capital';
import { namesInPress } from '@/core/states/names-in-press';
import { voteSubject } from '@/core/views/vote-subject';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { outcomeInColumn } from '../record/columns';
import { type EntryDraft, writeEntries } from './write-entries';

/** Indexes entries of the record by symbols, subject, sponsors, outcome and who voted against. */
export async function indexVotes(
  db: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<void> {
  const votes = await db.recordedVote.findMany({
    where: { id: { in: [...ids] } },
    select: selection,
  });
  const against = await db.ballot.findMany({
    where: { voteId: { in: [...ids] }, position: 'against' },
    orderBy: [{ voteId: 'asc' }, { ordinal: 'asc' }],
    select: namedSelection,
  });
  const sponsors = await db.sponsor.findMany({
    where: { voteId: { in: [...ids] } },
    orderBy: [{ voteId: 'asc' }, { ordinal: 'asc' }],
    select: namedSelection,
  });
  await writeEntries(
    db,
    votes.map((vote) => {
      const ofVote = ({ voteId }: Named) => voteId === vote.id;
      return draftOf(vote, against.filter(ofVote), sponsors.filter(ofVote));
    }),
  );
  await db.$executeRaw`
    DELETE FROM "SearchEntry" WHERE kind = 'vote' AND "thingId" = ANY(${ids})
      AND NOT EXISTS (SELECT FROM "RecordedVote" WHERE id = "thingId")`;
}

const selection = {
  id: true,
  draft: true,
  resolution: true,
  resolutionNumber: true,
  date: true,
  title: true,
  outcome: true,
  inFavour: true,
  against: true,
  abstaining: true,
  agendaItem: { select: { title: true } },
} satisfies Prisma.RecordedVoteSelect;

const namedSelection = {
  voteId: true,
  printed: true,
  stateCode: true,
  state: { select: { name: true } },
} as const;

interface Named {
  readonly voteId: number;
  readonly printed: string;
  readonly stateCode: string | null;
  readonly state: { readonly name: string } | null;
}

type Vote = Prisma.RecordedVoteGetPayload<{ select: typeof selection }>;

function draftOf(vote: Vote, against: readonly Named[], sponsors: readonly Named[]): EntryDraft {
  const { id, draft, resolution, resolutionNumber: number } = vote;
  const agenda = vote.agendaItem?.title ?? null;
  const subject = voteSubject({ title: vote.title, draft, agenda });
  const outcome = outcomeSentence(vote);
  const numbered = number === null ? [] : [`Resolution ${number}`];
  return {
    kind: 'vote',
    thingId: id,
    title: subject,
    text: [
      outcome,
      ...(against.length === 0 ? [] : [`Against: ${against.map(nameOf).join(', ')}.`]),
      ...(sponsors.length === 0 ? [] : [`Sponsors: ${sponsors.map(nameOf).join(', ')}.`]),
    ]
      .join('\n')
      .slice(0, 4000),
    names: [
      draft,
      ...(resolution === null ? [] : [resolution, resolution.replace(/ ?\(\d{4}\)$/, '')]),
      ...(number === null ? [] : [`resolution ${number}`, `${number}`]),
    ],
    day: isoDay(vote.date),
    outletIds: [],
    verdicts: [],
    eventIds: [],
    words: {
      a: [subject, draft, ...(resolution === null ? [] : [resolution]), ...numbered],
      b: [vote.title ?? '', agenda ?? ''],
      c: sponsors.flatMap(namesOf),
      d: [outcome, ...against.flatMap(namesOf)],
    },
  };
}

/**
 * "Vetoed: 11 in favour, 3 against, 1 abstaining.", "Adopted as S/RES/2728 (2024): …"; zero is a count, and
 * what is not stated is left out.
 */
function outcomeSentence({ outcome, resolution, inFavour, against, abstaining }: Vote): string {
  const tally = [
    ...(inFavour === null ? [] : [`${inFavour} in favour`]),
    ...(against === null ? [] : [`${against} against`]),
    ...(abstaining === null ? [] : [`${abstaining} abstaining`]),
  ];
  const named = resolution === null ? '' : ` as ${resolution}`;
  const decided = `${capital(outcomeInColumn[outcome])}${named}`;
  return tally.length === 0 ? `${decided}.` : `${decided}: ${tally.join(', ')}.`;
}

function nameOf({ printed, state }: Named): string {
  return state?.name ?? printed;
}

/** A state is found by every name that it goes by. */
function namesOf(named: Named): readonly string[] {
  const { stateCode, printed } = named;
  return [nameOf(named), printed, ...(stateCode === null ? [] : namesInPress(stateCode))];
}
