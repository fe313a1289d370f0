import { expect, test } from 'vitest';
import { filledIn } from './filled-in';

const start = {
  words: '',
  at: null as number | null,
  from: 3 as number | null,
  list: [] as string[],
};

test.each([
  ['nothing', undefined, start],
  ['a text', 'words', start],
  ['nothing of it', {}, start],
  [
    'all of it',
    { words: 'a', at: 2, from: null, list: ['b'] },
    { words: 'a', at: 2, from: null, list: ['b'] },
  ],
  ['fields that it does not have', { words: 'a', more: 1 }, { ...start, words: 'a' }],
  ['fields of other kinds', { words: 7, at: '2', from: '3', list: 'b' }, start],
  ['null where something is', { words: null, list: null }, start],
  ['a list for an object', { words: ['a'] }, start],
])('of a draft that has %s the rest is as the form begins', (_, kept, filled) => {
  expect(filledIn(kept, start)).toEqual(filled);
});
