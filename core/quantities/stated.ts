import type { Interval } from './interval';

/**
 * What the words say, before any policy reads them.
 *
 * - `bounded`: the words fix the bounds by themselves. "227", "at least 227", "between 40 and 50".
 * - `approximate`: a figure and which side of it is meant. "some 4,000", "nearly 500".
 * - `vague`: a word with no figure, perhaps of a scale. "dozens", "several hundred".
 *
 * `hedge` is the hedge as printed in the words, case kept; null when the figure stands bare. Of two
 * hedges around one amount ("more than 40 but fewer than 50") it is the first; a range has none.
 */
export type StatedQuantity =
  | { readonly form: 'bounded'; readonly interval: Interval; readonly hedge: string | null }
  | {
      readonly form: 'approximate';
      readonly value: number;
      /** Value of the last significant digit as written: 1,000 in "4,000". */
      readonly unit: number;
      readonly side: ApproximateSide;
      readonly hedge: string;
      /** Set when the figure bounds the amount: "at least some 40". */
      readonly bound?: Bound;
    }
  | {
      readonly form: 'vague';
      readonly term: VagueTerm;
      /** What the term counts: 100 in "several hundred"; null in "several" and "hundreds". */
      readonly multiple: number | null;
      readonly hedge: string | null;
      /** Set when the word bounds the amount: "at least several hundred". */
      readonly bound?: Bound;
    };

/** Which side of the printed figure the amount is on. */
export type ApproximateSide = 'around' | 'below' | 'above';

/** How a hedge makes a figure a bound. */
export type Bound = 'at least' | 'more than' | 'at most' | 'fewer than';

/** The words for an amount that name no figure. Each has a row in the `literal` policy. */
export const vagueTerms = [
  'a couple',
  'a few',
  'a handful',
  'multiple',
  'several',
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
  'tens of millions',
  'hundreds of millions',
  'billions',
] as const;

export type VagueTerm = (typeof vagueTerms)[number];
