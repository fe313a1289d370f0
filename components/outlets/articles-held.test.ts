import { expect, it } from 'vitest';
import { articlesHeld } from './articles-held';

it.each([
  [0, false, 'no article'],
  [1, false, 'one article'],
  [12, false, '12 articles'],
  [1000, false, '1,000 articles'],
  [1000, true, 'more than 1,000 articles'],
])('%i, more %s, is %s', (count, more, words) => expect(articlesHeld({ count, more })).toBe(words));
