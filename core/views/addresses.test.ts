import { expect, test } from 'vitest';
import {
  articleAddress,
  claimAddress,
  claimAnchor,
  eventAddress,
  factAddress,
  parseVersion,
  voteAddress,
} from './addresses';

test('addresses name what they lead to', () => {
  expect(eventAddress('a-vote')).toBe('/events/a-vote');
  expect(factAddress('a-vote', 'outcome')).toBe('/events/a-vote/facts/outcome');
  expect(articleAddress('an-article', 2)).toBe('/articles/an-article/2');
  expect(claimAnchor({ start: 0, end: 12 })).toBe('chars-0-12');
  expect(claimAddress({ article: 'an-article', version: 2, start: 5, end: 12 })).toBe(
    '/articles/an-article/2#chars-5-12',
  );
  expect(voteAddress('S/2024/239')).toBe('/votes/S/2024/239');
  expect(voteAddress('S/2024/1 (A)')).toBe('/votes/S/2024/1%20(A)');
});

test.each([
  ['1', 1],
  ['12', 12],
  ['999999', 999_999],
  ['1000000', null],
  ['0', null],
  ['01', null],
  ['-1', null],
  ['+1', null],
  ['1.0', null],
  ['1e2', null],
  [' 1', null],
  ['1\n', null],
  ['٣', null],
  ['', null],
  ['latest', null],
])('%j as a version is %j', (segment, version) => {
  expect(parseVersion(segment)).toBe(version);
});
