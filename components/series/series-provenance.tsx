import type { SeriesPageView } from '@/core/views/series-view';
import { zoneName } from '@/core/zone-name';
import { SeriesScope } from './series-scope';

/** Where a series comes from, what it counts, and what a reader must know of how it comes about. */
export function SeriesProvenance({ series }: { series: SeriesPageView['series'] }) {
  const { source, timeZone, cutOff, note } = series;
  const otherNames = series.populations.slice(1);
  return (
    <aside
      aria-labelledby="provenance"
      className="min-w-0 border-t border-strong-rule pt-4 text-sm"
    >
      <h2 id="provenance" className="mb-3 text-xl">
        Where these figures come from
      </h2>
      <dl className="space-y-3">
        <Known term="Published by">{source.publisher}.</Known>
        {source.compiler && <Known term="Compiled by">{source.compiler}.</Known>}
        <Known term="Read in">
          {source.url === null ? (
            source.name
          ) : (
            <a href={source.url} rel="external">
              {source.name}
            </a>
          )}
          . {source.terms} {source.covers}
        </Known>
        <Known term="What is counted">
          <SeriesScope scope={series} />; counted in {series.unit}.
          {otherNames.length > 0 &&
            ` Claims on “${otherNames.join('”, “')}” are of the same scope.`}
        </Known>
        <Known term="When a day ends">
          {cutOff} Days are counted in {zoneName(timeZone)}.
        </Known>
        {note && <Known term="To be known">{note}</Known>}
        <Known term="Which figure is right">
          Recount does not say. A figure of record is given with its source and its time, like any
          other, and is kept as it was published.
        </Known>
      </dl>
      <p className="mt-4 border-t border-rule pt-3 print:hidden">
        The same as data: <a href={`/api/series/${series.slug}`}>JSON</a>.
      </p>
    </aside>
  );
}

function Known({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
