import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from './address-key';

describe('addresses of one article', () => {
  test.each([
    ['https://www.gazette.example/a/b', 'http://gazette.example/a/b/'],
    ['https://gazette.example/a', 'https://GAZETTE.example:443/a#comments'],
    ['https://gazette.example/a?id=4', 'https://gazette.example/a?utm_source=mail&id=4&fbclid=x'],
    ['https://gazette.example/a?a=1&b=2', 'https://gazette.example/a?b=2&a=1'],
    ['https://gazette.example/a/', 'https://gazette.example//a/index.html'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://gazette.example', 'https://gazette.example./?'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).not.toBeNull();
    expect(addressKey(one)).toBe(addressKey(other));
  });
});

describe('addresses of two articles', () => {
  test.each([
    ['https://gazette.example/a', 'https://gazette.example/b'],
    ['https://gazette.example/a', 'https://gazette.example/A'],
    ['https://gazette.example/a?id=4', 'https://gazette.example/a?id=5'],
    ['https://gazette.example/a', 'https://news.gazette.example/a'],
    ['https://gazette.example/a', 'https://gazette.example:8443/a'],
    ['https://gazette.example/story?ref=front', 'https://gazette.example/story?ref=back'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

test.each(['', 'gazette', '/a/b', 'ftp://gazette.example/a', 'mailto:a@b.example', 'javascript:1'])(
  'no address of the web: %s',
  (address) => {
    expect(addressKey(address)).toBeNull();
  },
);

test('a key is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = addressKey(address);
      expect(key).not.toBeNull();
      expect(addressKey(`https://${key}`)).toBe(key);
    }),
  );
});
