import type { Ballot } from './decide';
import type { ReportedVote } from './reported-vote';
import type { Outcome } from './rules';

/** Votes of the Security Council as its records have them. Source: United Nations, DGACM. */
export const recordedVotes = {
  // S/PV.9439, 16 October 2023: three permanent members against, and too few in favour for a veto.
  'S/2023/772': ballots({
    'in favour': 'China, Gabon, Mozambique, Russian Federation, United Arab Emirates',
    against: 'France, Japan, United Kingdom, United States',
    abstaining: 'Albania, Brazil, Ecuador, Ghana, Malta, Switzerland',
  }),
  // S/PV.9574, 22 March 2024.
  'S/2024/239': ballots({
    'in favour':
      'Ecuador, France, Japan, Malta, Mozambique, Republic of Korea, Sierra Leone, Slovenia, Switzerland, United Kingdom, United States',
    against: 'Algeria, China, Russian Federation',
    abstaining: 'Guyana',
  }),
  // S/PV.9586, 25 March 2024: S/RES/2728 (2024), a permanent member abstaining.
  'S/2024/254': ballots({
    'in favour':
      'Algeria, China, Ecuador, France, Guyana, Japan, Malta, Mozambique, Republic of Korea, Russian Federation, Sierra Leone, Slovenia, Switzerland, United Kingdom',
    against: '',
    abstaining: 'United States',
  }),
  // S/PV.9442, 18 October 2023: one vote against, and it is a veto.
  'S/2023/773': ballots({
    'in favour':
      'Albania, Brazil, China, Ecuador, France, Gabon, Ghana, Japan, Malta, Mozambique, Switzerland, United Arab Emirates',
    against: 'United States',
    abstaining: 'Russian Federation, United Kingdom',
  }),
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

function ballots(named: Record<Exclude<Ballot['position'], 'absent'>, string>): readonly Ballot[] {
  return (['in favour', 'against', 'abstaining'] as const).flatMap((position) =>
    named[position]
      .split(', ')
      .filter((member) => member !== '')
      .map((member) => ({ member, position })),
  );
}
