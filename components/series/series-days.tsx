import type { RevisedPoint } from '@/core/record/series/series-revisions';
import { dayAnchor, seriesAddress } from '@/core/views/addresses';
import type { SeriesPageView } from '@/core/views/series-view';
import { Day } from '../day';

/** One page of a series' days, with the ways to the others. */
export function SeriesDays({ page }: { page: SeriesPageView }) {
  const { series, rows } = page;
  const told = rows.some(({ channel, coversHours }) => channel !== null || coversHours !== null);
  return (
    <section aria-labelledby="days" className="mt-14 border-t border-strong-rule pt-4">
      <h2 id="days" className="text-xl">
        Day by day
      </h2>
      <Pages page={page} label="Days">
        <DayForm series={series} />
      </Pages>
      {rows.length === 0 ? (
        <p className="py-6 text-soft">
          The series has no day from here on.{' '}
          <a href={`${seriesAddress(series.slug)}#days`}>Show its first days</a>
        </p>
      ) : (
        <table className="mt-3 w-full max-w-4xl border-collapse text-sm wrap-normal">
          <caption className="sr-only">
            {series.title}: {series.unit}, day by day
          </caption>
          <thead>
            <tr className="border-b border-strong-rule text-left align-bottom text-soft">
              <Heading>Day</Heading>
              <Heading right>{series.unit.replace(/^./, (first) => first.toUpperCase())}</Heading>
              {told && <Heading>Published on</Heading>}
              {told && <Heading right>Hours covered</Heading>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DayRow key={row.day} row={row} told={told} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && <Pages page={page} label="Days, below the table" />}
    </section>
  );
}

/** The row that an address leads to lights up, and what is soft or coloured in it is as dark as the rest. */
const dayRow =
  'border-b border-rule align-top target:bg-target target:[--contested:var(--ink)] target:[--soft:var(--ink)]';

function DayRow({ row, told }: { row: RevisedPoint; told: boolean }) {
  const { day, value, channel, coversHours, fellFrom } = row;
  return (
    <tr id={dayAnchor(day)} className={dayRow}>
      <th scope="row" className="py-1 pr-3 text-left font-normal sm:pr-8 sm:whitespace-nowrap">
        <Day iso={day} />
      </th>
      <td className="py-1 pr-3 text-right tabular-nums sm:pr-8">
        {value === null ? (
          <span className="text-soft italic">no figure</span>
        ) : (
          value.toLocaleString('en-US')
        )}
        {fellFrom !== null && (
          <span className="block text-left text-contested">
            ▼ below the {fellFrom.toLocaleString('en-US')} before: the series was revised
          </span>
        )}
      </td>
      {told && <td className="py-1 pr-3 sm:pr-8">{channel ?? <Unstated>none named</Unstated>}</td>}
      {told && (
        <td className="py-1 text-right tabular-nums">
          {coversHours === null ? <Unstated>not stated</Unstated> : coversHours}
        </td>
      )}
    </tr>
  );
}

/** The ways to earlier and later days; null where all days are on this page. */
function Pages({
  page: { series, previous, next },
  label,
  children,
}: {
  page: SeriesPageView;
  label: string;
  children?: React.ReactNode;
}) {
  const address = seriesAddress(series.slug);
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label={label}
      className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm print:hidden"
    >
      {previous !== null && (
        <a href={`${address}?from=${previous}#days`} rel="prev" className="py-1">
          Earlier days
        </a>
      )}
      {next !== null && (
        <a href={`${address}?from=${next}#days`} rel="next" className="py-1">
          Later days
        </a>
      )}
      {children}
    </nav>
  );
}

function DayForm({ series }: { series: SeriesPageView['series'] }) {
  return (
    <form action={seriesAddress(series.slug)} className="flex flex-wrap items-center gap-2">
      <label className="flex items-center gap-2">
        From the day
        <input
          type="date"
          name="from"
          min={series.points[0]?.day}
          max={series.points.at(-1)?.day}
          required
          className="border border-rule bg-paper px-2 py-1 text-ink"
        />
      </label>
      <button type="submit" className="border border-strong-rule px-3 py-1">
        Show
      </button>
    </form>
  );
}

function Heading({ children, right = false }: { children: React.ReactNode; right?: boolean }) {
  return (
    <th
      scope="col"
      className={`py-1 pr-3 font-normal last:pr-0 sm:pr-8 ${right ? 'text-right' : ''}`}
    >
      {children}
    </th>
  );
}

function Unstated({ children }: { children: React.ReactNode }) {
  return <span className="text-soft italic">{children}</span>;
}
