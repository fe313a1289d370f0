import {
  kindWords,
  problemSentences,
  resultsInWords,
  unreadSearchInWords,
} from '@/core/views/search-in-words';
import { parseSearchKey } from '@/core/views/search-key';
import {
  isNarrowed,
  noSearch,
  type SearchOptions,
  searchAddress,
  searchKinds,
  searchQuery,
} from '@/core/views/search-options';
import { type SearchPage as Found, mostRanked } from '@/core/views/search-view';
import { SearchExamples } from './search-examples';
import { SearchForm } from './search-form';
import { SearchResultItem } from './search-result-item';

/** What a reader looked for, and what was found. */
export function SearchPage({
  options,
  outlets,
  page,
}: {
  options: SearchOptions;
  outlets: readonly { readonly slug: string; readonly name: string }[];
  page: Found;
}) {
  const unread = unreadSearchInWords(options);
  return (
    <>
      <header className="max-w-3xl pt-10 pb-6">
        <h1 className="text-3xl sm:text-4xl">Search</h1>
      </header>
      <SearchForm options={options} outlets={outlets} />
      {unread !== '' && (
        <p role="status" className="mt-3 max-w-3xl border-l-4 border-conflict pl-3">
          {unread}
        </p>
      )}
      <Respelt options={options} page={page} />
      {page.problem === null ? (
        <Results options={options} page={page} />
      ) : (
        <>
          {page.problem !== 'no words' && (
            <p className="mt-6 max-w-3xl">{problemSentences[page.problem]}</p>
          )}
          {page.problem === 'no words' && isNarrowed(options) && (
            <p className="mt-6 max-w-3xl">
              {problemSentences[page.problem]} The choices above narrow what words find.
            </p>
          )}
          <SearchExamples />
        </>
      )}
    </>
  );
}

function Respelt({ options, page }: { options: SearchOptions; page: Found }) {
  if (page.asTyped === null) return null;
  return (
    <p role="status" className="mt-4 max-w-3xl">
      {page.respellings.map(({ typed, shown }) => (
        <span key={typed}>
          Nothing is spelt “{typed}”; showing “{shown}”.{' '}
        </span>
      ))}
      <a href={addressOf({ ...options, q: page.asTyped, after: null })}>
        Look for exactly what was typed
      </a>
    </p>
  );
}

function Results({ options, page }: { options: SearchOptions; page: Found }) {
  const { total } = page;
  return (
    <section aria-labelledby="results" className="pt-7">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
        <h2 id="results" className="text-xl first-letter:uppercase">
          {resultsInWords(total)}
        </h2>
        <Kinds options={options} page={page} />
      </div>
      {total.more && (
        <p className="pt-3 text-sm text-soft">
          The newest {mostRanked.toLocaleString('en-US')} are ranked here. More words, or days,
          bring out older ones.
        </p>
      )}
      {page.partly && (
        <p className="pt-3 text-sm text-soft">
          Of the texts that have all of these words, the newest {mostRanked.toLocaleString('en-US')}{' '}
          were looked through for the phrase.
        </p>
      )}
      {page.results.length === 0 ? (
        <Nothing options={options} page={page} />
      ) : (
        <ol>
          {page.results.map((result) => (
            <SearchResultItem key={`${result.kind} ${result.address}`} result={result} />
          ))}
        </ol>
      )}
      {(options.after !== null || page.next !== null) && (
        <nav aria-label="Pages" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 print:hidden">
          {options.after !== null && (
            <a href={addressOf({ ...options, after: null })}>The first results</a>
          )}
          {page.next !== null && (
            <a href={addressOf({ ...options, after: parseSearchKey(page.next) })} rel="next">
              More results
            </a>
          )}
        </nav>
      )}
      <p className="pt-6 text-sm print:hidden">
        The same as data: <a href={`/api${addressOf(options)}`}>JSON</a>.
      </p>
    </section>
  );
}

/** The kinds of what was found, as ways to see one of them alone. */
function Kinds({ options, page }: { options: SearchOptions; page: Found }) {
  const { kinds, total } = page;
  if (options.kind !== null) {
    return (
      <p className="text-sm print:hidden">
        <a href={addressOf({ ...options, kind: null, after: null })}>Show all kinds</a>
      </p>
    );
  }
  if (total.count === 0) return null;
  const offered = kinds ?? searchKinds.map((kind) => ({ kind, count: null }));
  return (
    <ul aria-label="Kinds" className="flex flex-wrap gap-x-4 gap-y-1 text-sm print:hidden">
      {offered.map(({ kind, count }) => (
        <li key={kind}>
          <a href={addressOf({ ...options, kind, after: null })}>{kindWords[kind].all}</a>
          {count !== null && <span className="text-soft"> {count}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What to try where nothing was found. */
function Nothing({ options, page }: { options: SearchOptions; page: Found }) {
  if (options.after !== null && page.total.count > 0) {
    return <p className="border-b border-rule py-10 text-soft">There are no more results.</p>;
  }
  const { from, to } = options;
  return (
    <div className="max-w-3xl border-b border-rule py-8">
      <p>
        Nothing that Recount holds has all of these words{isNarrowed(options) && ' and choices'}.
      </p>
      <ul className="mt-3 list-disc space-y-1 pl-5 text-soft">
        {from !== null && to !== null && from > to && <li>The last day is before the first.</li>}
        {isNarrowed(options) && (
          <li>
            <a href={addressOf({ ...noSearch, q: options.q })}>Look for the words alone</a>, among
            all kinds, outlets, days and verdicts.
          </li>
        )}
        <li>Fewer words find more; “or” between two asks for either.</li>
        <li>Without quotation marks, other endings of a word are found too.</li>
        <li>
          <a href={searchAddress}>What can be found, with examples</a>
        </li>
      </ul>
    </div>
  );
}

function addressOf(options: Omit<SearchOptions, 'unread'>): string {
  return `${searchAddress}${searchQuery(options)}`;
}
