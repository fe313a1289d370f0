import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath, signInAddress } from './return-path';

test.each([
  ['/editor/account', '/editor/account'],
  ['/events/x?policy=acled#fact', '/events/x?policy=acled#fact'],
  ['/a/../b', '/b'],
  [null, '/editor'],
  [undefined, '/editor'],
  ['', '/editor'],
  ['editor', '/editor'],
  ['//elsewhere.example', '/editor'],
  ['/\\elsewhere.example', '/editor'],
  ['/\t/elsewhere.example', '/editor'],
  ['https://elsewhere.example/', '/editor'],
  ['/.//elsewhere.example', '/editor'],
  ['/x/..//elsewhere.example', '/editor'],
  ['/%2e//elsewhere.example', '/editor'],
  ['/%2E%2e//elsewhere.example', '/editor'],
  ['/./\\elsewhere.example', '/editor'],
  ['/x/../sign-in', '/editor'],
  ['/x//y', '/x//y'],
  ['javascript:alert(1)', '/editor'],
  ['/sign-in?to=/x', '/editor'],
  ['/invitation/x', '/editor'],
  ['/api/auth/sign-out', '/editor'],
  [`/${'x'.repeat(3000)}`, '/editor'],
  [`/${'ж'.repeat(700)}`, '/editor'],
])('from %j one comes back to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});

test('whatever is asked, one stays on this site', () => {
  const hostile = fc
    .array(
      fc.constantFrom('/', '\\', '.', '..', '%2e', '%2E%2e', '\t', '\n', ' ', '@', ':', 'a', 'ж'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        hostile,
        hostile.map((text) => `/${text}`),
      ),
      (asked) => {
        const to = new URL(returnPath(asked), 'https://recount.example/sign-in');
        expect(to.origin).toBe('https://recount.example');
        expect(returnPath(to.pathname + to.search + to.hash)).toBe(
          to.pathname + to.search + to.hash,
        );
      },
    ),
  );
});

test('the page to sign in on knows from where', () => {
  expect(signInAddress('/editor')).toBe('/sign-in');
  expect(signInAddress('/editor/people?from=a&b')).toBe(
    '/sign-in?to=%2Feditor%2Fpeople%3Ffrom%3Da%26b',
  );
});
