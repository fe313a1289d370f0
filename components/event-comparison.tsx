import { eventAddress } from '@/core/views/addresses';
import type { ComparisonOptions } from '@/core/views/comparison-options';
import type { EventView } from '@/core/views/event-view';
import { ComparisonControls } from './comparison-controls';
import { ComparisonTable } from './comparison-table';
import { Day, zoneName } from './day';
import { OriginsNote } from './origins-note';

/** An event: what it is, what it rests on, and its rows as a reader chose to see them. */
export function EventComparison({
  event,
  options,
}: {
  event: EventView;
  options: ComparisonOptions;
}) {
  const rows = event.rows.filter(
    ({ verdict, kind }) =>
      (options.verdict === null || verdict === options.verdict) &&
      (options.kind === null || kind === options.kind),
  );
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
        <p className="mt-4 text-lg">{event.summary}</p>
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
        {rows.length === 0 ? (
          <p className="border-t border-strong-rule py-10 text-soft">
            No row has this verdict and kind. <a href={eventAddress(event.slug)}>Show all rows</a>
          </p>
        ) : (
          <ComparisonTable event={event} rows={rows} />
        )}
        <p className="border-t border-strong-rule pt-4 text-sm print:hidden">
          The same as data: <a href={`/api/events/${event.slug}?policy=${options.policy}`}>JSON</a>{' '}
          and <a href={`/api/events/${event.slug}/rows.csv?policy=${options.policy}`}>CSV</a>.
        </p>
      </section>
    </article>
  );
}
