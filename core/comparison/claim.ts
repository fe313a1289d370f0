import type { StatedQuantity } from '../quantities/stated';
import type { ReportedVote } from '../votes/reported-vote';
import type { RuleFigureKey, VotingRuleKey } from '../votes/rules';

/** What exactly is counted or asked. Null is "not stated". Dates are ISO 8601 days in the event's zone. */
export interface Scope {
  readonly asOf: string | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly cumulative: boolean | null;
}

/** One of the answers a question admits; exactly one of them is true. */
export interface AnswerOption {
  readonly key: string;
  readonly label: string;
}

interface FactBase {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly scope: Scope;
}

/** One question about an event with one scope. */
export type Fact = FactBase &
  (
    | {
        readonly kind: 'quantity';
        /** What is counted: people, rockets, minutes. */
        readonly unit: string;
        readonly whole: boolean;
        readonly rule: RuleFigureKey | null;
      }
    | { readonly kind: 'answer'; readonly options: readonly AnswerOption[] }
    | { readonly kind: 'vote'; readonly rule: VotingRuleKey }
    | { readonly kind: 'quotation' }
    | { readonly kind: 'wording' }
  );

export type FactKind = Fact['kind'];

/** Whom a claim cites. A source the article leaves nameless is `named: false`. */
export interface CitedSource {
  readonly id: number;
  readonly name: string;
  readonly named: boolean;
  /** The words that credit the source, verbatim. */
  readonly words: string;
}

/** How a claim's words were read; null where the words give nothing to compare. */
export type Reading =
  | {
      readonly kind: 'quantity';
      readonly stated: StatedQuantity | null;
      readonly words: string | null;
    }
  | { readonly kind: 'answer'; readonly allows: readonly string[]; readonly implied: boolean }
  | { readonly kind: 'vote'; readonly vote: ReportedVote }
  | { readonly kind: 'quotation'; readonly speaker: string }
  /** `sponsors` are the states whose drafts the words speak of, by their short names. */
  | { readonly kind: 'wording'; readonly sponsors: readonly string[] };

/** What one article says about one fact. */
export interface Claim {
  readonly id: number;
  readonly articleId: number;
  /** The outlet's name, as sentences print it. */
  readonly outlet: string;
  /** Identifiers of the origins of the article's text. */
  readonly origins: readonly number[];
  readonly quote: string;
  readonly reading: Reading;
  /** The chain of attribution, from whom the outlet cites to that source's source. */
  readonly sources: readonly CitedSource[];
  /** Where the claim's scope is not its fact's. */
  readonly scope: Partial<Scope>;
}

/** The source a claim rests on in the end, or null where the outlet speaks for itself. */
export function ultimateSource(claim: Claim): CitedSource | null {
  return claim.sources.at(-1) ?? null;
}
