import { noSearch, type SearchOptions } from '../core/views/search-options';
import { randomFrom } from './made-up-prose';

/** A search to measure, and what kind of search it is. */
export interface MeasuredSearch {
  readonly kind: string;
  readonly options: SearchOptions;
  /** How many pages to turn before the one that is measured. */
  readonly page: number;
}

/**
 * Some hundred searches of every kind over made-up articles of a vocabulary, the commonest word first, and
 * of their titles. The same in every run.
 */
export function measuredSearches(
  vocabulary: readonly string[],
  titles: readonly string[],
): readonly MeasuredSearch[] {
  const random = randomFrom(1946);
  const between = (first: number, last: number) =>
    first + Math.floor(random() * (last - first + 1));
  const word = (first: number, last: number) => vocabulary[between(first, last)] ?? '';
  const title = () => (titles[between(0, titles.length - 1)] ?? '').split(' ');
  const common = () => word(20, 200);
  const known = () => word(200, 3_000);
  const rare = () => word(10_000, vocabulary.length - 1);
  const made: MeasuredSearch[] = [];
  const add = (kind: string, times: number, make: () => Partial<SearchOptions>, page = 0) => {
    for (let time = 0; time < times; time += 1) {
      made.push({ kind, page, options: { ...noSearch, ...make() } });
    }
  };
  add('a rare word', 40, () => ({ q: rare() }));
  add('a word', 40, () => ({ q: known() }));
  add('a common word', 40, () => ({ q: common() }));
  add('several words', 40, () => ({ q: `${common()} ${known()} ${common()}` }));
  add('common words', 20, () => ({ q: `${common()} ${common()}` }));
  add('a phrase', 40, () => ({ q: `"${title().slice(1, 4).join(' ')}"` }));
  add('either of two', 20, () => ({ q: `${known()} or ${common()}` }));
  add('one without another', 20, () => ({ q: `${common()} -${common()}` }));
  add('a word misspelt', 40, () => ({ q: misspelt(rare(), random()) }));
  add('two words, one misspelt', 20, () => ({ q: `${misspelt(rare(), random())} ${common()}` }));
  add('a word begun', 20, () => ({ q: `${common()} ${rare().slice(0, 5)}` }));
  add('a symbol', 20, () => ({ q: `S/2010/${between(1, 10_000)}` }));
  add('a number', 20, () => ({ q: `${between(100, 1900)}` }));
  for (const kind of ['article', 'fact', 'event', 'vote', 'outlet'] as const) {
    add(`among ${kind}s`, 20, () => ({ q: kind === 'vote' ? 'situation place' : common(), kind }));
  }
  add('of an outlet', 20, () => ({ q: common(), outlet: `outlet-${between(1, 200)}` }));
  add('of some days', 20, () => ({ q: common(), from: '2018-03-01', to: '2018-04-30' }));
  add('of old days', 20, () => ({ q: common(), to: '2015-06-30' }));
  add('of a verdict', 20, () => ({ q: common(), verdict: 'conflict' }));
  add('of everything chosen', 20, () => ({
    ...{ q: common(), kind: 'article', outlet: `outlet-${between(1, 200)}` },
    ...{ from: '2017-01-01', to: '2020-12-31', verdict: 'same' },
  }));
  add('the second page', 20, () => ({ q: common() }), 1);
  add('the fifth page', 20, () => ({ q: common() }), 4);
  add('nothing that is there', 20, () => ({ q: `${rare()} ${rare()} ${rare()}` }));
  add('quotes, operators, emoji', 20, () => ({ q: `"${common()} & | ! <-> :* ( ) \\ ' 🕊️ %_` }));
  return made;
}

/** A word with one letter left out, doubled or swapped with the next. */
function misspelt(word: string, chance: number): string {
  const at = 1 + Math.floor(chance * (word.length - 2));
  const [before, letter = '', next = '', rest] = [
    ...[word.slice(0, at), word[at], word[at + 1]],
    word.slice(at + 2),
  ];
  const slips = [`${before}${next}${rest}`, `${before}${letter}${letter}${next}${rest}`];
  return [...slips, `${before}${next}${letter}${rest}`][Math.floor(chance * 1000) % 3] ?? word;
}
