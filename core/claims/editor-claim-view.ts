import type { AnswerOption, FactKind, Scope } from '../comparison/claim';
import type { ClaimReading } from './claim-reading';

/** One revision of a claim. Times are ISO 8601 in UTC. */
export interface ClaimRevisionView {
  readonly version: number;
  readonly action: 'read' | 'accepted' | 'added' | 'corrected' | 'moved' | 'rejected' | 'restored';
  /** Null for the reading that was there before any editor's. */
  readonly editor: string | null;
  readonly at: string;
  readonly reason: string;
  readonly event: string;
  readonly fact: string;
  readonly factTitle: string;
  readonly reading: ClaimReading;
  /** The reading in a line. */
  readonly words: string;
}

/** A fact that a claim is on, or may be placed on. */
export interface FactChoice {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly kind: FactKind;
  readonly unit: string | null;
  readonly scope: Scope;
  readonly options: readonly AnswerOption[];
  /** Whether it asks whose drafts are meant. */
  readonly takesSponsors: boolean;
}

/** An event with the facts that a claim may be placed on. */
export interface EventChoice {
  readonly slug: string;
  readonly title: string;
  readonly facts: readonly FactChoice[];
}

/** Whom articles cite. */
export interface SourceView {
  readonly slug: string;
  readonly name: string;
  readonly named: boolean;
}

/** A claim as editors correct it. */
export interface EditorClaimView {
  readonly id: number;
  /** Counts the saves, a rejection among them. */
  readonly version: number;
  /** Whether it stands, or was set aside by an editor. */
  readonly standing: boolean;
  readonly event: string;
  readonly eventTitle: string;
  readonly fact: FactChoice;
  readonly article: string;
  readonly outlet: string;
  /** Number of the version that the words stand in. */
  readonly articleVersion: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** What stands around the words in the text. */
  readonly before: string;
  readonly after: string;
  readonly reading: ClaimReading;
  /** The sources that its readings name. */
  readonly sources: readonly SourceView[];
  /** Revisions, the first first; empty where no editor has changed it. */
  readonly history: readonly ClaimRevisionView[];
  /** How many earlier revisions there are besides. */
  readonly moreHistory: number;
}
