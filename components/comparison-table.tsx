// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks loses its own roles
import { articleAddress, factAddress } from '@/core/views/addresses';
import { optionsQuery } from '@/core/views/comparison-options';
import type { ArticleView, EventView, RowView } from '@/core/views/event-view';
import { ClaimInCell } from './claim-in-cell';
import { IntervalPicture } from './interval-picture';
import { PartsRow } from './parts-row';
import { Reasons } from './reasons';
import { VerdictBadge } from './verdict-badge';

/**
 * Facts down, articles across. On a narrow screen each fact becomes a card and each cell names its
 * outlet; the roles keep it a table for those who hear it.
 */
export function ComparisonTable({ event, rows }: { event: EventView; rows: readonly RowView[] }) {
  return (
    <table role="table" className="block w-full border-collapse lg:table lg:table-fixed">
      <caption className="sr-only">{event.title}: facts down, articles across</caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row" className="align-bottom">
          <th
            role="columnheader"
            scope="col"
            className="w-[17%] py-2 pr-5 text-left text-sm font-normal text-soft"
          >
            Fact
          </th>
          {event.articles.map((article) => (
            <ArticleHeading key={article.slug} article={article} />
          ))}
          <th
            role="columnheader"
            scope="col"
            className="w-[29%] py-2 pl-5 text-left text-sm font-normal text-soft"
          >
            Verdict and reasons
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <FactRows key={row.slug} event={event} row={row} />
      ))}
    </table>
  );
}

function ArticleHeading({ article }: { article: ArticleView }) {
  return (
    <th role="columnheader" scope="col" className="px-5 py-2 text-left font-normal">
      <a
        href={articleAddress(article.slug, article.version)}
        className="font-serif text-lg font-semibold text-ink"
      >
        {article.outlet}
      </a>
    </th>
  );
}

function FactRows({ event, row }: { event: EventView; row: RowView }) {
  const address = `${factAddress(event.slug, row.slug)}${optionsQuery({ policy: event.policy, verdict: null, kind: null })}`;
  const pictured = row.cells.some(({ claims }) =>
    claims.some(({ reading }) => reading.kind === 'quantity' && reading.bounds !== null),
  );
  const reasons = row.reasons.filter(({ code }) => code !== 'arithmetic');
  return (
    <tbody
      role="rowgroup"
      id={row.slug}
      className="block border-t border-strong-rule py-5 lg:table-row-group lg:py-0"
    >
      <tr role="row" className="block align-top lg:table-row">
        <th
          role="rowheader"
          scope="row"
          rowSpan={pictured ? 2 : 1}
          className={`block pb-3 text-left font-normal lg:table-cell lg:py-5 lg:pr-5 ${row.partOf ? 'lg:pl-4' : ''}`}
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
            className="block border-l-2 border-rule py-1.5 pl-4 not-first:mt-2 lg:table-cell lg:border-l lg:px-5 lg:py-5"
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
        <td
          role="cell"
          rowSpan={pictured ? 2 : 1}
          className="mt-4 block space-y-2 bg-panel p-3 lg:mt-0 lg:table-cell lg:border-l lg:border-rule lg:bg-transparent lg:p-0 lg:py-5 lg:pl-5"
        >
          <VerdictBadge verdict={row.verdict} />
          <Reasons row={row} reasons={reasons} />
        </td>
      </tr>
      {pictured && (
        <tr role="row" className="block lg:table-row">
          <td
            role="cell"
            colSpan={row.cells.length}
            className="mt-4 block lg:mt-0 lg:table-cell lg:border-l lg:border-rule lg:px-5 lg:pb-5"
          >
            <IntervalPicture row={row} />
          </td>
        </tr>
      )}
      {row.parts.length > 0 && <PartsRow row={row} />}
    </tbody>
  );
}
