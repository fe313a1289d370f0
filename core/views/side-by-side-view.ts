import type { AlignedRow, Standing } from '../align/align';
import type { Likeness } from '../align/marked-passage';
import type { Verdict } from '../comparison/reason';
import type { QuotationDifference } from '../quotations/compare';
import type { CopiedView } from './event-view';

/** Two texts beside each other: two articles, or two versions of one. */
export interface SideBySideView {
  readonly a: ComparedText;
  readonly b: ComparedText;
  /** The events that both are about. */
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  /** Why two articles count as one origin; null where they do not, and for versions of one. */
  readonly joinedBy: 'shared text' | 'stated credit' | null;
  /** The rows of passages, by index in each text; every passage stands in one row. */
  readonly rows: readonly AlignedRow[];
  readonly quotations: readonly QuotationsView[];
  readonly wordings: readonly WordingView[];
  readonly facts: readonly FactOfBoth[];
}

/** One of the two texts. All offsets are UTF-16 code units of its body. */
export interface ComparedText {
  readonly article: string;
  readonly version: number;
  /** Versions of the article, the newest first. */
  readonly versions: readonly number[];
  readonly sha256: string;
  readonly title: string;
  readonly outlet: string;
  /** What the page calls it: the outlet, with what tells it from the other where both have the same. */
  readonly name: string;
  /** ISO 8601 day; null when not known. */
  readonly publishedOn: string | null;
  /** How much of it stands in the other, word for word, in runs of twelve words or more. */
  readonly copied: CopiedView;
  /** How many words it has, counted as those that are left out are. */
  readonly words: number;
  /** How many of its words are not shown; null where readers get the text in full. */
  readonly leftOut: number | null;
  readonly passages: readonly PassageView[];
}

/** A passage of a text. */
export interface PassageView {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Its counterparts, by their index in the other text. */
  readonly counterparts: readonly number[];
  /** How much of it, in UTF-16 code units, is the same in its counterparts or but quietly different. */
  readonly same: number;
  /** In order; joined, they are the passage but for the line breaks at its ends, and what is left out. */
  readonly segments: readonly PassageSegment[];
}

/** A stretch of a passage that is of one kind throughout. */
export interface PassageSegment {
  readonly start: number;
  readonly end: number;
  /** Empty where it is left out. */
  readonly text: string;
  /** How many words are left out here, of a text that is not given in full; null where it is shown. */
  readonly leftOut: number | null;
  readonly likeness: Likeness;
  /** Whether it is part of a run of twelve words or more that the other text has too. */
  readonly copied: boolean;
  /** The narrowest claim that it is part of. */
  readonly claim: PassageClaim | null;
  /** The claims whose last words it has. */
  readonly ends: readonly PassageClaim[];
}

/** A claim where it stands in one of the texts. */
export interface PassageClaim {
  readonly id: number;
  readonly event: string;
  readonly fact: string;
  readonly factTitle: string;
  readonly verdict: Verdict | null;
  /** Its fact's number among those that both texts have claims on, from 1; null where only this one has. */
  readonly number: number | null;
}

/** A fact that both texts have claims on. */
export interface FactOfBoth {
  readonly number: number;
  readonly event: string;
  readonly fact: string;
  readonly title: string;
  /** The verdict of its row, over all articles of the event. */
  readonly verdict: Verdict | null;
  /** Whether its claims are quotations. */
  readonly spoken: boolean;
  readonly a: readonly WordsInText[];
  readonly b: readonly WordsInText[];
}

/** Words of a text with the passage that they begin in; an ellipsis stands for those that are not given. */
export interface WordsInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the passage. */
  readonly passage: number;
}

/** One speech as the two texts print it. */
export interface QuotationsView {
  readonly a: readonly QuotationView[];
  readonly b: readonly QuotationView[];
  /** None where both print the same, to the letter. */
  readonly differences: readonly QuotationDifference[];
  /** Whether some of the same words stand in another order. */
  readonly reordered: boolean;
  /** The facts that both quotations are claims on, by their numbers; no fact is told of two of them. */
  readonly facts: readonly number[];
}

export interface QuotationView extends WordsInText {
  readonly speaker: string | null;
}

/** The same sentence in other words. */
export interface WordingView {
  readonly a: WordsInText;
  readonly b: WordsInText;
}
