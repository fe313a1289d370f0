import { scopeDifferences } from '../comparison/scope';
import type { OutletFigure } from '../pictures/series-picture';
import type { Interval } from '../quantities/interval';
import { claimAddress } from './addresses';
import type { ClaimView, RowView } from './event-view';

/** One outlet's figure in answer to a fact. */
export interface FigureOfRow {
  readonly outlet: string;
  readonly claim: ClaimView;
  /** ISO 8601 day as of which the figure holds: the claim's own, or else its fact's. */
  readonly asOf: string;
}

/**
 * The figures of a row that can stand beside series of its scope, each at the day that it holds as of.
 *
 * A claim that gives no figure or names no day is left out, and so is one about other people, another
 * place or another kind of figure than its fact.
 */
export function figuresOfRow({ scope, cells }: RowView): readonly FigureOfRow[] {
  return cells.flatMap(({ outlet, claims }) =>
    claims.flatMap((claim) => {
      const own = { ...scope, ...claim.scope };
      if (boundsOf(claim) === null || own.asOf === null) return [];
      if (scopeDifferences({ ...own, asOf: null }, scope).length > 0) return [];
      return [{ outlet, claim, asOf: own.asOf }];
    }),
  );
}

/** A figure as a picture shows it. Throws where the claim gives none. */
export function outletFigure({ outlet, claim, asOf }: FigureOfRow): OutletFigure {
  const { amount, quote, start } = claim;
  const bounds = boundsOf(claim);
  if (bounds === null) throw new Error(`Claim ${claim.id} gives no figure that could be drawn.`);
  const words = amount === null ? quote : quote.slice(amount.start - start, amount.end - start);
  return { outlet, address: claimAddress(claim), asOf, words, bounds };
}

function boundsOf({ reading }: ClaimView): Interval | null {
  return reading.kind === 'quantity' ? reading.bounds : null;
}
