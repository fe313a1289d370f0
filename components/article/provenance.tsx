import type { ArticlePageView } from '@/core/views/article-view';
import { Day } from '../day';
import { ArticleCorrections } from './article-corrections';

/** What is known of where an article comes from, and on what basis. */
export function Provenance({ article }: { article: ArticlePageView }) {
  return (
    <aside aria-labelledby="provenance" className="border-t border-strong-rule pt-5 text-sm">
      <h2 id="provenance" className="text-xl">
        Where this text comes from
      </h2>
      <dl className="mt-3 space-y-3">
        <Known term="Outlet">
          <a href={article.outletHomepage} rel="external">
            {article.outlet}
          </a>
          ; {article.basis}.
        </Known>
        <Known term="Title">{article.titleBasis}.</Known>
        <Known term="Published">
          {article.publishedOn && (
            <>
              <Day iso={article.publishedOn} />;{' '}
            </>
          )}
          {article.publishedBasis}.
        </Known>
        {article.byline !== null && <Known term="Byline">{article.byline}.</Known>}
        <Known term="Address">
          {article.url === null ? (
            'not known.'
          ) : (
            <a href={article.url} rel="external" className="break-all">
              {article.url}
            </a>
          )}
        </Known>
        {article.origins.map((origin) => (
          <Known key={origin.name} term={`Origin, ${origin.certainty}`}>
            {origin.name}; {origin.basis}.
          </Known>
        ))}
        {article.origins.length === 0 && (
          <Known term="Origin">none credited in the text and none inferred.</Known>
        )}
        {article.corrections.latest.length > 0 && (
          <Known term="Corrected here">
            <ArticleCorrections corrections={article.corrections} />
          </Known>
        )}
        <Known term={`Version ${article.version}`}>
          read on <Day iso={article.readAt.slice(0, 10)} /> at {article.readAt.slice(11, 16)} UTC.
          Its text never changes; SHA-256{' '}
          <code className="font-mono text-xs break-all">{article.sha256}</code>
        </Known>
      </dl>
    </aside>
  );
}

function Known({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
