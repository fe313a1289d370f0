/** A run of words that two texts share: `length` words from `a` in one and from `b` in the other. */
export interface AlignedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Makes one run of those that touch on both sides, and none of those without a word. */
export function joinedRuns(runs: readonly AlignedRun[]): readonly AlignedRun[] {
  const merged: AlignedRun[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = merged.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      merged[merged.length - 1] = { ...last, length: last.length + run.length };
    } else merged.push(run);
  }
  return merged;
}
