import type { StatedQuantity } from '../../quantities/stated';

/** A number that a sentence states, and where. Indexes are of the sentence's tokens, both included. */
export interface Amount {
  /** The first token, hedges and “another” included. */
  readonly first: number;
  /** The first token of the number itself. */
  readonly core: number;
  readonly last: number;
  readonly stated: StatedQuantity;
  /** Whether it is the figure that a change began from: 200 in "rose from 200 to 227". */
  readonly superseded: boolean;
}
