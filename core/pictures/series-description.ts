import { dayInWords } from '../day-in-words';
import { describeInterval } from '../quantities/interval';
import { whoCounted } from '../record/series/series';
import { daysBetween } from '../record/series/series-days';
import { seriesGaps } from '../record/series/series-runs';
import type { DrawnSeries, OutletFigure } from './series-picture';

/** Says in sentences what a picture of series shows, for those who do not see it. */
export function describeSeries(
  series: readonly DrawnSeries[],
  figures: readonly OutletFigure[],
): string {
  return [
    ...series.map(describeOne),
    ...figures.map(
      ({ outlet, asOf, bounds }) =>
        `${outlet} reports ${describeInterval(bounds)} as of ${dayInWords(asOf)}.`,
    ),
  ].join(' ');
}

function describeOne({ source, citedAs, points }: DrawnSeries): string {
  const who = whoCounted({ source, citedAs });
  const figures = points.filter(({ value }) => value !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return `${who} has no figure.`;
  const missing = seriesGaps(points).reduce(
    (sum, { from, to }) => sum + daysBetween(from, to) + 1,
    0,
  );
  const start = `${who}: ${count(first.value)} on ${dayInWords(first.day)}`;
  if (first === last) return `${start}.`;
  return [
    `${start}, ${count(last.value)} on ${dayInWords(last.day)}`,
    ...(missing > 0 ? [`${missing === 1 ? 'one day has' : `${missing} days have`} no figure`] : []),
  ]
    .join('; ')
    .concat('.');
}

function count(value: number | null): string {
  return value?.toLocaleString('en-US') ?? 'no figure';
}
