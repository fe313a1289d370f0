import { ways } from '@/core/views/ways';
import { SearchBox } from './search/search-box';

/** The head of every page: the name and the ways through. */
export function Masthead() {
  return (
    <header className="mx-auto max-w-7xl px-4 sm:px-6 lg:px-10">
      <a
        href="#content"
        className="sr-only bg-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:p-2"
      >
        Skip to the content
      </a>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b-2 border-strong-rule pt-5 pb-2">
        <a href="/" className="font-serif text-2xl font-bold tracking-tight text-ink no-underline">
          Recount
        </a>
        <nav aria-label="Main" className="sm:ml-auto print:hidden">
          <ul className="flex flex-wrap gap-x-5 text-sm">
            {ways.map(({ address, name }) => (
              <li key={address}>
                <a href={address} className="inline-block py-1.5 text-ink">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
      </div>
    </header>
  );
}
