import { articleAddress, eventAddress, outletAddress } from '@/core/views/addresses';
import { type OutletOptions, outletQuery } from '@/core/views/outlet-options';
import type { OutletArticle, OutletView } from '@/core/views/outlet-view';
import { Day } from '../day';
import { OutletPages } from './outlet-pages';

/** A page of an outlet's articles, with the day of each, how it is known, its events and versions. */
export function OutletArticles({
  outlet,
  options,
}: {
  outlet: OutletView;
  options: OutletOptions;
}) {
  const { articles, nextArticles } = outlet;
  const to = (articlesFrom: string | null) =>
    `${outletAddress(outlet.slug)}${outletQuery({ ...options, articlesFrom })}#articles`;
  return (
    <section aria-labelledby="articles">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
        <h2 id="articles" className="text-xl">
          Its articles
        </h2>
        <p className="text-sm text-soft">
          Newest first; those whose day of publication is not known stand last.
        </p>
      </div>
      {articles.length === 0 ? (
        <p className="border-b border-rule py-8 text-soft">
          {options.articlesFrom === null
            ? 'No article of it has been read yet.'
            : 'No article of it comes after these.'}
        </p>
      ) : (
        <ol>
          {articles.map((article) => (
            <Item key={article.slug} article={article} />
          ))}
        </ol>
      )}
      <OutletPages
        label="Pages of articles"
        newest={options.articlesFrom === null ? null : [to(null), 'The newest articles']}
        next={nextArticles === null ? null : [to(nextArticles), 'Earlier articles']}
      />
    </section>
  );
}

function Item({ article }: { article: OutletArticle }) {
  const { slug, title, publishedOn, publishedBasis, version, versions, events } = article;
  return (
    <li
      data-key-item
      className="grid break-inside-avoid gap-x-12 gap-y-2 border-b border-rule py-5 lg:grid-cols-[3fr_2fr]"
    >
      <div className="min-w-0">
        <h3 className="text-lg leading-snug">
          {version === null ? (
            title
          ) : (
            <a href={articleAddress(slug, version)} className="text-ink">
              {title}
            </a>
          )}
        </h3>
        <p className="mt-1 text-sm text-soft">
          {publishedOn === null ? 'Day not known' : <Day iso={publishedOn} />}: {publishedBasis}.
        </p>
      </div>
      <div className="min-w-0 text-sm">
        {events.length === 0 ? (
          <p className="text-soft">not set beside others yet</p>
        ) : (
          <ul>
            {events.map((event) => (
              <li key={event.slug}>
                <a href={eventAddress(event.slug)}>{event.title}</a>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-1 flex flex-wrap gap-x-3 text-soft">
          {versions.map((number) => (
            <a key={number} href={articleAddress(slug, number)} className="text-soft">
              version {number}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}
