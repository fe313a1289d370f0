import { noSearch, searchAddress, searchQuery } from '@/core/views/search-options';

/** What can be looked for, and how, with examples. */
export function SearchExamples() {
  return (
    <section aria-labelledby="how-to-search" className="max-w-3xl pt-8">
      <h2 id="how-to-search" className="text-xl">
        What can be found
      </h2>
      <p className="mt-3">
        The texts and titles of articles, the facts they are compared on, events, votes on record,
        and outlets. Endings do not matter, nor do accents and capitals: <q>veto</q> finds{' '}
        <q>vetoed</q>.
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[13rem_1fr]">
        {examples.map(([q, finds]) => (
          <div key={q} className="contents">
            <dt>
              <a href={`${searchAddress}${searchQuery({ ...noSearch, q })}`}>{q}</a>
            </dt>
            <dd className="mb-2 text-soft sm:mb-0">{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const examples: readonly (readonly [query: string, finds: string])[] = [
  ['ceasefire Gaza', 'all of these words'],
  ['hostage or captive', 'either of them'],
  ['"at least 227"', 'words that stand together, to the letter'],
  ['veto -Algeria', 'the one without the other'],
  ['S/2024/239', 'a vote by the symbol of its draft'],
  ['resolution 2728', 'a vote by what was adopted'],
];
