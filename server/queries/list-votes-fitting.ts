import 'server-only';
import { parseVoteKey } from '@/core/views/vote-key';
import type { VotesOptions } from '@/core/views/votes-options';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { outcomeColumns, positionColumns } from '../record/columns';

/**
 * The identifiers of the votes that fit a choice, newest first, `take` at most.
 *
 * A choice of a state is answered from its ballots and any other from the votes, each through an index
 * that begins with one part of the choice and goes on in the order of the days. What the other parts
 * leave out is read and passed over, up to all that fits that one part.
 */
export async function votesFitting(
  db: PrismaClient,
  options: VotesOptions,
  take: number,
): Promise<readonly number[]> {
  // What a permanent member vetoed was vetoed.
  if (options.vetoedBy !== null && options.outcome !== 'vetoed') return [];
  const agenda = options.agenda;
  const item = agenda === null ? null : await db.agendaItem.findUnique({ where: { slug: agenda } });
  if (agenda !== null && item === null) return [];
  const vote = {
    ...(options.outcome === null ? {} : { outcome: outcomeColumns[options.outcome] }),
    ...(item === null ? {} : { agendaItemId: item.id }),
  };
  const [leading, ...others] = wantedBallots(options);
  const key = options.from === null ? null : parseVoteKey(options.from);
  const date = days(options.year, key?.day);
  if (leading === undefined) {
    const found = await db.recordedVote.findMany({
      where: { ...vote, ...date, ...after(key, 'id') },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      take,
      select: { id: true },
    });
    return found.map(({ id }) => id);
  }
  // Grouped, because the record may name a state twice in one vote.
  const found = await db.ballot.groupBy({
    by: ['date', 'voteId'],
    where: {
      ...leading,
      ...date,
      ...after(key, 'voteId'),
      vote: { ...vote, AND: others.map((some) => ({ ballots: { some } })) },
    },
    orderBy: [{ date: 'desc' }, { voteId: 'desc' }],
    take,
  });
  return found.map(({ voteId }) => voteId);
}

/** The ballots that a vote must have to fit, the rarer kind first. */
function wantedBallots({
  state,
  position,
  vetoedBy,
}: VotesOptions): Pick<Prisma.BallotWhereInput, 'stateCode' | 'position'>[] {
  return [
    ...(vetoedBy === null ? [] : [{ stateCode: vetoedBy, position: 'against' as const }]),
    ...(state === null
      ? []
      : [
          {
            stateCode: state,
            ...(position === null ? {} : { position: positionColumns[position] }),
          },
        ]),
  ];
}

/** The days of a year, up to the day of a key: a range that an index can start at. */
function days(year: number | null, last: string | undefined) {
  const until = [
    ...(year === null ? [] : [`${year}-12-31`]),
    ...(last === undefined ? [] : [last]),
  ].sort()[0];
  if (until === undefined) return {};
  return {
    date: {
      ...(year === null ? {} : { gte: new Date(`${year}-01-01T00:00:00Z`) }),
      lte: new Date(`${until}T00:00:00Z`),
    },
  };
}

/** What comes after a key on its own day. */
function after(key: { day: string; id: number } | null, column: 'id' | 'voteId') {
  if (key === null) return {};
  return { OR: [{ date: { lt: new Date(`${key.day}T00:00:00Z`) } }, { [column]: { lt: key.id } }] };
}
