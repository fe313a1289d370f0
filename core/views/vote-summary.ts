import type { RecordEntry } from '../record/entry';
import type { RecordSource } from '../record/series/series';
import type { Outcome } from '../votes/rules';

/** One entry of the record in a list of votes. */
export interface VoteSummary {
  readonly draft: string;
  readonly entry: number;
  readonly resolution: string | null;
  /** ISO 8601 day, in New York. */
  readonly date: string;
  readonly subject: string;
  readonly agenda: { readonly slug: string; readonly title: string } | null;
  readonly outcome: Outcome;
  /** The record says only that the draft was not adopted; whether it was vetoed was concluded. */
  readonly outcomeInferred: boolean;
  /** As the record states it; null is "not stated", and zero is a count. */
  readonly tally: RecordEntry['tally'];
  /** Who stands in the list against; a permanent member's vote against what was vetoed is a veto. */
  readonly against: readonly { readonly name: string; readonly veto: boolean }[];
  /** Who publishes the record that the entry is from, and on what terms. */
  readonly source: RecordSource;
  /** Whether the audit found anything in the entry. */
  readonly questioned: boolean;
}

/** A vetoed draft whose record names no voter; the day is ISO 8601, in New York. */
export interface UnnamedVeto {
  readonly draft: string;
  readonly date: string;
}

/** How many votes there are, up to what was counted; `more` where there are more than that. */
export interface BoundedCount {
  readonly count: number;
  readonly more: boolean;
}

/** "341 votes", "more than 1,000 votes". */
export function describeCount({ count, more }: BoundedCount): string {
  const figure = `${count.toLocaleString('en-US')} ${count === 1 ? 'vote' : 'votes'}`;
  return more ? `more than ${figure}` : figure;
}

/** What the filters offer. */
export interface VoteChoices {
  /** Calendar years in New York, newest first. */
  readonly years: readonly number[];
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly agenda: readonly { readonly slug: string; readonly title: string }[];
}
