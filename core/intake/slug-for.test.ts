import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../views/slug';
import { slugFor } from './slug-for';

test.each([
  ['Côte Gazette', 40, 'cote-gazette'],
  ['The Council’s vote: 11–3–1', 40, 'the-councils-vote-11-3-1'],
  ['A resolution that nobody had expected', 20, 'a-resolution-that'],
  ['Unabridgeableness', 8, 'unabridg'],
  ['Совет', 40, 'article'],
  ['', 40, 'article'],
])('%s in %i characters', (name, most, slug) => {
  expect(slugFor(name, most, 'article')).toBe(slug);
});

test('always names something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (name, most) => {
      const slug = slugFor(name, most, 'x');
      expect(isSlug(slug)).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(most);
    }),
  );
});
