import 'server-only';
import { cache } from 'react';
import type { VoteChoices } from '@/core/views/vote-summary';
import { reading } from '../database';

/** What the filters of votes offer: the years on record, the states that ever had a seat, the agenda. */
export const listVoteChoices = cache(async (): Promise<VoteChoices> => {
  const edge = (order: 'asc' | 'desc') =>
    reading((db) =>
      db.recordedVote.findFirst({
        orderBy: [{ date: order }, { id: order }],
        select: { date: true },
      }),
    );
  const [newest, oldest, states, agenda] = await Promise.all([
    edge('desc'),
    edge('asc'),
    reading((db) =>
      db.state.findMany({
        where: { memberships: { some: {} } },
        orderBy: { name: 'asc' },
        take: 300,
        select: { code: true, name: true },
      }),
    ),
    reading((db) =>
      db.agendaItem.findMany({
        orderBy: { title: 'asc' },
        take: 300,
        select: { slug: true, title: true },
      }),
    ),
  ]);
  return {
    years: newest && oldest ? yearsBetween(newest.date, oldest.date) : [],
    states,
    agenda,
  };
});

function yearsBetween(newest: Date, oldest: Date): number[] {
  const [last, first] = [newest.getUTCFullYear(), oldest.getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
