import type { ApproximateSide, Bound } from './stated';

/** What a hedge does to the figure; `exact` stresses it and changes nothing. */
export type HedgeMeaning = Bound | ApproximateSide | 'exact';

/**
 * The words that hedge the amount after them. Where one phrase begins another the longer wins:
 * "just over" before "just", "no more than" before "more than".
 */
export const leadingHedges: Readonly<Record<HedgeMeaning, readonly string[]>> = {
  'at least': [
    'at least',
    'at the very least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'as few as',
  ],
  'more than': [
    'more than',
    'over',
    'well over',
    'above',
    'well above',
    'upwards of',
    'upward of',
    'exceeding',
    'in excess of',
    'north of',
    'greater than',
  ],
  'at most': [
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'at most',
    'at the very most',
    'no more than',
    'not more than',
    'a maximum of',
  ],
  'fewer than': ['fewer than', 'less than', 'under', 'below'],
  around: [
    'some',
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'approx.',
    'an estimated',
    'estimated',
    'circa',
    'something like',
    'somewhere around',
    'in the region of',
    'in the order of',
    'on the order of',
  ],
  below: [
    'nearly',
    'almost',
    'close to',
    'nearing',
    'approaching',
    'just under',
    'just below',
    'just short of',
    'just shy of',
    'a little under',
    'a little less than',
    'a little fewer than',
    'slightly under',
    'slightly less than',
    'slightly fewer than',
  ],
  above: [
    'just over',
    'just above',
    'just more than',
    'a little over',
    'a little more than',
    'slightly over',
    'slightly more than',
  ],
  exact: ['all', 'exactly', 'precisely', 'only', 'just', 'a total of'],
};

/** The words that hedge the amount before them. */
export const trailingHedges: Readonly<Partial<Record<HedgeMeaning, readonly string[]>>> = {
  'at least': ['or more', 'at least', 'at the very least'],
  'at most': ['or fewer', 'or less', 'at most', 'at the very most'],
  around: ['or so', 'or thereabouts'],
};
