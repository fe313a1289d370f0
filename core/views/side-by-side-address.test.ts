import { expect, test } from 'vitest';
import { parseSideBySide, sideBySideAddress, versionsAddress } from './side-by-side-address';

test.each<[string, ReturnType<typeof parseSideBySide>]>([
  [
    sideBySideAddress('one', 'another-1'),
    [
      { slug: 'one', version: null },
      { slug: 'another-1', version: null },
    ],
  ],
  [
    versionsAddress({ slug: 'one', version: 2 }, { slug: 'one', version: 10 }),
    [
      { slug: 'one', version: 2 },
      { slug: 'one', version: 10 },
    ],
  ],
  ['/compare/one', null],
  ['/compare/one/2/another', null],
  ['/compare/one/2/another/3/more', null],
  ['/compare/one/0/another/1', null],
  ['/compare/one/1e3/another/1', null],
  ['/compare/One/another', null],
  ['/compare/one/%20', null],
])('%s', (address, named) => {
  expect(parseSideBySide(address.split('/').slice(2))).toEqual(named);
});
