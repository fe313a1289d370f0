import { expect, test } from 'vitest';
import { isSlug } from './slug';

test.each(['a', '1', 'a-vote', 'us-draft-22-march-2024', 'a'.repeat(100)])(
  '%s is a slug',
  (slug) => {
    expect(isSlug(slug)).toBe(true);
  },
);

test.each([
  '',
  '-',
  'a-',
  '-a',
  'a--b',
  'A',
  'é',
  'a b',
  'a\n',
  'a.b',
  '%00',
  '\0',
  'a/b',
  'a'.repeat(101),
])('%j is none', (text) => {
  expect(isSlug(text)).toBe(false);
});
