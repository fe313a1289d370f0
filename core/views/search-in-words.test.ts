import { expect, test } from 'vitest';
import { resultsInWords, unreadSearchInWords, unreadSearchProblems } from './search-in-words';
import { noSearch, parseSearchOptions, type SearchParameter } from './search-options';

test.each([
  [0, false, 'no results'],
  [1, false, 'one result'],
  [2, false, '2 results'],
  [500, true, 'more than 500 results'],
])('%i, with more %j: %s', (count, more, words) => {
  expect(resultsInWords({ count, more })).toBe(words);
});

test.each<[readonly SearchParameter[], RegExp | '']>([
  [[], ''],
  [['kind'], /^One choice .*: kind\.$/],
  [['outlet', 'from', 'to'], /^Some choices .*: outlet, first day, last day\.$/],
  [['q'], /^No more than 200 characters and 20 words/],
  [['verdict', 'after'], /: verdict\. The page that this address names is not known here/],
])('of %j a reader is told %s', (unread, expected) => {
  const told = unreadSearchInWords({ ...noSearch, unread });
  if (expected === '') expect(told).toBe('');
  else expect(told).toMatch(expected);
});

test('whoever wrote the address is told what each choice must be', () => {
  const options = parseSearchOptions(
    new URLSearchParams({
      q: 'a'.repeat(201),
      kind: 'x',
      outlet: 'X',
      from: 'x',
      to: 'x',
      verdict: 'x',
    }),
  );
  const sentences = unreadSearchProblems(options).split(/(?<=\.) /);
  expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
    ...['q', 'kind', 'outlet', 'from', 'to', 'verdict'],
  ]);
});
