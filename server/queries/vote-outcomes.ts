import 'server-only';
import type { RollCallList } from '@/core/record/entry';
import type { Outcome } from '@/core/votes/rules';
import type { VoteOutcome, VotePosition } from '@/prisma/generated/client';

/** An outcome as the database names it. */
export const outcomeColumns: Readonly<Record<Outcome, VoteOutcome>> = {
  adopted: 'adopted',
  vetoed: 'vetoed',
  'not adopted': 'not_adopted',
};

/** A list of the roll call as the database names it. */
export const positionColumns: Readonly<Record<RollCallList, VotePosition>> = {
  inFavour: 'in_favour',
  against: 'against',
  abstaining: 'abstaining',
};

/** The outcome that a column holds. */
export function outcomeOf(column: VoteOutcome): Outcome {
  return column === 'not_adopted' ? 'not adopted' : column;
}
