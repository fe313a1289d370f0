import type { DrawnSeries, OutletFigure } from '@/core/pictures/series-picture';
import { describeInterval } from '@/core/quantities/interval';
import { whoCounted } from '@/core/record/series/series';
import { seriesDayAddress } from '@/core/views/addresses';
import { Day } from '../day';

/** The figures of a picture of series as a table: by day, the record's first and then the outlets'. */
export function SeriesPictureTable({
  title,
  series,
  figures,
}: {
  title: string;
  series: readonly DrawnSeries[];
  figures: readonly OutletFigure[];
}) {
  const rows = [
    ...series.flatMap(({ slug, source, citedAs, points }) =>
      points.map(({ day, value }) => ({
        day,
        who: whoCounted({ source, citedAs }),
        address: seriesDayAddress(slug, day),
        figure: value?.toLocaleString('en-US') ?? null,
      })),
    ),
    ...figures.map(({ asOf, outlet, address, bounds }) => ({
      day: asOf,
      who: outlet,
      address,
      figure: describeInterval(bounds),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return (
    <table className="mt-4 w-full max-w-2xl border-collapse text-sm wrap-normal">
      <caption className="sr-only">{title}: the same as a table</caption>
      <thead>
        <tr className="border-b border-strong-rule text-left text-soft">
          <th scope="col" className="py-1 pr-4 font-normal">
            Day
          </th>
          <th scope="col" className="py-1 pr-4 font-normal">
            According to
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Figure
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, who, address, figure }) => (
          <tr key={`${day} ${address}`} className="border-b border-rule align-top">
            <td className="py-1 pr-4 whitespace-nowrap">
              <Day iso={day} />
            </td>
            <td className="py-1 pr-4">{who}</td>
            <td className="py-1 text-right tabular-nums">
              {figure === null ? (
                <span className="text-soft italic">no figure</span>
              ) : (
                <a href={address} className="text-ink">
                  {figure}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
