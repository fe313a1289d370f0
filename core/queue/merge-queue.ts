/** A row as an open queue shows it. */
export interface ShownItem<Item> {
  readonly item: Item;
  /** Came while the queue was open. */
  readonly isNew: boolean;
  /** No longer among those that the choice fits. */
  readonly hasLeft: boolean;
}

/** The queue as it was read again. */
export interface Reread<Item> {
  /** The rows of the page, in order. */
  readonly fresh: readonly Item[];
  /** Those that are shown and not on the page, as far as they are there at all. */
  readonly others: readonly { readonly item: Item; readonly fits: boolean }[];
}

/**
 * What an open queue shows when it was read again: each row that is shown stays where it is, says what it says
 * now, and stays also where it no longer fits; what is new comes after the row that it comes after now. So
 * nothing moves under whoever reads, and nothing is lost.
 */
export function mergeQueue<Item extends { readonly id: number }>(
  shown: readonly ShownItem<Item>[],
  { fresh, others }: Reread<Item>,
): readonly ShownItem<Item>[] {
  const fitting = new Map(fresh.map((item) => [item.id, { item, fits: true }]));
  const beside = new Map(others.map((other) => [other.item.id, other]));
  const before = new Set(shown.map(({ item }) => item.id));
  const merged: ShownItem<Item>[] = shown.map(({ item, isNew }) => {
    const now = fitting.get(item.id) ?? beside.get(item.id);
    return { item: now?.item ?? item, isNew, hasLeft: now?.fits !== true };
  });
  let place = 0;
  for (const item of fresh) {
    if (before.has(item.id)) {
      place = merged.findIndex((one) => one.item.id === item.id) + 1;
    } else {
      merged.splice(place, 0, { item, isNew: true, hasLeft: false });
      place += 1;
    }
  }
  return merged;
}
