// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks loses its own roles
import type { AnnotatedRow, AnnotatedRows } from '@/core/annotations/annotation-view';
import { articleAddress, factAddress, rowAnchor } from '@/core/views/addresses';
import { annotations } from '@/core/views/annotation-addresses';
import { defaultOptions, optionsQuery } from '@/core/views/comparison-options';
import type { ArticleView, EventView, RowView } from '@/core/views/event-view';
import { AnnotatedLine } from '../annotations/annotated-line';
import { VerdictBadge } from '../verdict-badge';
import { ClaimInCell } from './claim-in-cell';
import { IntervalPicture } from './interval-picture';
import { PartsRow } from './parts-row';
import { Reasons } from './reasons';
import { RecordInCell } from './record-in-cell';

/**
 * Facts down, articles across, and the official record beside them. On a narrow screen each fact becomes a card and each cell names its
 * outlet; the roles keep it a table for those who hear it.
 */
export function ComparisonTable({
  event,
  rows,
  annotated,
  fingerprints,
}: {
  event: EventView;
  rows: readonly RowView[];
  annotated: AnnotatedRows;
  fingerprints: ReadonlyMap<string, string>;
}) {
  const recorded = rows.some(({ record }) => record !== null);
  const columns = event.articles.length + (recorded ? 1 : 0);
  const many = columns > 4;
  const table = (
    <table
      role="table"
      style={many ? { '--articles': columns } : undefined}
      className={`block w-full border-collapse lg:table lg:table-fixed ${many ? 'lg:min-w-[calc(34rem+var(--articles)*17rem)]' : ''}`}
    >
      <caption className="sr-only">{event.title}: facts down, articles across</caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row" className="align-bottom">
          <th
            role="columnheader"
            scope="col"
            className={`${heading} ${columns > 2 ? 'w-[14%]' : 'w-[17%]'} pr-5 text-sm font-normal text-soft`}
          >
            Fact
          </th>
          {event.articles.map((article) => (
            <ArticleHeading key={article.slug} article={article} />
          ))}
          {recorded && (
            <th
              role="columnheader"
              scope="col"
              className={`${heading} bg-panel px-5 text-sm font-normal lg:bg-panel`}
            >
              On record
            </th>
          )}
          <th
            role="columnheader"
            scope="col"
            className={`${heading} ${columns > 2 ? 'w-[25%]' : 'w-[29%]'} pl-5 text-sm font-normal text-soft`}
          >
            Verdict and reasons
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <FactRows
          key={row.slug}
          event={event}
          row={row}
          recorded={recorded}
          annotated={annotated.get(row.slug) ?? null}
          fingerprint={fingerprints.get(row.slug)}
        />
      ))}
    </table>
  );
  if (!many) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label="Comparison, scrolls sideways" tabIndex={0} className="lg:overflow-x-auto">
      {table}
    </section>
  );
}

function ArticleHeading({ article }: { article: ArticleView }) {
  return (
    <th role="columnheader" scope="col" className={`${heading} px-5 font-normal`}>
      <a
        href={articleAddress(article.slug, article.version)}
        className="font-serif text-lg font-semibold text-ink"
      >
        {article.outlet}
      </a>
    </th>
  );
}

function FactRows({
  event,
  row,
  recorded,
  annotated,
  fingerprint,
}: {
  event: EventView;
  row: RowView;
  recorded: boolean;
  annotated: AnnotatedRow | null;
  fingerprint: string | undefined;
}) {
  const address = `${factAddress(event.slug, row.slug)}${optionsQuery({ ...defaultOptions, policy: event.policy })}`;
  const pictured = row.cells.some(({ claims }) =>
    claims.some(({ reading }) => reading.kind === 'quantity' && reading.bounds !== null),
  );
  const reasons = row.reasons.filter(({ code }) => code !== 'arithmetic');
  return (
    <tbody
      role="rowgroup"
      id={rowAnchor(row.slug)}
      data-key-item
      data-row={`${event.slug}/${row.slug}`}
      data-fingerprint={fingerprint}
      className="flex flex-col border-t border-strong-rule py-5 md:grid md:grid-cols-2 md:gap-x-6 lg:table-row-group lg:py-0"
    >
      <tr role="row" className={`contents align-top lg:table-row ${pictured ? 'lg:h-px' : ''}`}>
        <th
          role="rowheader"
          scope="row"
          rowSpan={pictured ? 2 : 1}
          className={`block pb-3 text-left font-normal md:col-span-2 lg:table-cell lg:py-5 lg:pr-5 ${row.partOf ? 'lg:pl-4' : ''}`}
        >
          <a href={address} className="font-serif text-lg leading-tight font-semibold text-ink">
            {row.title}
          </a>
          {row.partOf && <p className="text-sm text-soft">a part of: {row.partOf.title}</p>}
          <p className="mt-1 text-sm text-soft">{row.question}</p>
        </th>
        {row.cells.map(({ article, outlet, claims }) => (
          <td
            key={article}
            role="cell"
            className={`block border-l-2 border-rule py-1.5 pl-4 not-first:mt-2 lg:table-cell lg:border-l lg:px-5 lg:py-5 ${row.cells.length === 1 ? 'md:col-span-2' : ''}`}
          >
            <p className="text-sm font-semibold lg:hidden">{outlet}</p>
            {claims.length === 0 ? (
              <p className="text-soft italic">not mentioned</p>
            ) : (
              <div className="space-y-4">
                {claims.map((claim) => (
                  <ClaimInCell key={claim.id} claim={claim} outlet={outlet} />
                ))}
              </div>
            )}
          </td>
        ))}
        {recorded && (
          <td
            role="cell"
            rowSpan={pictured ? 2 : 1}
            className={`order-2 mt-4 bg-panel p-3 md:col-span-2 lg:mt-0 lg:table-cell lg:px-5 lg:py-5 ${row.record === null ? 'hidden' : 'block'}`}
          >
            <p className="mb-1 text-sm font-semibold lg:hidden">On record</p>
            {row.record === null ? (
              <p className="text-soft">
                <span aria-hidden="true">–</span>
                <span className="sr-only">nothing on record here</span>
              </p>
            ) : (
              <RecordInCell record={row.record} />
            )}
          </td>
        )}
        <td
          role="cell"
          data-row-tools
          rowSpan={pictured ? 2 : 1}
          className="order-3 mt-4 block space-y-2 md:col-span-2 bg-panel p-3 lg:mt-0 lg:table-cell lg:border-l lg:border-rule lg:bg-transparent lg:p-0 lg:py-5 lg:pl-5"
        >
          <VerdictBadge verdict={row.verdict} />
          <Reasons row={row} reasons={reasons} />
          {annotated && <AnnotatedLine row={annotated} address={`${address}#${annotations}`} />}
        </td>
      </tr>
      {pictured && (
        <tr role="row" className="contents lg:table-row">
          <td
            role="cell"
            colSpan={row.cells.length}
            className="order-1 mt-4 block md:col-span-2 lg:mt-0 lg:table-cell lg:border-l lg:border-rule lg:px-5 lg:pb-5"
          >
            <IntervalPicture row={row} />
          </td>
        </tr>
      )}
      {row.parts.length > 0 && <PartsRow row={row} recorded={recorded} />}
    </tbody>
  );
}

/** Column headings stay in sight while a long comparison is read. */
const heading =
  'py-2 text-left lg:sticky lg:top-0 lg:z-10 lg:bg-paper lg:shadow-[inset_0_-1px_0_var(--strong-rule)] print:static';
