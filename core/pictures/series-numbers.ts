/** The numbers of one or several figures that follow each other, at one place of an axis. */
export interface NumberLabel {
  /** "3", or "1–4" where several would stand on each other. */
  readonly text: string;
  /** The middle of it, in the units of the drawing. */
  readonly at: number;
}

/**
 * Numbers marks by their order, from 1, so that no two labels touch: marks too near to each other to have
 * a label each share one.
 *
 * `places` are the marks' places on the axis, ascending, in units of the drawing. Labels keep within
 * `from` and `to` as long as there is room for them; `widthOf` is the width of a label with room around it.
 */
export function numberLabels(
  places: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  widthOf: (text: string) => number,
): readonly NumberLabel[] {
  const groups: Group[] = [];
  const labelOf = ({ first, last }: Group): NumberLabel => {
    const text = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
    const half = widthOf(text) / 2;
    const middle = ((places[first] ?? 0) + (places[last] ?? 0)) / 2;
    return { text, at: Math.max(from + half, Math.min(to - half, middle)) };
  };
  const touch = (a: Group, b: Group) => {
    const [left, right] = [labelOf(a), labelOf(b)];
    return right.at - left.at < (widthOf(left.text) + widthOf(right.text)) / 2;
  };
  for (const index of places.keys()) {
    let group: Group = { first: index, last: index };
    // A wider label may touch the one before it in turn.
    for (let before = groups.at(-1); before && touch(before, group); before = groups.at(-1)) {
      groups.pop();
      group = { first: before.first, last: index };
    }
    groups.push(group);
  }
  return groups.map(labelOf);
}

interface Group {
  readonly first: number;
  readonly last: number;
}
