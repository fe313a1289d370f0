import { listWords } from '../record/audit/votes-named';
import { recorded } from '../record/council-record.testing';
import { type RecordEntry, rollCallLists } from '../record/entry';
import type { Ballot } from './decide';
import type { ReportedVote } from './reported-vote';
import type { Outcome } from './rules';

/** What an entry of the record has each member do, as its lists have it. */
export function ballotsOf({ rollCall }: RecordEntry): readonly Ballot[] {
  return rollCallLists.flatMap((list) =>
    rollCall[list].map(({ name, printed }) => ({
      member: name ?? printed,
      position: listWords[list],
    })),
  );
}

/** Votes of the Security Council as the record has them. Source: United Nations, DGACM. */
export const recordedVotes = {
  'S/2023/772': ballotsOf(recorded('S/2023/772')),
  'S/2023/773': ballotsOf(recorded('S/2023/773')),
  'S/2023/792': ballotsOf(recorded('S/2023/792')),
  'S/2023/795': ballotsOf(recorded('S/2023/795')),
  'S/2024/239': ballotsOf(recorded('S/2024/239')),
  'S/2024/254': ballotsOf(recorded('S/2024/254')),
  'S/2024/383': ballotsOf(recorded('S/2024/383')),
} as const;

/** The fifteen members of 2024. */
export const membersOf2024 = recordedVotes['S/2024/239'].map(({ member }) => member);

/** A report that tells all there is to tell of a vote. */
export function fullReport(cast: readonly Ballot[], outcome: Outcome): ReportedVote {
  const count = (position: Ballot['position']) =>
    cast.filter((ballot) => ballot.position === position).length;
  return {
    tally: {
      inFavour: count('in favour'),
      against: count('against'),
      abstaining: count('abstaining'),
    },
    positions: cast,
    outcome,
  };
}
