import { quoted } from '@/core/comparison/reason';
import { articleAddress, claimAddress, eventAddress, factAddress } from '@/core/views/addresses';
import type { ReportingArticle, VoteReports as Reports } from '@/core/views/vote-view';
import { VerdictBadge } from '../verdict-badge';

/** Every article that reports a vote, in its own words, with the rows that its claims stand in. */
export function VoteReports({ reports }: { reports: Reports }) {
  const { articles, further, events, moreEvents } = reports;
  if (articles.length === 0) {
    return <p className="text-soft">No article that was read reports this vote.</p>;
  }
  return (
    <>
      <ul className="divide-y divide-rule">
        {articles.map((article) => (
          <li key={`${article.slug} ${article.version}`} className="py-5 first:pt-0">
            <Article article={article} />
          </li>
        ))}
      </ul>
      <p className="border-t border-rule pt-4 text-sm">
        {further > 0 &&
          `Not listed here: ${further.toLocaleString('en-US')} further ${further === 1 ? 'claim' : 'claims'} on these events. `}
        {moreEvents && `Older events that report this vote as well are left out. `}
        Side by side:{' '}
        {events.map(({ slug, title }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <a href={eventAddress(slug)}>{title}</a>
          </span>
        ))}
      </p>
    </>
  );
}

function Article({ article }: { article: ReportingArticle }) {
  const { slug, version, title, outlet, claims } = article;
  return (
    <div className="grid gap-x-12 gap-y-3 lg:grid-cols-[1fr_2fr]">
      <h3 className="text-base">
        <a href={articleAddress(slug, version)} className="text-ink">
          {outlet}
        </a>
        <span className="mt-0.5 block font-sans text-sm font-normal text-soft">{title}</span>
      </h3>
      <ul className="space-y-5">
        {claims.map((claim) => (
          <li key={claim.id} data-key-item>
            <blockquote className="font-serif text-lg leading-snug whitespace-pre-line">
              {quoted(claim.quote)}
            </blockquote>
            <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm text-soft">
              <a
                href={claimAddress({ article: slug, version, start: claim.start, end: claim.end })}
                aria-label={`These words in the article of ${outlet}: ${claim.factTitle}`}
              >
                in the article
              </a>
              <a href={factAddress(claim.event, claim.fact)}>{claim.factTitle}</a>
              {claim.verdict && <VerdictBadge verdict={claim.verdict} />}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
