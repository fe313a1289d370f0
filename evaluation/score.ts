/** How much of what is labelled was found, and how much of what was found is labelled. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  /** Found as labelled. */
  readonly right: number;
}

/** The share of what was found that is right, from 0 to 1; 1 where nothing was found. */
export function precision({ found, right }: Score): number {
  return found === 0 ? 1 : right / found;
}

/** The share of what is labelled that was found, from 0 to 1; 1 where nothing is labelled. */
export function recall({ labelled, right }: Score): number {
  return labelled === 0 ? 1 : right / labelled;
}

/** The harmonic mean of precision and recall; 1 where there is nothing and nothing was found. */
export function f1({ labelled, found, right }: Score): number {
  return labelled + found === 0 ? 1 : (2 * right) / (labelled + found);
}

export function addScores(a: Score, b: Score): Score {
  return {
    labelled: a.labelled + b.labelled,
    found: a.found + b.found,
    right: a.right + b.right,
  };
}

export const nothingYet: Score = { labelled: 0, found: 0, right: 0 };
