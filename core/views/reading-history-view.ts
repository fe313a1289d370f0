/** A reading that a claim had, or what became of it. Times are ISO 8601 in UTC. */
export interface PastReading {
  readonly version: number;
  readonly action: 'read' | 'accepted' | 'added' | 'corrected' | 'moved' | 'rejected' | 'restored';
  /** Null for the reading that was there before any editor's. */
  readonly editor: string | null;
  readonly at: string;
  readonly reason: string;
  /** The reading in a line. */
  readonly words: string;
}

/** A claim that is no longer on a fact. */
export interface AsideView {
  readonly claimId: number;
  readonly outlet: string;
  readonly article: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly editor: string;
  readonly at: string;
  readonly reason: string;
  /** The fact that it was moved to; null where it was set aside. */
  readonly movedTo: {
    readonly event: string;
    readonly fact: string;
    readonly title: string;
  } | null;
}

/** What editors did to the readings of a fact's claims. */
export interface ReadingHistory {
  /** The earlier readings of each claim on it that was changed, the latest first. */
  readonly earlier: Readonly<Record<number, readonly PastReading[]>>;
  /** Claims that were set aside or moved away, the latest first. */
  readonly aside: readonly AsideView[];
  /** Whether there is more than is shown. */
  readonly more: boolean;
}
