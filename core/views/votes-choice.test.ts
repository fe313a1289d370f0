import { expect, test } from 'vitest';
import { choiceInWords } from './votes-choice';
import { allVotes, type VotesOptions } from './votes-options';

const choices = {
  years: [2024],
  states: [{ code: 'DZA', name: 'Algeria' }],
  agenda: [{ slug: 'cyprus', title: 'The situation in Cyprus' }],
};

test.each<[Partial<VotesOptions>, string]>([
  [{}, ''],
  [{ from: '2024-03-22.1' }, ''],
  [{ outcome: 'not adopted' }, 'not adopted'],
  [{ outcome: 'vetoed', vetoedBy: 'USA' }, 'vetoed by the United States'],
  [{ outcome: 'adopted', vetoedBy: 'CHN' }, 'adopted, vetoed by China'],
  [
    { outcome: 'vetoed', year: 2024, state: 'DZA', position: 'against', agenda: 'cyprus' },
    'vetoed, in 2024, Algeria against, on “The situation in Cyprus”',
  ],
  [{ state: 'DZA' }, 'Algeria in any list'],
  [{ state: 'ZZZ', agenda: 'nothing' }, 'ZZZ in any list, on “nothing”'],
])('%j', (choice, words) => {
  expect(choiceInWords({ ...allVotes, ...choice }, choices)).toBe(words);
});
