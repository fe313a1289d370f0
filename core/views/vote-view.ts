import type { Verdict } from '../comparison/reason';
import type { Voter } from '../pictures/roll-call';
import type { Finding } from '../record/audit/finding';
import type { RecordEntry } from '../record/entry';
import type { RuleThatDecided } from '../record/rule-that-decided';
import type { RecordSource } from '../record/series/series';

/** A vote as its page shows it: every entry of the record under its draft's symbol. */
export interface VoteView {
  readonly draft: string;
  readonly entries: readonly VoteEntryView[];
}

/** One entry of the record, with what follows from it. */
export interface VoteEntryView {
  readonly record: RecordEntry;
  readonly subject: string;
  readonly body: string;
  readonly agenda: { readonly slug: string; readonly title: string } | null;
  /** Null where the body's rule fixes no majority that could be worked out. */
  readonly rule: RuleThatDecided | null;
  /** What was concluded of an outcome that the record leaves open, and from what; null where it does not. */
  readonly conclusion: string | null;
  /** What the audit finds in the entry. */
  readonly findings: readonly Finding[];
  /** Everybody with a seat on the day or a place in a list, in the order in which they are drawn. */
  readonly voters: readonly Voter[];
  /** Codes of the sponsors whose votes can be looked up, having had a seat themselves. */
  readonly sponsorsWithVotes: readonly string[];
  readonly source: RecordSource;
}

/** What articles, as they now stand, say of a vote. */
export interface VoteReports {
  readonly articles: readonly ReportingArticle[];
  /** How many claims on these events there are beyond those that are given. */
  readonly further: number;
  /** The events that the claims are about, the newest of them. */
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  /** Whether there are claims on older events besides. */
  readonly moreEvents: boolean;
}

/** An article that reports a vote, with its claims in the order in which it makes them. */
export interface ReportingArticle {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly outlet: string;
  readonly claims: readonly ReportedClaim[];
}

/** A claim on a fact about a vote. Offsets are UTF-16 code units into the article's version. */
export interface ReportedClaim {
  readonly id: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly event: string;
  readonly fact: string;
  readonly factTitle: string;
  /** The verdict of the fact's row under the default policy. */
  readonly verdict: Verdict | null;
}
