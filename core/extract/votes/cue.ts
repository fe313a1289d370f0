import type { ExtractedOutcome, ExtractedPosition } from '../claim';

export type Slot = 'inFavour' | 'against' | 'abstaining';

/** Words that say one thing of a vote: a tally, how members voted, what came of it. */
export interface Cue {
  /** Index of the first token. */
  readonly from: number;
  /** Index of the token after the last. */
  readonly next: number;
  /** Index of the token that governs it. */
  readonly trigger: number;
  readonly pattern: string;
  readonly tally: Readonly<Partial<Record<Slot, number>>>;
  readonly positions: readonly { readonly member: string; readonly position: ExtractedPosition }[];
  readonly outcome: ExtractedOutcome | null;
  /** Whether it is said as what may or will be; null where that is for the words beside it to say. */
  readonly supposed: boolean | null;
  /** Whether its words speak of other votes than the sentence's own: previously, three drafts. */
  readonly earlier: boolean;
  /** Whether the tally does not say which of its numbers were in favour: 19-17. */
  readonly ranked: boolean;
  /** Whether the members named are some of those who voted so: "among those". */
  readonly partial: boolean;
}

/** A cue that says what it is given and nothing else. */
export function cue(said: Pick<Cue, 'from' | 'next' | 'trigger' | 'pattern'> & Partial<Cue>): Cue {
  return {
    tally: {},
    positions: [],
    outcome: null,
    supposed: false,
    earlier: false,
    ranked: false,
    partial: false,
    ...said,
  };
}
