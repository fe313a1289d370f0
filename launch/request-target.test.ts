import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestTarget } from './request-target';

describe('the target of a request', () => {
  it.each([
    ['/', '/'],
    ['/events/a?policy=acled', '/events/a?policy=acled'],
    ['http://127.0.0.1:3000/events/a?x=1', '/events/a?x=1'],
    ['https://evil.example', '/'],
    ['/./variants/from/newest', '/variants/from/newest'],
    ['/x/../events/a', '/events/a'],
    ['/%2e%2e/events', '/events'],
    ['//evil.example/x', '//evil.example/x'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['*', null],
    ['evil.example:443', null],
    ['/events/%', null],
    ['/events/%zz', null],
    ['/events/%ff', null],
    ['/events/%e0%80%80', null],
    [undefined, null],
  ])('of %s is %s', (url, target) => expect(requestTarget(url)).toBe(target));

  it('is a path on this server, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(requestTarget(`/${text}`) ?? '/').toMatch(/^\//);
      }),
    );
  });
});
