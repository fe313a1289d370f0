import { seriesAddress } from '@/core/views/addresses';
import type { SeriesListPage, SeriesSummary } from '@/core/views/series-view';
import { Day } from '../day';
import { SeriesScope } from './series-scope';

/** A page of official series, each with who publishes it, what it counts and its last figure. */
export function SeriesList({ page }: { page: SeriesListPage }) {
  return (
    <>
      <header className="max-w-3xl pt-10 pb-8">
        <h1 className="text-3xl sm:text-4xl lg:text-5xl">Official series</h1>
        <p className="mt-4 text-lg">
          Counts of record, day by day, as their publishers give them: each with its source, its
          cut-off and what it counts. A day without a figure is shown as one, and never as zero.
        </p>
      </header>
      {page.series.length === 0 ? (
        <p className="border-t border-strong-rule py-10 text-soft">No series is kept here.</p>
      ) : (
        <ul className="border-t border-strong-rule">
          {page.series.map((series) => (
            <Item key={series.slug} series={series} />
          ))}
        </ul>
      )}
      {page.next && (
        <p className="pt-6">
          <a href={`/series?from=${page.next}`} rel="next">
            Further series
          </a>
        </p>
      )}
    </>
  );
}

function Item({ series }: { series: SeriesSummary }) {
  const { slug, title, publisher, compiler, firstDay, lastDay, latest } = series;
  return (
    <li
      data-key-item
      className="grid gap-x-12 gap-y-2 border-b border-rule py-5 lg:grid-cols-[3fr_2fr]"
    >
      <div>
        <h2 className="text-xl">
          <a href={seriesAddress(slug)} className="text-ink">
            {title}
          </a>
        </h2>
        <p className="mt-1 text-sm text-soft">
          Source: {publisher}
          {compiler && `; compiled by ${compiler}`}
        </p>
        <p className="mt-1 text-sm text-soft">
          <SeriesScope scope={series} />
        </p>
      </div>
      <div className="text-sm">
        {latest === null ? (
          <p>no figure yet</p>
        ) : (
          <p>
            <strong className="font-serif text-2xl font-semibold">
              {latest.value.toLocaleString('en-US')}
            </strong>{' '}
            {series.unit} on <Day iso={latest.day} />
          </p>
        )}
        {firstDay && lastDay && firstDay !== lastDay && (
          <p className="text-soft">
            from <Day iso={firstDay} /> to <Day iso={lastDay} />
          </p>
        )}
      </div>
    </li>
  );
}
