import type { TakenArticle } from '../intake/taken-article';

export type IntakeStateName = 'waiting' | 'taken' | 'saved' | 'known' | 'failed' | 'set_aside';

/** What each state of something that was brought in is called. */
export const intakeStates: Readonly<Record<IntakeStateName, string>> = {
  waiting: 'being read',
  taken: 'to look at',
  saved: 'held',
  known: 'was here already',
  failed: 'could not be read',
  set_aside: 'discarded',
};

/** What a list of each state says where it has nothing. */
export const noneInWords: Readonly<Record<IntakeStateName, string>> = {
  waiting: 'Nothing is being read.',
  taken: 'There is nothing to look at.',
  saved: 'None of it is held yet.',
  known: 'None of it was here already.',
  failed: 'There is nothing that could not be read.',
  set_aside: 'Nothing is discarded.',
};

/** Something that was brought in, as a list has it. */
export interface IntakeItem {
  readonly id: string;
  readonly state: IntakeStateName;
  /** The title that was taken out, else its name: an address, or that of a file. */
  readonly title: string;
  readonly address: string | null;
  readonly problem: string | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** The article that it has become. */
  readonly article: { readonly slug: string; readonly title: string } | null;
}

/** How many of a batch are in each state. */
export type IntakeCounts = Readonly<Record<IntakeStateName, number>>;

export interface BatchView {
  readonly id: string;
  readonly kind: 'addresses' | 'archive';
  readonly title: string;
  readonly startedBy: string | null;
  readonly createdAt: string;
  readonly states: IntakeCounts;
}

export interface FeedView {
  readonly id: number;
  readonly title: string;
  readonly address: string;
  readonly followedBy: string;
  readonly followedSince: string;
  readonly readAt: string | null;
  readonly problem: string | null;
  readonly brought: number;
}

/** Something that was brought in, whole. */
export interface IntakeView extends IntakeItem {
  readonly kind: 'pasted' | 'file' | 'address' | 'entry';
  readonly name: string;
  readonly tries: number;
  readonly broughtBy: string | null;
  readonly taken: TakenArticle | null;
  /** What an editor typed over it and could not be saved. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly batch: { readonly id: string; readonly title: string } | null;
  readonly feed: { readonly id: number; readonly title: string } | null;
}
