import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../comparison/reason';
import {
  type ComparisonOptions,
  defaultOptions,
  factKinds,
  optionsQuery,
  optionsSegment,
  parseOptions,
  parseSegment,
  policyNames,
} from './comparison-options';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

const anyOptions: fc.Arbitrary<ComparisonOptions> = fc.record({
  policy: fc.constantFrom(...policyNames),
  verdict: fc.constantFrom(null, ...verdicts),
  kind: fc.constantFrom(null, ...factKinds),
  from: fc.option(slug),
});

describe('options in an address', () => {
  test.each([
    ['', {}],
    ['?policy=literal', {}],
    ['?policy=acled', { policy: 'acled' }],
    ['?verdict=against-the-record', { verdict: 'against the record' }],
    ['?verdict=against%20the%20record', { verdict: 'against the record' }],
    [
      '?verdict=same&kind=vote&policy=airwars',
      { verdict: 'same', kind: 'vote', policy: 'airwars' },
    ],
    ['?from=killed-in-all', { from: 'killed-in-all' }],
    ['?policy=ACLED&verdict=wrong&kind=votes&from=Killed%20in%20all', {}],
    ['?policy=constructor&verdict=all&kind=toString', {}],
    ['?policy=acled&policy=airwars', { policy: 'acled' }],
    ['?other=1', {}],
  ])('%s', (query, options) => {
    expect(parseOptions(new URLSearchParams(query))).toEqual({ ...defaultOptions, ...options });
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseOptions(new URLSearchParams(optionsQuery(options)))).toEqual(options);
      }),
    );
  });

  test('that are the default are not written', () => {
    expect(optionsQuery(defaultOptions)).toBe('');
    expect(optionsQuery({ ...defaultOptions, policy: 'acled', verdict: 'conflict' })).toBe(
      '?policy=acled&verdict=conflict',
    );
  });
});

describe('options as a segment', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const segment = optionsSegment(options);
        expect(segment).toMatch(/^[a-z0-9.-]+$/);
        expect(parseSegment(segment)).toEqual(options);
      }),
    );
  });

  test('are written in one way only', () => {
    fc.assert(
      fc.property(anyOptions, anyOptions, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(optionsSegment(a) === optionsSegment(b)).toBe(same);
      }),
    );
  });

  test('but for the page of rows are as many as there are choices', () => {
    const segments = new Set(
      policyNames.flatMap((policy) =>
        [null, ...verdicts].flatMap((verdict) =>
          [null, ...factKinds].map((kind) => optionsSegment({ policy, verdict, kind, from: null })),
        ),
      ),
    );
    expect(segments.size).toBe(3 * 8 * 6);
  });

  test.each([
    ...['', '.', '...', 'literal', 'literal.all', 'literal.all.all', 'literal.all.all..'],
    ...['literal.all.all.a.b', 'Literal.all.all.', 'literal.against the record.all.', 'x.all.all.'],
    ...[
      'literal.all.votes.',
      'literal.all.all.Killed',
      'literal.all.all.a--b',
      ' literal.all.all.',
    ],
    ...[
      'literal.all.all.%2e',
      '__proto__.all.all.',
      'literal..all.',
      `literal.all.all.${'a'.repeat(101)}`,
    ],
  ])('%j is refused', (segment) => {
    expect(parseSegment(segment)).toBeNull();
  });

  test('whatever is accepted is the segment of its own options', () => {
    const segment = fc.oneof(
      fc.string(),
      fc
        .array(fc.oneof(fc.constantFrom('all', 'literal', 'acled', 'same', 'vote', ''), slug), {
          maxLength: 5,
        })
        .map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(segment, (text) => {
        const options = parseSegment(text);
        expect(options === null || optionsSegment(options) === text).toBe(true);
      }),
    );
  });
});
