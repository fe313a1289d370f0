import { outletAddress, outletsAddress } from '@/core/views/addresses';
import type { OutletListPage } from '@/core/views/outlet-view';
import { articlesHeld } from './articles-held';

/** A page of outlets by name, each with how many of its articles are held. */
export function OutletList({ page, isFirst }: { page: OutletListPage; isFirst: boolean }) {
  return (
    <>
      <header className="max-w-3xl pt-10 pb-8">
        <h1 className="text-3xl sm:text-4xl lg:text-5xl">Outlets</h1>
        <p className="mt-4 text-lg">
          Who published what is compared here, by name, with how many articles of each are held.
          Recount rates no outlet: there is no score, and the order is that of the names.
        </p>
      </header>
      {page.outlets.length === 0 ? (
        <p className="border-t border-strong-rule py-10 text-soft">
          {isFirst ? 'No outlet has been read yet.' : 'No outlet’s name comes after this.'}
        </p>
      ) : (
        <ul className="max-w-3xl border-t border-strong-rule">
          {page.outlets.map(({ slug, name, articles }) => (
            <li
              key={slug}
              data-key-item
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3"
            >
              <a href={outletAddress(slug)} className="font-serif text-xl font-semibold text-ink">
                {name}
              </a>
              <span className="text-sm text-soft">{articlesHeld(articles)}</span>
            </li>
          ))}
        </ul>
      )}
      {(!isFirst || page.next !== null) && (
        <nav aria-label="Pages" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 print:hidden">
          {!isFirst && <a href={outletsAddress}>The first outlets</a>}
          {page.next !== null && (
            <a href={`${outletsAddress}?from=${page.next}`} rel="next">
              Further outlets
            </a>
          )}
        </nav>
      )}
      <p className="pt-6 text-sm print:hidden">
        The same as data: <a href={`/api${outletsAddress}`}>JSON</a>.
      </p>
    </>
  );
}
