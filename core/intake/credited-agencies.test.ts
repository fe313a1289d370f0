import { expect, test } from 'vitest';
import { agenciesAsSaved, agenciesOf } from './credited-agencies';

test.each([
  [null, []],
  ['', []],
  [' ; ', []],
  ['Reuters', ['Reuters']],
  [' AFP ;Reuters; AFP', ['AFP', 'Reuters']],
  ['Press, Example', ['Press, Example']],
])('%j names %j', (text, names) => {
  expect(agenciesOf(text)).toEqual(names);
  expect(agenciesOf(agenciesAsSaved(names))).toEqual(names);
});
