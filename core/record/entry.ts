import type { Outcome } from '../votes/rules';

/** A state as a list of the record names it. Null where the name is not recognised as a state's. */
export interface NamedState {
  /** The name as the record prints it. */
  readonly printed: string;
  /** ISO 3166-1 alpha-3 code. */
  readonly code: string | null;
  /** United Nations short name. */
  readonly name: string | null;
}

/** The lists of a roll call. A state may stand in two of them, or in one it has no seat for. */
export interface RollCall {
  readonly inFavour: readonly NamedState[];
  readonly against: readonly NamedState[];
  readonly abstaining: readonly NamedState[];
}

export type RollCallList = keyof RollCall;

export const rollCallLists: readonly RollCallList[] = ['inFavour', 'against', 'abstaining'];

/**
 * One entry of the official record of a vote, with the record's own mistakes.
 *
 * Null is "the record does not say". Days are ISO 8601, in New York.
 */
export interface RecordEntry {
  /** Symbol of the draft, which identifies the vote: S/2024/239. */
  readonly draft: string;
  /** Place among the entries under that symbol, from 1. */
  readonly entry: number;
  /** Symbol of the resolution, S/RES/2728 (2024); null where the draft was not adopted. */
  readonly resolution: string | null;
  readonly date: string;
  /** Symbol of the meeting's record, S/PV.9586, or of the letter on a vote by mail. */
  readonly meetingRecord: string | null;
  /** The meeting as the resolution's heading words it: "9586th meeting". */
  readonly statedMeeting: string | null;
  readonly agenda: string | null;
  readonly title: string | null;
  readonly outcome: Outcome;
  /** The record says only that the draft was not adopted; whether it was vetoed was concluded. */
  readonly outcomeInferred: boolean;
  /** The tally as stated, each figure by itself; zero is a count. */
  readonly tally: Readonly<Record<RollCallList, number | null>>;
  readonly rollCall: RollCall;
  /** The sponsors as the record writes them, sometimes many states in one string. */
  readonly sponsorsAsPrinted: readonly string[];
  /** The same, one name each. */
  readonly sponsors: readonly NamedState[];
}

/** A seat in a body on some day. */
export interface Seat {
  readonly code: string;
  readonly name: string;
  readonly permanent: boolean;
}
