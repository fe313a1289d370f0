import { useId } from 'react';
import { describeSeries } from '@/core/pictures/series-description';
import {
  type Days,
  type DrawnSeries,
  type OutletFigure,
  seriesPicture,
} from '@/core/pictures/series-picture';
import { SeriesLegend } from './series-legend';
import { SeriesPictureTable } from './series-picture-table';
import { drawSeries } from './series-svg';

const narrow = { width: 328, height: 260, fontSize: 12 };
const wide = { width: 760, height: 300, fontSize: 13 };

/**
 * Official series over days with each outlet's figure at its as-of day, drawn on the server.
 *
 * The first series is drawn as the one that the others stand beside. `emphasised` sets a stretch of days
 * off; `tabled` adds a table of the same figures, for a picture that has no other beside it. `series` and
 * `figures` are drawn whole: the caller bounds them, and cuts long series down with `windowAround`.
 */
export function SeriesPicture({
  title,
  series,
  figures,
  emphasised = null,
  tabled = true,
}: {
  title: string;
  series: readonly DrawnSeries[];
  figures: readonly OutletFigure[];
  emphasised?: Days | null;
  tabled?: boolean;
}) {
  const id = useId();
  const picture = seriesPicture(series, figures);
  if (picture === null) return null;
  return (
    <figure aria-label={title}>
      <div role="img" aria-label={`${title}, drawn over time`} aria-describedby={id}>
        <Drawing markup={drawSeries(picture, series, emphasised, narrow)} shown="sm:hidden" />
        <Drawing markup={drawSeries(picture, series, emphasised, wide)} shown="hidden sm:block" />
      </div>
      <figcaption>
        <p id={id} className="sr-only">
          {describeSeries(series, figures)}
        </p>
        <SeriesLegend
          series={series}
          figures={picture.figures.map(({ figure }) => figure)}
          hasGaps={picture.series.some(({ gaps }) => gaps.length > 0)}
          startsAt={picture.foot === 0 ? null : picture.foot}
        />
      </figcaption>
      {tabled && <SeriesPictureTable title={title} series={series} figures={figures} />}
    </figure>
  );
}

function Drawing({ markup, shown }: { markup: string; shown: string }) {
  return (
    <div
      className={`[&>svg]:h-auto [&>svg]:w-full [&>svg]:overflow-visible ${shown}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn above, where all text is escaped; see series-svg.test.ts
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
