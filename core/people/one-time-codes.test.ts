import { expect, test } from 'vitest';
import { base32, otpAddress } from './one-time-codes';

// RFC 4648, section 10, without its padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%j in base 32 is %j', (text, coded) => {
  expect(base32(text)).toBe(coded);
});

test('the address for an app names the account and the secret', () => {
  const address = new URL(otpAddress('foobar', 'ada+x@newsroom.example'));
  expect(address.href).toMatch(/^otpauth:\/\/totp\/Recount:ada%2Bx%40newsroom\.example\?/);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ secret: 'MZXW6YTBOI', issuer: 'Recount' },
    ...{ algorithm: 'SHA1', digits: '6', period: '30' },
  });
});
