import * as Plot from '@observablehq/plot';
import type { SeriesPicture } from '@/core/pictures/series-picture';
import { dayTicks } from '@/core/pictures/series-ticks';
import { place } from './series-marks';

/** The axes of a picture of series: counts at the left, at most so many named days at the foot. */
export function seriesAxes({ days, foot, head }: SeriesPicture, mostDays: number): Plot.Markish[] {
  const named = dayTicks(days.from, days.to, mostDays);
  const labels = new Map(named.map(({ day, label }) => [place(day).getTime(), label]));
  const ticks = countTicks(foot, head);
  const text = { label: null, fill: 'var(--soft)' } as const;
  return [
    Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisY({
      ...text,
      ticks,
      tickSize: 0,
      tickFormat: (count: number) => count.toLocaleString('en-US'),
    }),
    Plot.axisX(
      named.map(({ day }) => place(day)),
      {
        ...text,
        tickSize: 4,
        stroke: 'var(--soft)',
        textStroke: 'none',
        tickFormat: (day: Date) => labels.get(day.getTime()) ?? '',
      },
    ),
    Plot.ruleY([foot], { stroke: 'var(--strong-rule)' }),
  ];
}

/** About five counts, or every whole one where there are fewer: people are counted whole. */
function countTicks(foot: number, head: number): number | number[] {
  const [first, last] = [Math.ceil(foot), Math.floor(head)];
  if (last - first > 5) return 5;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
