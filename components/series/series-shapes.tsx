/** How one of several series is told from the others: by a shape and by a colour. */
export interface SeriesShape {
  readonly name: 'circle' | 'diamond' | 'square' | 'triangle';
  /** Whether the shape is filled; the same shapes serve twice. */
  readonly filled: boolean;
  /** A colour that follows light and dark. */
  readonly colour: string;
}

const names = ['circle', 'diamond', 'square', 'triangle'] as const;
const colours = ['var(--ink)', 'var(--apart)', 'var(--compatible)', 'var(--contested)'] as const;

/** The shape of a series by its place among those that are drawn, from 0. */
export function shapeOf(index: number): SeriesShape {
  const turn = index % names.length;
  return {
    name: names[turn] ?? 'circle',
    colour: colours[turn] ?? colours[0],
    filled: Math.floor(index / names.length) % 2 === 0,
  };
}

/** A series' shape as a legend shows it. */
export function ShapeSwatch({ shape }: { shape: SeriesShape }) {
  return (
    <svg aria-hidden="true" viewBox="-7 -7 14 14" className="inline-block size-3.5">
      <path
        d={outlines[shape.name]}
        strokeWidth="1.5"
        style={{ stroke: shape.colour, fill: shape.filled ? shape.colour : 'var(--paper)' }}
      />
    </svg>
  );
}

/** An outlet's figure as a legend shows it: the end of an interval that runs off. */
export function FigureSwatch() {
  return (
    <svg
      aria-hidden="true"
      viewBox="-7 -7 14 14"
      className="inline-block size-3.5 fill-none stroke-accent"
    >
      <path d="M0 5V-5M-3.5 -2 0 -6 3.5 -2" strokeWidth="2" />
      <circle cy="4" r="2" className="fill-accent" />
    </svg>
  );
}

/** The mark of days without a figure as a legend shows it. */
export function GapSwatch() {
  return (
    <svg aria-hidden="true" viewBox="-7 -7 14 14" className="inline-block size-3.5">
      <rect x="-6" y="1" width="12" height="5" className="fill-contested" />
    </svg>
  );
}

const outlines: Readonly<Record<SeriesShape['name'], string>> = {
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  diamond: 'M0 -6 5 0 0 6 -5 0Z',
  square: 'M-4.2 -4.2H4.2V4.2H-4.2Z',
  triangle: 'M0 -5.5 5 4H-5Z',
};
