import { expect, test } from 'vitest';
import { parseVotesOptions } from './votes-options';
import { unreadInWords, unreadProblems } from './votes-unread';

test.each([
  ['', '', ''],
  ['state=USA&voted=against&utm_source=x', '', ''],
  [
    'vetoed-by=DZA',
    'vetoed-by must be one of CHN, FRA, RUS, GBR, USA.',
    'One choice in this address is not known here, and is left at “any”: vetoed by.',
  ],
  [
    'outcome=veto&year=abc',
    'outcome must be one of adopted, vetoed, not-adopted. year must be a year from 1946 to 2099.',
    'Some choices in this address are not known here, and are left at “any”: outcome, year.',
  ],
  [
    'voted=against',
    'voted must be one of in-favour, against, abstaining, beside a state.',
    'How a state voted can only be chosen together with a state, and is left at “any way”.',
  ],
  [
    'state=US&voted=against',
    'state must be an ISO 3166-1 alpha-3 code, as DZA is. voted must be one of in-favour, against, abstaining, beside a state.',
    'One choice in this address is not known here, and is left at “any”: state.',
  ],
  [
    'from=x',
    'from must be the `next` of another page.',
    'The page that this address names is not known here; these are the newest votes.',
  ],
])('%j', (query, problems, words) => {
  const options = parseVotesOptions(new URLSearchParams(query));
  expect(unreadProblems(options)).toBe(problems);
  expect(unreadInWords(options)).toBe(words);
});
