import { verdicts } from '../comparison/reason';
import { mostCharacters, mostWords } from '../search/clean-query';
import {
  hyphenatedVerdict,
  type SearchKind,
  type SearchOptions,
  type SearchParameter,
  searchKinds,
} from './search-options';
import type { SearchProblem } from './search-view';
import type { BoundedCount } from './vote-summary';

/** "one result", "341 results", "more than 1,000 results". */
export function resultsInWords({ count, more }: BoundedCount): string {
  if (count === 1 && !more) return 'one result';
  const figure = `${count.toLocaleString('en-US')} results`;
  return more ? `more than ${figure}` : count === 0 ? 'no results' : figure;
}

/** A kind as a word, of one and of several. */
export const kindWords: Readonly<
  Record<SearchKind, { readonly one: string; readonly all: string }>
> = {
  article: { one: 'Article', all: 'Articles' },
  fact: { one: 'Fact', all: 'Facts' },
  event: { one: 'Event', all: 'Events' },
  vote: { one: 'Vote on record', all: 'Votes' },
  outlet: { one: 'Outlet', all: 'Outlets' },
};

/** Why nothing could be looked for, in a sentence that helps. */
export const problemSentences: Readonly<Record<SearchProblem, string>> = {
  'no words': 'There are no words to look for.',
  'only signs': 'There is no word in this: a search goes by letters and figures.',
  'common words':
    'Words as common as these are not looked for by themselves. Add one that says more, or put a phrase in quotation marks.',
  'only exclusions':
    'Name at least one word that is to be found in every result; a minus sign only leaves out some of them.',
};

/** What is wrong with the choices that could not be read, a sentence each, for whoever wrote the address. */
export function unreadSearchProblems({ unread }: SearchOptions): string {
  return unread.map((name) => `${name} must be ${expected[name]}.`).join(' ');
}

const expected: Readonly<Record<SearchParameter, string>> = {
  q: `at most ${mostCharacters} characters and ${mostWords} words`,
  kind: `one of ${searchKinds.join(', ')}`,
  outlet: 'the slug of an outlet',
  from: 'a day, as 2023-10-08 is',
  to: 'a day, as 2023-10-08 is',
  verdict: `one of ${verdicts.map(hyphenatedVerdict).join(', ')}`,
  after: 'the `next` of another page',
};

/** Which choices could not be read and what is shown instead, for whoever reads the page; empty for none. */
export function unreadSearchInWords({ unread }: SearchOptions): string {
  const unknown = unread.flatMap((name) => (name in labels ? [labels[name as Label]] : []));
  return [
    ...(unread.includes('q')
      ? [
          `No more than ${mostCharacters} characters and ${mostWords} words are looked for; what was typed beyond them is left out.`,
        ]
      : []),
    ...(unknown.length === 1
      ? [`One choice in this address is not known here, and is left at “any”: ${unknown[0]}.`]
      : []),
    ...(unknown.length > 1
      ? [
          `Some choices in this address are not known here, and are left at “any”: ${unknown.join(', ')}.`,
        ]
      : []),
    ...(unread.includes('after')
      ? ['The page that this address names is not known here; these are the first results.']
      : []),
  ].join(' ');
}

type Label = Exclude<SearchParameter, 'q' | 'after'>;

const labels: Readonly<Record<Label, string>> = {
  kind: 'kind',
  outlet: 'outlet',
  from: 'first day',
  to: 'last day',
  verdict: 'verdict',
};
