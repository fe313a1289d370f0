import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantPath } from './variant-path';

describe('the path that an address is cached under', () => {
  it.each([
    ['/', '/variants/from/newest'],
    ['/?utm=1', '/variants/from/newest'],
    ['/?from=2023-10-08.4', '/variants/from/2023-10-08.4'],
    ['/?from=../x', '/nothing-is-kept-here'],
    ['/?from=', '/nothing-is-kept-here'],
    ['/%76ariants/from/newest', '/nothing-is-kept-here'],
    ['/events/a', '/events/a'],
    ['/events/a?utm=1', '/events/a'],
    ['/events/a?policy=literal', '/events/a'],
    ['/events/a?policy=nonsense&verdict=&kind=x', '/events/a'],
    ['/events/a?policy=acled', '/variants/events/a/acled.all.all.'],
    [
      '/events/a?kind=vote&verdict=against-the-record',
      '/variants/events/a/literal.against-the-record.vote.',
    ],
    ['/events/a?from=killed-in-all', '/variants/events/a/literal.all.all.killed-in-all'],
    ['/events/a/facts/b?policy=acled&verdict=same', '/variants/events/a/facts/b/acled.all.all.'],
    ['/events/a/facts/b?verdict=same', '/events/a/facts/b'],
    ['/events/a/facts/b/annotations', '/variants/events/a/facts/b/annotations/newest'],
    ['/events/a/facts/b/annotations?utm=1', '/variants/events/a/facts/b/annotations/newest'],
    [
      '/events/a/facts/b/annotations?from=1767225600000.0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
      '/variants/events/a/facts/b/annotations/1767225600000.0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
    ],
    ['/events/a/facts/b/annotations?from=1.x', '/nothing-is-kept-here'],
    [
      '/events/a/facts/b/annotations?from=01767225600000.0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
      '/nothing-is-kept-here',
    ],
    ['/events/a/facts/b/annotations?from=', '/nothing-is-kept-here'],
    ['/articles/a/1/annotations', '/variants/articles/a/1/annotations/newest'],
    ['/annotations/a', '/variants/annotations/a/newest'],
    [
      '/annotations/0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f?from=1767225600000.0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
      '/variants/annotations/0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f/1767225600000.0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
    ],
    ['/annotations/a?from=../x', '/nothing-is-kept-here'],
    ['/annotations', '/annotations'],
    ['/variants/annotations/a/newest', '/nothing-is-kept-here'],
    ['/series', '/variants/series-list/_'],
    ['/series?utm=1', '/variants/series-list/_'],
    ['/series?from=a-series', '/variants/series-list/a-series'],
    ['/series?from=../x', '/nothing-is-kept-here'],
    ['/series?from=', '/nothing-is-kept-here'],
    ['/series/a', '/series/a'],
    ['/series/a?utm=1', '/series/a'],
    ['/series/a?from=2024-01-15', '/variants/series/a/2024-01-15'],
    ['/series/a?from=2024-02-30', '/series/a'],
    ['/series/a?from=', '/series/a'],
    ['/variants/series/a/2024-01-15', '/nothing-is-kept-here'],
    ['/outlets', '/variants/outlet-list/_'],
    ['/outlets?utm=1', '/variants/outlet-list/_'],
    ['/outlets?from=an-outlet', '/variants/outlet-list/an-outlet'],
    ['/outlets?from=../x', '/nothing-is-kept-here'],
    ['/outlets/a', '/outlets/a'],
    ['/outlets/a?utm=1&rows-from=', '/outlets/a'],
    ['/outlets/a?articles-from=newest', '/outlets/a'],
    ['/outlets/a?articles-from=unknown.4', '/variants/outlets/a/unknown.4_newest'],
    [
      '/outlets/a?rows-from=2023-10-08.2.0&articles-from=2023-10-09.1',
      '/variants/outlets/a/2023-10-09.1_2023-10-08.2.0',
    ],
    ['/variants/outlets/a/unknown.4_newest', '/nothing-is-kept-here'],
    ['/articles/a/1?policy=acled', '/articles/a/1?policy=acled'],
    ['/_next/static/x.js?dpl=1', '/_next/static/x.js?dpl=1'],
    ['/api/events?from=2023-10-08.4', '/api/events?from=2023-10-08.4'],
    ['/votes', '/variants/votes/all......'],
    ['/votes?utm=1&outcome=&state=', '/variants/votes/all......'],
    ['/votes?vetoed-by=USA', '/variants/votes/vetoed....USA..'],
    [
      '/votes?outcome=vetoed&vetoed-by=usa&from=2024-02-20.9',
      '/variants/votes/vetoed....USA..2024-02-20.9',
    ],
    ['/votes?state=DZA&voted=against&year=2024', '/variants/votes/all.2024.DZA.against...'],
    ['/votes/findings', '/variants/votes/findings/newest'],
    ['/votes/findings?from=2024-03-22.4', '/variants/votes/findings/2024-03-22.4'],
    ['/votes/findings?from=2024-02-30.4', '/nothing-is-kept-here'],
    ['/votes/S/2024/239', '/votes/S/2024/239'],
    ['/votes/S/2024/239?utm=1', '/votes/S/2024/239'],
    ['/votes/S%2F2024%2F239', '/variants/votes/elsewhere/S%2F2024%2F239'],
    ['/votes/s/2024/239', '/variants/votes/elsewhere/s%2F2024%2F239'],
    ['/votes/S/RES/2728', '/variants/votes/elsewhere/S%2FRES%2F2728'],
    ['/votes/S/RES/2728%20(2024)', '/variants/votes/elsewhere/S%2FRES%2F2728%20(2024)'],
    ['/votes/nothing', '/variants/votes/elsewhere/nothing'],
    ['/votes/S/2024/%2e%2e%2f', '/variants/votes/elsewhere/S%2F2024%2F..%2F'],
    ['/votes/%00', '/nothing-is-kept-here'],
    ['/votes/', '/votes/'],
    ['/variants/votes/all......', '/nothing-is-kept-here'],
    ['/variants/events/a/acled.all.all.', '/nothing-is-kept-here'],
    ['/variants', '/nothing-is-kept-here'],
  ])('of %s is %s', (address, path) => expect(variantPath(address)).toBe(path));

  it('never leaves the folders that it knows, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(variantPath(`/events/a?${query}`)).toMatch(
          /^(?:\/variants)?\/events\/a(?:\/[a-z]+\.[a-z-]+\.[a-z]+\.[a-z0-9-]*)?$/,
        );
        expect(variantPath(`/annotations/a?from=${query}`)).toMatch(
          /^\/(?:variants\/annotations\/a\/(?:newest|\d+\.[0-9a-f-]{36})|nothing-is-kept-here)$/,
        );
        expect(variantPath(`/series?from=${query}`)).toMatch(
          /^\/(?:variants\/series-list\/(?:_|[a-z0-9-]+)|nothing-is-kept-here)$/,
        );
        expect(variantPath(`/outlets?from=${query}`)).toMatch(
          /^\/(?:variants\/outlet-list\/(?:_|[a-z0-9-]+)|nothing-is-kept-here)$/,
        );
        expect(variantPath(`/outlets/a?${query}`)).toMatch(
          /^(?:\/variants)?\/outlets\/a(?:\/[a-z\d.-]+_[a-z\d.-]+)?$/,
        );
        expect(variantPath(`/series/a?from=${query}`)).toMatch(
          /^(?:\/variants)?\/series\/a(?:\/[\d-]+)?$/,
        );
        expect(variantPath(`/?from=${query}`)).toMatch(
          /^\/(?:variants\/from\/(?:newest|[\d.-]+)|nothing-is-kept-here)$/,
        );
        expect(variantPath(`/votes?${query}`)).toMatch(/^\/variants\/votes\/[a-z][A-Za-z0-9.-]*$/);
        expect(variantPath(`/votes/findings?from=${query}`)).toMatch(
          /^\/(?:variants\/votes\/findings\/(?:newest|[\d.-]+)|nothing-is-kept-here)$/,
        );
      }),
    );
  });
});
