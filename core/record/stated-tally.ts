import type { RecordEntry } from './entry';

/** A tally as the record states it: "11 in favour, 3 against, 1 abstaining"; what it lacks is "not stated". */
export function statedTally({ inFavour, against, abstaining }: RecordEntry['tally']): string {
  if (inFavour === null && against === null && abstaining === null) return 'no tally stated';
  const figure = (value: number | null) => value ?? 'not stated';
  return `${figure(inFavour)} in favour, ${figure(against)} against, ${figure(abstaining)} abstaining`;
}
