import { eventAddress, factAddress } from '@/core/views/addresses';
import type { ReportedFigure } from '@/core/views/series-view';
import { ClaimInCell } from '../comparison/claim-in-cell';
import { Day } from '../day';
import { VerdictBadge } from '../verdict-badge';

/** What outlets report of what a series counts, in their words. */
export function SeriesFigures({
  figures,
  further,
}: {
  figures: readonly ReportedFigure[];
  further: boolean;
}) {
  return (
    <section aria-labelledby="figures" className="border-t border-strong-rule pt-4">
      <h2 id="figures" className="text-xl">
        What outlets report of the same
      </h2>
      {figures.length === 0 && (
        <p className="mt-3 text-soft">No article that has been read gives a figure for it.</p>
      )}
      <ul>
        {figures.map(({ outlet, claim, asOf, event, fact, verdict }) => (
          <li key={claim.id} className="mt-5">
            <h3 className="text-base">{outlet}</h3>
            <div className="mt-2 border-l-2 border-rule pl-4 text-lg">
              <ClaimInCell claim={claim} outlet={outlet} />
              <p className="mt-1.5 text-sm text-soft">
                As of <Day iso={asOf} /> ·{' '}
                <a href={factAddress(event.slug, fact.slug)}>{fact.title}</a>{' '}
                <VerdictBadge verdict={verdict} /> ·{' '}
                <a href={eventAddress(event.slug)}>{event.title}</a>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {further && (
        <p className="mt-5 text-sm text-soft">
          These are the figures with the earliest as-of days. Articles of{' '}
          <a href="/">further events</a> give figures as of later ones, which are not shown here.
        </p>
      )}
    </section>
  );
}
