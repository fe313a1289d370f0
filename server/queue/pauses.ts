/** How often a piece of work is tried in all, which is over some four hours. */
export const mostTries = 8;

/** Seconds after each try, until the next. */
const pauses = [60, 120, 300, 900, 1800, 3600, 7200];

/** The longest that a server's own wish to be asked later is gone by, in seconds. */
const longestPause = 6 * 3600;

/**
 * Seconds until the next try after so many, from 1 on: as long as these pauses have it, and longer where that is asked
 * for, up to six hours.
 *
 * @param asked seconds before which another try is not worth it; null where nobody said
 */
export function pauseAfter(tries: number, asked: number | null): number {
  const usual = pauses[Math.min(tries, pauses.length) - 1] ?? 0;
  return Math.max(usual, Math.min(asked ?? 0, longestPause));
}

/**
 * Seconds until the next try of what needs nobody else, after so many: what went wrong here may be over in a moment,
 * for which an import waits. Some two hours in all.
 */
export function pauseAfterFault(tries: number): number {
  return Math.min(4 ** tries, 3600);
}

/**
 * Seconds until a turn at a host is asked for again that did not come, of which many may be waiting for: the longer the
 * longer it was waited for, a quarter of an hour at most, but never less than was said.
 */
export function pauseForTurn(waitedSeconds: number, asked: number | null): number {
  const growing = Math.min(Math.max(waitedSeconds, 0) / 4, 900);
  return Math.max(1, growing, Math.min(asked ?? 0, longestPause));
}
