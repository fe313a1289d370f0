/**
 * Which item to go to next, of items with these tops in pixels below the upper edge of the window.
 *
 * From the current one it is its neighbour; without one, the first that begins in sight or below it, or
 * going back the last that begins above. Null where there is none.
 */
export function nextItem(
  tops: readonly number[],
  current: number | null,
  by: 1 | -1,
): number | null {
  const wanted =
    current !== null
      ? current + by
      : by === 1
        ? tops.findIndex((top) => top >= 0)
        : tops.findLastIndex((top) => top < 0);
  return wanted >= 0 && wanted < tops.length ? wanted : null;
}
