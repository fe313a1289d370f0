import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from './address-key';

describe('addresses of one article', () => {
  test.each([
    ['https://www.gazette.example/a/b', 'http://gazette.example/a/b/'],
    ['https://gazette.example/a', 'https://GAZETTE.example:443/a#comments'],
    ['https://gazette.example/a', 'http://gazette.example:443/a'],
    ['https://gazette.example/a?id=4', 'https://gazette.example/a?utm_source=mail&id=4&fbclid=x'],
    ['https://gazette.example/a?a=1&b=2', 'https://gazette.example/a?b=2&a=1'],
    ['https://gazette.example/a/', 'https://gazette.example//a/index.html'],
    ['https://gazette.example/a', 'https://gazette.example/a/index.html/'],
    ['https://gazette.example/a', 'https://www.www.gazette.example/a/index.htm/index.html'],
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
    ['https://www.example/a', 'https://example/a'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

test.each([
  ...['', 'gazette', '/a/b', 'ftp://gazette.example/a', 'mailto:a@b.example', 'javascript:1'],
  ...[
    'https://anna:word@gazette.example/a',
    'https://anna@gazette.example/a',
    'http:a:b@c.example',
  ],
  ...[
    'https://:word@gazette.example/a',
    'https://a..example/',
    'https://.example/',
    'https://a../',
  ],
  `https://gazette.example/${'ä'.repeat(400)}`,
])('none of what is no address that readers may have: %s', (address) => {
  expect(addressKey(address)).toBeNull();
});

describe('a key is its own', () => {
  const law = (address: string) => {
    const key = addressKey(address);
    expect(key).not.toBeNull();
    expect(addressKey(`https://${key}`)).toBe(key);
  };

  test('whatever the address', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), law));
  });

  test('of parts that are left away', () => {
    const of = (...parts: string[]) => fc.constantFrom(...parts);
    const many = (part: fc.Arbitrary<string>) =>
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    const address = fc
      .tuple(
        of('https://', 'http://', 'HTTPS:'),
        many(of('www.', 'WWW.', 'news.', 'www2.')),
        of('com', 'gazette.example', 'co.example.', 'localhost', 'www', '127.0.0.1', '[::1]'),
        of('', ':80', ':443', ':8080', ':'),
        many(of('/', '//', '/a', '/index.html', '/INDEX.HTM', '/index', '/.', '/..', '/%2e', '\\')),
        of('', '?', '?b=2&a=1', '?=', '?%ff=+&utm_source=x', '?&&', '?a=1&a=0', '?ref_src'),
        of('', '#', '#a?b'),
      )
      .map((parts) => parts.join(''))
      .filter((text) => URL.canParse(text));
    fc.assert(fc.property(address, law), { numRuns: 1000 });
  });

  test('at its greatest length', () => {
    for (const scheme of ['https://', 'http://']) {
      law(`${scheme}${'gazette.example/'.padEnd(2000 - scheme.length, 'a')}`);
    }
  });
});
