import { verdicts } from '@/core/comparison/reason';
import { mostCharacters } from '@/core/search/clean-query';
import { kindWords } from '@/core/views/search-in-words';
import {
  hyphenatedVerdict,
  isNarrowed,
  type SearchOptions,
  searchAddress,
  searchKinds,
} from '@/core/views/search-options';
import { FilterChoice, filterField } from '../filter-choice';

/** What to look for and among what, as a plain form: the address keeps every choice. */
export function SearchForm({
  options,
  outlets,
}: {
  options: SearchOptions;
  outlets: readonly { readonly slug: string; readonly name: string }[];
}) {
  return (
    <search aria-label="With filters" className="print:hidden">
      <form action={searchAddress} method="get" className="bg-panel p-4 text-sm">
        <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[1fr_11rem]">
          <div className="min-w-0">
            <label htmlFor="search-words" className="text-soft">
              Words, “phrases”, symbols
            </label>
            <input
              id="search-words"
              type="search"
              name="q"
              defaultValue={options.q}
              maxLength={mostCharacters}
              enterKeyHint="search"
              className={`${filterField} text-base`}
            />
          </div>
          <button
            type="submit"
            className="min-h-10 cursor-pointer border border-ink bg-ink px-5 py-1.5 font-semibold text-paper"
          >
            Search
          </button>
        </div>
        <details open={options.q === '' || isNarrowed(options)} className="mt-3">
          <summary className="cursor-pointer text-soft">Kind, verdict, outlet and days</summary>
          <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4 lg:grid-cols-6">
            <FilterChoice
              label="Kind"
              name="kind"
              chosen={options.kind}
              offered={searchKinds.map((kind) => [kind, kindWords[kind].all])}
            />
            <FilterChoice
              label="Verdict"
              name="verdict"
              chosen={options.verdict && hyphenatedVerdict(options.verdict)}
              offered={verdicts.map((verdict) => [hyphenatedVerdict(verdict), verdict])}
            />
            <div className="col-span-2">
              <FilterChoice
                label="Outlet"
                name="outlet"
                chosen={options.outlet}
                offered={outlets.map(({ slug, name }) => [slug, name])}
              />
            </div>
            <div className="sm:col-span-2 lg:col-span-1">
              <Day label="From" name="from" chosen={options.from} />
            </div>
            <div className="sm:col-span-2 lg:col-span-1">
              <Day label="To" name="to" chosen={options.to} />
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

function Day({ label, name, chosen }: { label: string; name: string; chosen: string | null }) {
  return (
    <div className="min-w-0">
      <label htmlFor={`search-${name}`} className="text-soft">
        {label}
      </label>
      <input
        id={`search-${name}`}
        type="date"
        name={name}
        defaultValue={chosen ?? ''}
        className={filterField}
      />
    </div>
  );
}
