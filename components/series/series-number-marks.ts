import * as Plot from '@observablehq/plot';
import { numberLabels } from '@/core/pictures/series-numbers';
import type { SeriesPicture } from '@/core/pictures/series-picture';
import { daysBetween } from '@/core/record/series/series-days';
import { figureAside, halo, place, type Room } from './series-marks';

/**
 * The numbers by which the legend names outlets' figures, above the picture, with a line down to each: so
 * that a figure is found where days are narrow. `from` and `to` are the ends of the axis of days.
 */
export function numberMarks(
  { days, figures, head }: SeriesPicture,
  { dayWidth }: Room,
  { from, to, fontSize }: { readonly from: number; readonly to: number; readonly fontSize: number },
): Plot.Markish[] {
  const placed = figures.map(({ figure, to: top }, index) => ({
    x: place(figure.asOf),
    top,
    dx: figureAside(index, dayWidth),
    at:
      from + (daysBetween(days.from, figure.asOf) + 0.5) * dayWidth + figureAside(index, dayWidth),
  }));
  const labels = numberLabels(
    placed.map(({ at }) => at),
    // Both margins have room for a label that stands over the first or the last day.
    { from: from - fontSize, to: to + fontSize },
    (text) => text.length * fontSize * 0.62 + fontSize * 0.5,
  );
  return [
    ...placed.map(({ x, top, dx }) =>
      Plot.ruleX([{ x }], {
        ...{ x: 'x', y1: top, y2: head, dx },
        ...{ stroke: 'var(--accent)', strokeDasharray: '2 3' },
      }),
    ),
    Plot.text(labels, {
      x: ({ at }: (typeof labels)[number]) => place(days.from, (at - from) / dayWidth - 0.5),
      ...{ y: head, dy: fontSize * -0.9, text: 'text', fill: 'var(--accent)', fontWeight: 700 },
      ...halo,
    }),
  ];
}
