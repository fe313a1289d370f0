import type { SeriesPoint } from './series';

/** A point beside the figure before it, where a running total has fallen below that. */
export interface RevisedPoint extends SeriesPoint {
  /** The figure before this one, where it was higher; null where nothing was revised downwards. */
  readonly fellFrom: number | null;
}

/**
 * Marks the points at which a running total falls: since nobody who was counted is counted back, the
 * series was revised there.
 *
 * `before` is the last figure before the first point. A day without a figure is passed over. One day's
 * figures may fall without having been revised, and are never marked.
 */
export function markRevisions(
  points: readonly SeriesPoint[],
  { cumulative, before }: { readonly cumulative: boolean; readonly before: number | null },
): readonly RevisedPoint[] {
  let last = before;
  return points.map((point) => {
    const fell = cumulative && last !== null && point.value !== null && point.value < last;
    const marked = { ...point, fellFrom: fell ? last : null };
    last = point.value ?? last;
    return marked;
  });
}
