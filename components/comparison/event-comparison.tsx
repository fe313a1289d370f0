import type { AnnotatedRows } from '@/core/annotations/annotation-view';
import { annotationsAddress } from '@/core/annotations/web-annotation/resource-address';
import { eventAddress } from '@/core/views/addresses';
import { type ComparisonOptions, optionsQuery } from '@/core/views/comparison-options';
import type { EventView } from '@/core/views/event-view';
import { type PageOfRows, pageOfRows } from '@/core/views/page-of-rows';
import { zoneName } from '@/core/zone-name';
import { Day } from '../day';
import { ComparisonControls } from './comparison-controls';
import { ComparisonTable } from './comparison-table';
import { OriginsNote } from './origins-note';

/** An event: what it is, what it rests on, and its rows as a reader chose to see them. */
export function EventComparison({
  event,
  annotated,
  fingerprints,
  options,
}: {
  event: EventView;
  annotated: AnnotatedRows;
  /** Of what each row says, by the slug of its fact. */
  fingerprints: ReadonlyMap<string, string>;
  options: ComparisonOptions;
}) {
  const page = pageOfRows(event.rows, options);
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm text-soft">
          {event.place}, <Day iso={event.startsOn} />
          {event.endsOn !== event.startsOn && (
            <>
              {' '}
              to <Day iso={event.endsOn} />
            </>
          )}
          {` (${zoneName(event.timeZone)})`}
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl lg:text-5xl">{event.title}</h1>
        {event.summary !== '' && <p className="mt-4 text-lg">{event.summary}</p>}
      </header>
      <OriginsNote event={event} />
      <section aria-labelledby="rows" className="border-t border-rule pt-5">
        <h2 id="rows" className="text-xl">
          What each article reports
        </h2>
        <ComparisonControls
          address={eventAddress(event.slug)}
          options={options}
          rows={event.rows}
        />
        {page.total === 0 ? (
          <p className="border-t border-strong-rule py-10 text-soft">
            No row has this verdict and kind. <a href={eventAddress(event.slug)}>Show all rows</a>
          </p>
        ) : (
          <ComparisonTable
            event={event}
            rows={page.rows}
            annotated={annotated}
            fingerprints={fingerprints}
          />
        )}
        <RowPages event={event} options={options} page={page} />
        <p className="border-t border-strong-rule pt-4 text-sm print:hidden">
          The same as data: <a href={`/api/events/${event.slug}?policy=${options.policy}`}>JSON</a>{' '}
          and <a href={`/api/events/${event.slug}/rows.csv?policy=${options.policy}`}>CSV</a>; what
          editors say of it: <a href={annotationsAddress(event.slug)}>Web Annotations</a>.
        </p>
      </section>
    </article>
  );
}

function RowPages({
  event,
  options,
  page,
}: {
  event: EventView;
  options: ComparisonOptions;
  page: PageOfRows;
}) {
  const { rows, total, first, previous, next } = page;
  if (previous === null && next === null) return null;
  const to = (from: string) =>
    `${eventAddress(event.slug)}${optionsQuery({ ...options, from: from || null })}#rows`;
  return (
    <nav aria-label="Pages" className="flex flex-wrap gap-x-6 border-t border-strong-rule py-4">
      <span className="text-soft">
        Facts {first} to {first + rows.length - 1} of {total}
      </span>
      {previous !== null && (
        <a href={to(previous)} rel="prev">
          Facts before these
        </a>
      )}
      {next !== null && (
        <a href={to(next)} rel="next">
          Further facts
        </a>
      )}
    </nav>
  );
}
