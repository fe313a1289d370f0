import { claimAddress, eventAddress, factAddress, outletAddress } from '@/core/views/addresses';
import { type OutletOptions, outletQuery } from '@/core/views/outlet-options';
import type { OutletRow, OutletView } from '@/core/views/outlet-view';
import { Day } from '../day';
import { VerdictBadge } from '../verdict-badge';
import { OutletPages } from './outlet-pages';

/** A page of the rows that an outlet's words stand in, event by event. */
export function OutletRows({ outlet, options }: { outlet: OutletView; options: OutletOptions }) {
  const { rows, nextRows } = outlet;
  const to = (rowsFrom: string | null) =>
    `${outletAddress(outlet.slug)}${outletQuery({ ...options, rowsFrom })}#rows`;
  return (
    <section aria-labelledby="rows" className="pt-12 pb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
        <h2 id="rows" className="text-xl">
          Its rows
        </h2>
        <p className="text-sm text-soft">
          What its articles report, as they now stand; the newest event first.
        </p>
      </div>
      {rows.length === 0 && (
        <p className="border-b border-rule py-8 text-soft">
          {options.rowsFrom === null
            ? 'No claim of it stands in a row yet.'
            : 'No row of it comes after these.'}
        </p>
      )}
      {byEvent(rows).map(([event, own]) => (
        <section key={event.slug} aria-labelledby={`event-${event.slug}`}>
          <div className="pt-6 pb-2">
            <p className="text-sm text-soft">
              <Day iso={event.startsOn} />
            </p>
            <h3 id={`event-${event.slug}`} className="text-2xl">
              <a href={eventAddress(event.slug)} className="text-ink">
                {event.title}
              </a>
            </h3>
          </div>
          <ol>
            {own.map((row) => (
              <Item key={row.fact} row={row} outlet={outlet.name} />
            ))}
          </ol>
        </section>
      ))}
      <OutletPages
        label="Pages of rows"
        newest={options.rowsFrom === null ? null : [to(null), 'The newest rows']}
        next={nextRows === null ? null : [to(nextRows), 'Further rows']}
      />
    </section>
  );
}

type EventOfRow = OutletRow['event'];

/** Rows come event by event, so that each event's stand together already. */
function byEvent(rows: readonly OutletRow[]): readonly [EventOfRow, readonly OutletRow[]][] {
  const slugs = [...new Set(rows.map(({ event }) => event.slug))];
  return slugs.flatMap((slug) => {
    const own = rows.filter(({ event }) => event.slug === slug);
    return own[0] === undefined ? [] : [[own[0].event, own]];
  });
}

function Item({ row, outlet }: { row: OutletRow; outlet: string }) {
  const address = factAddress(row.event.slug, row.fact);
  return (
    <li
      data-key-item
      className="grid break-inside-avoid gap-x-12 gap-y-2 border-t border-rule py-5 md:grid-cols-[2fr_3fr]"
    >
      <div className="min-w-0">
        <h4 className="font-serif text-lg leading-snug font-semibold">
          <a href={address} className="text-ink">
            {row.title}
          </a>
        </h4>
        <p className="mt-1 text-sm text-soft">
          verdict of the row: <VerdictBadge verdict={row.verdict} />
        </p>
      </div>
      <ul className="min-w-0 space-y-3">
        {row.claims.map((claim) => (
          <li key={claim.id}>
            <blockquote className="font-serif text-lg leading-snug whitespace-pre-line">
              {claim.quote}
            </blockquote>
            <p className="mt-1 text-sm">
              <a
                href={claimAddress(claim)}
                aria-label={`These words in the article of ${outlet}: ${row.title}`}
              >
                in the article
              </a>
            </p>
          </li>
        ))}
        {row.moreClaims && (
          <li className="text-sm text-soft">
            It says more on this; <a href={address}>all of it stands in the row</a>.
          </li>
        )}
      </ul>
    </li>
  );
}
