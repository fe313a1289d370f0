import type { DrawnSeries, OutletFigure } from '@/core/pictures/series-picture';
import { describeInterval } from '@/core/quantities/interval';
import { throughWhom } from '@/core/record/series/named-sources';
import { whoCounted } from '@/core/record/series/series';
import { seriesAddress } from '@/core/views/addresses';
import { Day } from '../day';
import { FigureSwatch, GapSwatch, ShapeSwatch, shapeOf } from './series-shapes';

/** What each mark of a picture of series stands for, in words beside the mark. */
export function SeriesLegend({
  series,
  figures,
  hasGaps,
  startsAt,
}: {
  series: readonly DrawnSeries[];
  /** In the order in which the picture numbers them. */
  figures: readonly OutletFigure[];
  hasGaps: boolean;
  /** The count at the foot of the scale, where that is not zero. */
  startsAt: number | null;
}) {
  return (
    <ul className="mt-3 grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-2">
      {series.map((own, index) => (
        <Entry key={own.slug} swatch={<ShapeSwatch shape={shapeOf(index)} />}>
          <a href={seriesAddress(own.slug)} className="text-ink">
            {whoCounted(own)}
          </a>
          <span className="text-soft">
            : {own.source.name}
            {throughWhom(whoCounted(own), own.source)}
          </span>
        </Entry>
      ))}
      {figures.map(({ outlet, address, asOf, words, bounds }, index) => (
        <Entry key={`${address} ${asOf}`} swatch={<FigureSwatch />}>
          <span className="font-semibold text-accent">{index + 1}</span> {outlet}:{' '}
          <a href={address} className="font-serif text-ink">
            “{words}”
          </a>
          <span className="text-soft">
            , read as {describeInterval(bounds)}, as of <Day iso={asOf} />
          </span>
        </Entry>
      ))}
      {startsAt !== null && (
        <li className="text-soft">
          The scale does not start at zero: its foot is {startsAt.toLocaleString('en-US')}.
        </li>
      )}
      {hasGaps && (
        <Entry swatch={<GapSwatch />}>
          <span className="text-soft">no figure on these days; the line breaks</span>
        </Entry>
      )}
    </ul>
  );
}

function Entry({ swatch, children }: { swatch: React.ReactNode; children: React.ReactNode }) {
  return (
    <li className="flex gap-2">
      <span className="mt-0.5 flex-none">{swatch}</span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
