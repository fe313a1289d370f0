import type { RollCallList } from '../../core/record/entry';
import type { Outcome } from '../../core/votes/rules';
import type { VoteOutcome, VotePosition } from '../../prisma/generated/client';

/** An outcome as the database names it. */
export const outcomeColumns: Readonly<Record<Outcome, VoteOutcome>> = {
  adopted: 'adopted',
  vetoed: 'vetoed',
  'not adopted': 'not_adopted',
};

/** The outcome that a column holds. */
export const outcomeInColumn: Readonly<Record<VoteOutcome, Outcome>> = {
  adopted: 'adopted',
  vetoed: 'vetoed',
  not_adopted: 'not adopted',
};

/** A list of the roll call as the database names it. */
export const positionColumns = {
  inFavour: 'in_favour',
  against: 'against',
  abstaining: 'abstaining',
} as const satisfies Readonly<Record<RollCallList, VotePosition>>;
