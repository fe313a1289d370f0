import type { GivenReading } from './claim-input';

/** A reading that says nothing yet. */
export const emptyGiven: GivenReading = {
  amount: null,
  answers: [],
  implied: false,
  vote: { tally: null, positions: [], outcome: null },
  speaker: null,
  sponsors: [],
  sources: [],
  scope: { asOf: null, population: null, place: null, cumulative: null },
  note: null,
};
