import type { Seat } from '../../core/record/entry';
import type { Prisma } from '../../prisma/generated/client';
import { isoDay } from '../iso-day';
import { ruleOf } from './rule-of-body';

/**
 * The seats of a body by the day (ISO 8601): all of them, as many as its rule has members, or none where
 * the terms that are known leave some of them open.
 *
 * Its terms are read once and whole: a body of fifteen has had a few hundred.
 */
export async function seatsByDay(
  db: Prisma.TransactionClient,
  bodyId: number,
): Promise<(day: string) => readonly Seat[]> {
  const { members } = await ruleOf(db, bodyId);
  const memberships = await db.membership.findMany({
    where: { bodyId },
    orderBy: [{ stateCode: 'asc' }, { startsOn: 'asc' }],
    select: {
      startsOn: true,
      endsOn: true,
      permanent: true,
      state: { select: { code: true, name: true } },
    },
  });
  const terms = memberships.map(({ state, permanent, startsOn, endsOn }) => ({
    seat: { ...state, permanent },
    from: isoDay(startsOn),
    to: isoDay(endsOn),
  }));
  return (day) => {
    const seats = terms
      .filter(({ from, to }) => from <= day && (to === null || day <= to))
      .map(({ seat }) => seat);
    return seats.length === members ? seats : [];
  };
}
