import { articleAddress } from '@/core/views/addresses';
import type { ArticleView, EventView } from '@/core/views/event-view';

/** What an event rests on: its articles, where they come from, and how far they are independent. */
export function OriginsNote({ event }: { event: EventView }) {
  const { articles, origins, shared } = event.origins;
  return (
    <section aria-labelledby="origins" className="border-t border-rule py-5">
      <h2 id="origins" className="text-xl">
        {headline(articles, origins)}
      </h2>
      <div className="mt-3 grid gap-x-10 gap-y-4 text-sm lg:grid-cols-2">
        <ul className="space-y-2">
          {event.articles.map((article) => (
            <li key={article.slug}>
              <a href={articleAddress(article.slug, article.version)}>{article.outlet}</a>.{' '}
              {credit(article)}
            </li>
          ))}
        </ul>
        {shared.map(({ outlets, words, runs, commonOrigins }) => (
          <div key={outlets.join()}>
            <p>
              {outlets.join(' and ')} {runs.length > 0 ? 'are' : 'may'} not{' '}
              {runs.length > 0 ? '' : 'be '}independent:{' '}
              {runs.length > 0 &&
                `they share ${words} words, word for word, in passages of twelve words or more.`}
              {commonOrigins.length > 0 &&
                ` Both are credited to, or inferred to come from, ${commonOrigins.join(', ')}.`}
            </p>
            <details className="mt-1" hidden={runs.length === 0}>
              <summary className="cursor-pointer py-1 text-accent">
                {runs.length === 1 ? 'The shared passage' : `The ${runs.length} shared passages`}
              </summary>
              <ul className="mt-1 space-y-2">
                {runs.map((run) => (
                  <li key={run} className="border-l-2 border-rule pl-3 font-serif">
                    {run}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        ))}
      </div>
    </section>
  );
}

function headline(articles: number, origins: number): string {
  if (articles === 1) return 'One article, one origin';
  const counted = origins === 1 ? 'one origin' : `${origins} origins`;
  return origins < articles
    ? `${articles} articles that count as ${counted}`
    : `${articles} articles, ${counted}`;
}

function credit({ origins }: ArticleView): string {
  if (origins.length === 0) return 'No other origin is credited or inferred.';
  return origins
    .map(({ name, certainty, basis }) => `Origin ${certainty}: ${name}; ${basis}.`)
    .join(' ');
}
