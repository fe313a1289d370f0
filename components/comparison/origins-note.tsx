import { articleAddress } from '@/core/views/addresses';
import type { ArticleView, EventView, TieView } from '@/core/views/event-view';
import { shareInWords } from '@/core/views/share-in-words';
import { sideBySideAddress } from '@/core/views/side-by-side-address';
import { OriginsMatrix } from './origins-matrix';

/** Further ties are in the matrix, each a link to the two articles side by side. */
const mostTies = 12;

/** Articles up to which their table leaves room for the notes beside it. */
const widest = 5;

/** What an event rests on: its articles, where they come from, and how far they are independent. */
export function OriginsNote({ event }: { event: EventView }) {
  const { articles, origins, ties } = event.origins;
  const joining = ties.filter(({ joinedBy }) => joinedBy !== null);
  const shown = [...joining, ...ties.filter((tie) => !joining.includes(tie))].slice(0, mostTies);
  return (
    <section aria-labelledby="origins" className="border-t border-rule py-5">
      <h2 id="origins" className="text-xl">
        {headline(articles, origins)}
      </h2>
      {articles > 1 && (
        <p className="mt-2 max-w-3xl text-sm text-soft">
          Articles that share their reporters’ own words, twelve or more in a row, count as one
          origin; so do those that credit the same source for their text. What both quote, and what
          is merely inferred, is shown and joins nothing.
        </p>
      )}
      <div
        className={`mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 text-sm ${articles > widest ? '' : 'lg:grid-cols-2'}`}
      >
        {articles > 1 && <OriginsMatrix event={event} />}
        <div className={`min-w-0 space-y-4 ${articles > widest ? 'gap-x-12 lg:columns-2' : ''}`}>
          {shown.map((tie) => (
            <TieNote key={tie.articles.join()} tie={tie} />
          ))}
          {ties.length > shown.length && (
            <p className="text-soft">
              {ties.length - shown.length} more pairs share something; the table leads to each.
            </p>
          )}
          <ul className="space-y-2">
            {event.articles.map((article) => (
              <li key={article.slug}>
                <a href={articleAddress(article.slug, article.version)}>{article.outlet}</a>.{' '}
                {credit(article)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function TieNote({ tie }: { tie: TieView }) {
  const { articles, outlets, copied, runs, ownWords, stated, inferred } = tie;
  return (
    <div>
      <p>
        <a href={sideBySideAddress(...articles)}>{outlets.join(' and ')}</a> {verdictOf(tie)}
        {runs.length > 0 && (
          <>
            {' '}
            {copied[0].words} words of {outlets[0]} ({shareInWords(copied[0].words, copied[0].of)})
            stand word for word in {outlets[1]}, and {copied[1].words} of {outlets[1]} (
            {shareInWords(copied[1].words, copied[1].of)}) in {outlets[0]}
            {ownWords
              ? ', what both quote included.'
              : ', but no twelve in a row of the reporters’ own.'}
          </>
        )}
        {stated.length > 0 && ` Both credit ${stated.join(', ')}.`}
        {inferred.length > 0 &&
          ` ${inferred.join(', ')} may be behind both; of at least one that is only inferred, and joins nothing.`}
      </p>
      {runs.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer py-1 text-accent">
            {runs.length === 1 ? 'The shared passage' : `The ${runs.length} shared passages`}
          </summary>
          <ul className="mt-1 space-y-2">
            {runs.map((run, index) => (
              <li
                key={`${index.toString()} ${run}`}
                className="border-l-2 border-rule pl-3 font-serif"
              >
                {run}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function verdictOf({ joinedBy }: TieView): string {
  switch (joinedBy) {
    case 'shared text':
      return 'are not independent: their own words are shared.';
    case 'stated credit':
      return 'count as one origin, by the credit that they state.';
    case null:
      return 'are counted apart.';
  }
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
