import { mostCharacters } from '@/core/search/clean-query';
import { searchAddress } from '@/core/views/search-options';

/** The box in the head of every page, a plain form. */
export function SearchBox() {
  return (
    <search aria-label="All of Recount" className="w-full sm:w-auto print:hidden">
      <form action={searchAddress} method="get" className="flex">
        <label htmlFor="search-box" className="sr-only">
          Search articles, facts, events, votes and outlets
        </label>
        <input
          id="search-box"
          type="search"
          name="q"
          maxLength={mostCharacters}
          enterKeyHint="search"
          className="min-h-9 w-full min-w-0 border border-r-0 border-strong-rule bg-paper px-2 text-sm text-ink sm:w-44"
        />
        <button
          type="submit"
          className="min-h-9 shrink-0 cursor-pointer whitespace-nowrap border border-strong-rule bg-panel px-3 text-sm text-ink"
        >
          Search
        </button>
      </form>
    </search>
  );
}
