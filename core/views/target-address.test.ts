import { expect, test } from 'vitest';
import { targetAddress } from './target-address';

const target = {
  ...{ article: 'an-article', outlet: 'Outlet', version: 1, start: 4, end: 30 },
  ...{ prefix: '', suffix: '' },
};

test.each([
  ['more than 1,000', null, '/articles/an-article/1#chars-4-30:~:text=more%20than%201%2C000'],
  ['well-known', null, '/articles/an-article/1#chars-4-30:~:text=well%2Dknown'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    null,
    '/articles/an-article/1#chars-4-30:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  [
    'One line.\r\n\r\nAnother.\n',
    null,
    '/articles/an-article/1#chars-4-30:~:text=One%20line.,Another.',
  ],
  ['moved', { version: 3, start: 8, end: 13 }, '/articles/an-article/3#chars-8-13:~:text=moved'],
])('%j, now %j', (exact, now, address) => {
  expect(targetAddress({ ...target, exact, now })).toBe(address);
});
