/** Sizes of a horseshoe, in the units of its picture. */
export interface HorseshoeSizes {
  /** Radius of the bend, to the middle of the seats. */
  readonly radius: number;
  /** Room for a seat, half of it on each side of its middle. */
  readonly seat: number;
  /** From the middle of a seat to where its label begins. */
  readonly labelGap: number;
  /** The longest that a label can be. */
  readonly labelWidth: number;
  /** Height of a line of a label. */
  readonly line: number;
}

/** A place at the table and where its label stands. */
export interface HorseshoePlace {
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number };
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A horseshoe that opens downwards, with its places from the lower left over the bend to the lower right. */
export interface Horseshoe {
  readonly width: number;
  readonly height: number;
  readonly places: readonly HorseshoePlace[];
}

/**
 * Sets a number of seats around a horseshoe at equal distances along it, mirrored left and right.
 *
 * Labels stand outside of it and do not touch, if none is longer than the sizes say and the bend is no
 * wider than `seat * seat / line`: near its head, places fall no steeper. Throws on fewer than two seats.
 */
export function horseshoe(count: number, sizes: HorseshoeSizes): Horseshoe {
  if (count < 2) throw new Error('A horseshoe needs two seats.');
  const { radius, seat, labelGap, labelWidth, line } = sizes;
  const bend = Math.PI * radius;
  const step = Math.max(seat, bend / (count - 1));
  const leg = (step * (count - 1) - bend) / 2;
  const side = seat / 2 + labelGap + labelWidth;
  const middle = radius + side;
  const top = labelGap + line * 2;
  const places = Array.from({ length: count }, (_, index) => {
    // Mirrored by counting from the nearer end.
    const left = index < count / 2;
    const along = step * (left ? index : count - 1 - index);
    const turn = Math.min(Math.PI / 2, Math.max(0, (along - leg) / radius));
    const across = Math.cos(turn) * (left ? -1 : 1);
    const up = Math.sin(turn);
    const centred = count % 2 === 1 && index === (count - 1) / 2;
    const x = centred ? middle : middle + across * radius;
    const y = top + (along < leg ? radius + leg - along : radius * (1 - up));
    return {
      x,
      y,
      anchor: centred ? ('middle' as const) : left ? ('end' as const) : ('start' as const),
      label: centred
        ? { x, y: y - labelGap - line }
        : { x: x + across * labelGap, y: y - up * labelGap },
    };
  });
  return { width: middle * 2, height: top + radius + leg + seat / 2, places };
}
