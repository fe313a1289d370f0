import * as Plot from '@observablehq/plot';
import { dayInWords } from '@/core/day-in-words';
import type {
  Days,
  DrawnSeries,
  PlacedFigure,
  SeriesPicture,
} from '@/core/pictures/series-picture';
import { describeInterval } from '@/core/quantities/interval';
import { whoCounted } from '@/core/record/series/series';
import { shapeOf } from './series-shapes';

/** What there is room for in the width of a day. */
export interface Room {
  /** Units of the drawing from one day to the next. */
  readonly dayWidth: number;
  /** Whether figures can be written beside their marks. */
  readonly digits: boolean;
}

/** A day's place on the axis, or so much of a day beside it. */
export function place(day: string, days = 0): Date {
  return new Date(Date.parse(day) + days * 86_400_000);
}

/** Days wider than this have room for a mark each. */
const roomForMarks = 8;

/** The marks of one series: a line for each run of days, a shape for each figure that has room. */
export function seriesMarks(
  series: DrawnSeries,
  index: number,
  picture: SeriesPicture,
  { dayWidth, digits }: Room,
): Plot.Markish[] {
  const { colour, name, filled } = shapeOf(index);
  const earlier = picture.series.slice(0, index);
  const points = (picture.series[index]?.runs ?? []).flatMap((run, number) =>
    run.map(({ day, value }) => ({
      x: place(day),
      y: value,
      run: number,
      alone: run.length === 1,
      // Where two series have one figure, it is written once.
      text: earlier.some((other) => hasFigure(other.runs, day, value)) ? '' : written(value),
      title: `${whoCounted(series)}: ${written(value)} on ${dayInWords(day)}`,
    })),
  );
  const crowded = dayWidth < roomForMarks;
  // Beside the first series, so that equal figures of two do not cover each other.
  const dx = 0 - aside(index, dayWidth);
  return [
    Plot.line(points, {
      ...{ x: 'x', y: 'y', z: 'run', dx },
      ...{ stroke: colour, strokeWidth: 1.5 },
    }),
    Plot.dot(
      points.filter(({ alone }) => alone || !crowded),
      {
        ...{ x: 'x', y: 'y', title: 'title', dx, symbol: name, r: crowded ? 1.5 : 4 },
        ...{ fill: filled ? colour : 'var(--paper)', stroke: colour },
      },
    ),
    Plot.text(digits ? points : [], {
      ...{ x: 'x', y: 'y', text: 'text', fill: colour, ...halo },
      ...(index === 0
        ? { textAnchor: 'start', dx: 7, dy: 14 }
        : { textAnchor: 'middle', dx, dy: -12 }),
    }),
  ];
}

/** An outlet's figure: its interval with its ends, or an arrow on a side that has no bound. */
export function figureMarks(
  { figure, from, to, startsHere, endsHere }: PlacedFigure,
  index: number,
  { figures }: SeriesPicture,
  { dayWidth, digits }: Room,
): Plot.Markish[] {
  const { bounds, asOf, outlet } = figure;
  const read = describeInterval(bounds);
  const base = { x: place(asOf), title: `${outlet}: ${read}, as of ${dayInWords(asOf)}` };
  const interval = { ...base, from, to };
  const ends = [
    ...(startsHere ? [{ ...base, y: from, included: bounds.lowerInclusive }] : []),
    ...(endsHere && to > from ? [{ ...base, y: to, included: bounds.upperInclusive }] : []),
  ];
  const open = [
    ...(endsHere ? [] : [interval]),
    ...(startsHere ? [] : [{ ...interval, from: to, to: from }]),
  ];
  const dx = figureAside(index, dayWidth);
  const stroke = 'var(--accent)';
  return [
    Plot.ruleX(to > from ? [interval] : [], {
      ...{ x: 'x', y1: 'from', y2: 'to', title: 'title', dx },
      ...{ stroke, strokeWidth: 2.5 },
    }),
    Plot.arrow(open, {
      ...{ x1: 'x', x2: 'x', y1: 'from', y2: 'to', title: 'title', dx },
      ...{ stroke, strokeWidth: 2, headLength: 7, headAngle: 70 },
    }),
    Plot.dot(ends, {
      ...{ x: 'x', y: 'y', title: 'title', dx, r: 3.5, stroke, strokeWidth: 2 },
      fill: ({ included }: (typeof ends)[number]) => (included ? stroke : 'var(--paper)'),
    }),
    Plot.text(digits && figures.length <= mostWritten ? [{ ...base, y: to, read }] : [], {
      ...{ x: 'x', y: 'y', text: 'read', textAnchor: 'start', dx: dx + 8 },
      // One below the other where several run off at the head, one above the other where they end.
      dy: endsHere ? -10 - index * 14 : 8 + index * 14,
      ...{ fill: stroke, fontWeight: 600, ...halo },
    }),
  ];
}

/** More figures than this are told apart in the legend alone. */
const mostWritten = 3;

/** The days on which a series has no figure, at the foot. */
export function gapMarks({ series, foot, head }: SeriesPicture): Plot.Markish[] {
  const gaps = series.flatMap((own) => own.gaps);
  const on = ({ from, to }: Days) =>
    from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  return [
    Plot.rect(gaps, {
      x1: ({ from }: Days) => place(from, -0.5),
      x2: ({ to }: Days) => place(to, 0.5),
      y1: foot,
      y2: foot + (head - foot) * 0.03,
      title: (gap: Days) => `No figure ${on(gap)}`,
      fill: 'var(--contested)',
    }),
  ];
}

/** A stretch of days, set off behind the rest. */
export function emphasisMark({ from, to }: Days, { foot, head }: SeriesPicture): Plot.Markish {
  return Plot.rect([{ from, to }], {
    ...{ x1: place(from, -0.5), x2: place(to, 0.5), y1: foot, y2: head },
    ...{ fill: 'var(--mark)' },
  });
}

/** Keeps text legible over lines. */
export const halo = { stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** How far an outlet's figure stands beside the middle of its day, by its place among the figures. */
export function figureAside(index: number, dayWidth: number): number {
  return aside(index + 1, dayWidth);
}

/** How far a mark stands beside the middle of its day, and never on another day. */
function aside(position: number, dayWidth: number): number {
  return Math.min(position * Math.min(10, dayWidth / 5), dayWidth * 0.45);
}

function hasFigure(
  runs: SeriesPicture['series'][number]['runs'],
  day: string,
  value: number,
): boolean {
  return runs.some((run) => run.some((figure) => figure.day === day && figure.value === value));
}

function written(value: number): string {
  return value.toLocaleString('en-US');
}
