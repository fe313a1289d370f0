/** An article that is here, and what it has in common with one that is brought in. */
export interface AlreadyHere {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly outlet: string;
  /** What makes it the same: its address, or its very text in the same outlet; else how like the texts are. */
  readonly by: 'address' | 'text' | 'likeness';
  /** The share of runs of five words that both texts have, from 0 to 1. */
  readonly likeness: number;
  /** Whether it is of the outlet that this one names. */
  readonly sameOutlet: boolean;
}
