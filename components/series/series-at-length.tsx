import { dayInWords } from '@/core/day-in-words';
import { daysBetween } from '@/core/record/series/series-days';
import { outletFigure } from '@/core/views/series-figures';
import type { SeriesPageView } from '@/core/views/series-view';
import { SeriesDays } from './series-days';
import { SeriesFigures } from './series-figures';
import { SeriesPicture } from './series-picture';
import { SeriesProvenance } from './series-provenance';

/** A series of so few days is shown whole by the pictures around its figures. */
const briefDays = 31;

/** An official series: its pictures, what outlets report of the same, where it is from and its days. */
export function SeriesAtLength({ page }: { page: SeriesPageView }) {
  const { series, rows, figures, closeUps } = page;
  const [first, last] = [series.points[0], series.points.at(-1)];
  const isLong = first && last && daysBetween(first.day, last.day) >= briefDays;
  const drawn = figures.map(outletFigure);
  const [top, bottom] = [rows[0], rows.at(-1)];
  const shown = top && bottom ? { from: top.day, to: bottom.day } : null;
  const undrawn = figures.some(({ asOf }) => !closeUps.some(({ day }) => day === asOf));
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          <a href="/series">Official series</a>
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">{series.title}</h1>
        <p className="mt-3 text-lg">Source: {series.source.publisher}</p>
      </header>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div className="min-w-0 space-y-10">
          {isLong && (
            <section aria-labelledby="whole" className="border-t border-strong-rule pt-4">
              <h2 id="whole" className="mb-4 text-xl">
                {`From ${dayInWords(first.day)} to ${dayInWords(last.day)}`}
              </h2>
              <SeriesPicture
                title={series.title}
                series={[series]}
                figures={drawn}
                emphasised={shown}
                tabled={false}
              />
              {shown && (
                <p className="mt-2 text-sm text-soft">
                  The shaded days are those of the <a href="#days">table below</a>.
                </p>
              )}
            </section>
          )}
          {closeUps.map(({ day, series: around }) => (
            <section
              key={day}
              aria-labelledby={`around-${day}`}
              className="border-t border-strong-rule pt-4"
            >
              <h2 id={`around-${day}`} className="mb-4 text-xl">
                {`Around ${dayInWords(day)}`}
              </h2>
              <SeriesPicture
                title={`${series.title}, around ${dayInWords(day)}`}
                series={around}
                figures={drawn.filter(({ asOf }) => asOf === day)}
              />
            </section>
          ))}
          {undrawn && (
            <p className="text-sm text-soft">
              Figures as of other days are drawn on the pages of their facts, below.
            </p>
          )}
          <SeriesFigures figures={figures} further={page.furtherFacts} />
        </div>
        <SeriesProvenance series={series} />
      </div>
      <SeriesDays page={page} />
    </article>
  );
}
