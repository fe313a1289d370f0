import type { AnnotationList } from '@/core/annotations/annotation-list';
import type { AnnotatedRow } from '@/core/annotations/annotation-view';
import { dayInWords } from '@/core/day-in-words';
import { addressOfWords } from '@/core/views/address-of-words';
import {
  articleAddress,
  eventAddress,
  factAddress,
  rowAnchor,
  voteAddress,
} from '@/core/views/addresses';
import { factAnnotationsAddress } from '@/core/views/annotation-addresses';
import { defaultOptions, optionsQuery } from '@/core/views/comparison-options';
import type { CellView, EventView, RowView } from '@/core/views/event-view';
import type { ReadingHistory } from '@/core/views/reading-history-view';
import { figuresOfRow, outletFigure } from '@/core/views/series-figures';
import type { SeriesAround } from '@/core/views/series-view';
import { zoneName } from '@/core/zone-name';
import { AnnotationsOfRow } from '../annotations/annotations-of-row';
import { Day } from '../day';
import { SeriesPicture } from '../series/series-picture';
import { VerdictBadge } from '../verdict-badge';
import { CitedSentence } from './cited-sentence';
import { ClaimInCell } from './claim-in-cell';
import { PolicyChoices } from './comparison-controls';
import { IntervalPicture } from './interval-picture';
import { SetAside } from './reading-history';
import { Reasons } from './reasons';
import { RecordInCell } from './record-in-cell';

/** One fact: the question with its scope, every wording, the picture and the reasons. */
export function FactAtLength({
  event,
  row,
  series,
  history,
  annotated,
  annotations,
  fingerprint,
}: {
  event: EventView;
  row: RowView;
  /** The official series of its scope around the days that its figures may hold as of. */
  series: readonly SeriesAround[];
  history: ReadingHistory;
  annotated: AnnotatedRow | null;
  annotations: AnnotationList;
  /** Of what the row says. */
  fingerprint: string | undefined;
}) {
  const options = { ...defaultOptions, policy: event.policy };
  const back = `${eventAddress(event.slug)}${optionsQuery(options)}`;
  const address = factAddress(event.slug, row.slug);
  const reasons = row.reasons.filter(({ code }) => code !== 'arithmetic');
  const unread = row.cells.filter(({ claims }) => claims.length === 0);
  const takenOff = new Set(history.aside.map(({ article }) => article));
  const silent = unread.filter(({ article }) => !takenOff.has(article));
  const quieted = unread.filter(({ article }) => takenOff.has(article));
  return (
    <article data-row={`${event.slug}/${row.slug}`} data-fingerprint={fingerprint}>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          <a href={`${back}#${rowAnchor(row.slug)}`}>{event.title}</a>
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">{row.title}</h1>
        <p className="mt-3 text-lg">{row.question}</p>
        <div className="mt-5">
          <VerdictBadge verdict={row.verdict} large />
        </div>
      </header>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div className="min-w-0 space-y-10">
          {row.kind === 'quantity' && (
            <section aria-labelledby="picture" className="border-t border-strong-rule pt-4">
              <h2 id="picture" className="mb-4 text-xl">
                On one axis
              </h2>
              <IntervalPicture row={row} large />
              <nav aria-label="Policy" className="mt-3 text-sm print:hidden">
                <PolicyChoices
                  options={options}
                  to={(change) => `${address}${optionsQuery({ ...options, ...change })}`}
                />
              </nav>
            </section>
          )}
          <BesideSeries row={row} series={series} />
          <section
            aria-labelledby="wordings"
            data-row-tools
            className="border-t border-strong-rule pt-4"
          >
            <h2 id="wordings" className="text-xl">
              In their words
            </h2>
            {row.cells.map((cell) => (
              <Wording key={cell.article} event={event} cell={cell} history={history} />
            ))}
            {quieted.length > 0 && (
              <p className="mt-6 text-sm text-soft">
                What was read of {quieted.map(({ outlet }) => outlet).join(', ')} was set aside or
                moved by editors; it stands <a href="#aside">below</a>.
              </p>
            )}
            {silent.length > 0 && (
              <p className="mt-6 text-sm text-soft">
                Not mentioned by {silent.map(({ outlet }) => outlet).join(', ')}. Silence is not
                disagreement.
              </p>
            )}
          </section>
          <SetAside aside={history.aside} more={history.more} />
          <AnnotationsOfRow
            annotated={annotated}
            list={annotations}
            all={factAnnotationsAddress(event.slug, row.slug)}
          />
        </div>
        <aside className="min-w-0 space-y-10">
          <section aria-labelledby="reasons" className="border-t border-strong-rule pt-4">
            <h2 id="reasons" className="mb-3 text-xl">
              Why this verdict
            </h2>
            {reasons.length > 0 || row.parts.length > 0 ? (
              <Reasons row={row} reasons={reasons} />
            ) : (
              <p className="text-sm">
                {row.kind === 'wording'
                  ? 'Each article’s own wording is set side by side. Recount gives no verdict on it.'
                  : 'No article gives anything that could be compared.'}
              </p>
            )}
            {row.parts.map((part, index) => (
              <p key={`${part.article}-${index.toString()}`} className="mt-2 text-sm">
                <span className="text-soft">Parts against the total. </span>
                <CitedSentence
                  sentence={part.sentence}
                  addressOf={(id) => addressOfWords(row, id)}
                />
              </p>
            ))}
          </section>
          {row.record !== null && (
            <section aria-labelledby="record" className="border-t border-strong-rule pt-4">
              <h2 id="record" className="mb-3 text-xl">
                On record
              </h2>
              <RecordInCell record={row.record} atLength />
            </section>
          )}
          <Scope event={event} row={row} />
        </aside>
      </div>
    </article>
  );
}

/** The fact's own day is drawn whether or not a figure holds as of it; others where one does. */
function BesideSeries({ row, series }: { row: RowView; series: readonly SeriesAround[] }) {
  const figures = figuresOfRow(row).map(outletFigure);
  const drawn = series.filter(
    ({ day }) => day === row.scope.asOf || figures.some(({ asOf }) => asOf === day),
  );
  const undrawn = figures.filter(({ asOf }) => !drawn.some(({ day }) => day === asOf));
  if (drawn.length === 0) return null;
  return (
    <section aria-labelledby="series" className="border-t border-strong-rule pt-4">
      <h2 id="series" className="mb-4 text-xl">
        Beside the official series
      </h2>
      <div className="space-y-10">
        {drawn.map(({ day, series: around }) => (
          <SeriesPicture
            key={day}
            title={
              drawn.length === 1
                ? `${row.title}, beside the official series`
                : `${row.title}, beside the official series around ${dayInWords(day)}`
            }
            series={around}
            figures={figures.filter(({ asOf }) => asOf === day)}
          />
        ))}
      </div>
      {undrawn.map(({ outlet, address, asOf, words }) => (
        <p key={`${address} ${asOf}`} className="mt-3 text-sm text-soft">
          Not drawn: {outlet}, <a href={address}>“{words}”</a>, as of <Day iso={asOf} />.
        </p>
      ))}
    </section>
  );
}

function Wording({
  event,
  cell,
  history,
}: {
  event: EventView;
  cell: CellView;
  history: ReadingHistory;
}) {
  const article = event.articles.find(({ slug }) => slug === cell.article);
  if (cell.claims.length === 0 || article === undefined) return null;
  return (
    <section data-key-item className="mt-6">
      <h3 className="text-base">
        <a href={articleAddress(article.slug, article.version)} className="text-ink">
          {cell.outlet}
        </a>
      </h3>
      <div className="mt-2 space-y-5 border-l-2 border-rule pl-4 text-lg">
        {cell.claims.map((claim) => (
          <ClaimInCell
            key={claim.id}
            claim={claim}
            outlet={cell.outlet}
            earlier={history.earlier[claim.id] ?? []}
          />
        ))}
      </div>
    </section>
  );
}

function Scope({ event, row }: { event: EventView; row: RowView }) {
  const { population, place, periodStart, asOf, cumulative } = row.scope;
  return (
    <section aria-labelledby="scope" className="border-t border-strong-rule pt-4">
      <h2 id="scope" className="mb-3 text-xl">
        What exactly is asked
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <Term name="Measure">{row.measure}</Term>
        <Term name="Counted in">{row.unit}</Term>
        <Term name="Draft">{row.draft && <a href={voteAddress(row.draft)}>{row.draft}</a>}</Term>
        <Term name="Population">{population}</Term>
        <Term name="Place">{place}</Term>
        <Term name="From">{periodStart && <Day iso={periodStart} />}</Term>
        <Term name="As of">
          {asOf && (
            <>
              <Day iso={asOf} /> ({zoneName(event.timeZone)})
            </>
          )}
        </Term>
        <Term name="Kind of figure">
          {cumulative === null ? null : cumulative ? 'running total' : 'one day’s figure'}
        </Term>
        <Term name="Part of">
          {row.partOf && <a href={factAddress(event.slug, row.partOf.slug)}>{row.partOf.title}</a>}
        </Term>
      </dl>
    </section>
  );
}

function Term({ name, children }: { name: string; children: React.ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
