import { reviewAddress } from '@/core/views/intake-addresses';
import type { UnpublishedArticle } from '@/core/views/review-view';
import { Day } from '../day';
import { Moment } from '../moment';

/** Articles that readers do not get yet, each with the way to its review. */
export function UnpublishedList({ articles }: { articles: readonly UnpublishedArticle[] }) {
  return (
    <ul aria-labelledby="unpublished" className="border-t border-strong-rule">
      {articles.map(({ slug, title, outlet, publishedOn, createdAt }) => (
        <li key={slug} data-key-item className="border-b border-rule py-3">
          <p className="font-serif text-lg leading-snug break-words">
            <a href={reviewAddress(slug)}>{title}</a>
          </p>
          <p className="text-sm break-words text-soft">
            {outlet}
            {publishedOn !== null && (
              <>
                , <Day iso={publishedOn} />
              </>
            )}{' '}
            · held since <Moment at={createdAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
