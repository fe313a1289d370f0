import { type Interval, intersect } from '../quantities/interval';

/** A quantity as it was read, and with all that it admits if its figures are round ones. */
export interface Roundable {
  readonly interval: Interval;
  readonly admits: Interval;
}

/** Whether round figures leave room for a quantity, though the two may share no number as printed. */
export function leavesRoom(
  { admits }: Roundable,
  { interval }: Pick<Roundable, 'interval'>,
): boolean {
  // Most figures of a long row are far apart, which is cheaper to see than an intersection to make.
  if ((interval.upper ?? Infinity) < (admits.lower ?? -Infinity)) return false;
  if ((interval.lower ?? -Infinity) > (admits.upper ?? Infinity)) return false;
  return intersect(admits, interval) !== null;
}
