import { describe, expect, test } from 'vitest';
import { addedClaim, correctedClaim, rejectedClaim } from './claim-input';
import { emptyGiven } from './empty-given';

const correction = { version: 1, reading: emptyGiven, reason: ' Why. ' };

describe('a request about a claim', () => {
  test('is taken without the spaces around what is typed', () => {
    const scope = { ...emptyGiven.scope, place: '  ', population: ' people ' };
    expect(
      correctedClaim.parse({ ...correction, reading: { ...emptyGiven, scope } }),
    ).toMatchObject({
      reason: 'Why.',
      reading: { scope: { place: null, population: 'people' } },
    });
  });

  test.each([
    ['without a reason', { ...correction, reason: ' \n' }],
    ['with a reason that is too long', { ...correction, reason: 'x'.repeat(501) }],
    ['with a reason that cannot be stored', { ...correction, reason: 'a\0b' }],
    ['with half a character', { ...correction, reason: 'a\uD800' }],
    ['of no version', { ...correction, version: 0 }],
    ['with anything else', { ...correction, verdict: 'same' }],
    [
      'with a day that is none',
      {
        ...correction,
        reading: { ...emptyGiven, scope: { ...emptyGiven.scope, asOf: '2023-02-30' } },
      },
    ],
    [
      'with a tally of less than none',
      {
        ...correction,
        reading: {
          ...emptyGiven,
          vote: { ...emptyGiven.vote, tally: { inFavour: -1, against: 0, abstaining: 0 } },
        },
      },
    ],
    [
      'with part of a tally',
      {
        ...correction,
        reading: {
          ...emptyGiven,
          vote: { ...emptyGiven.vote, tally: { inFavour: 1, against: 0 } },
        },
      },
    ],
    [
      'with a number that is none',
      {
        ...correction,
        reading: {
          ...emptyGiven,
          amount: {
            words: '1',
            start: null,
            stated: {
              form: 'bounded',
              hedge: null,
              interval: {
                lower: Number.POSITIVE_INFINITY,
                upper: null,
                lowerInclusive: true,
                upperInclusive: false,
              },
            },
          },
        },
      },
    ],
  ])('%s is refused', (_, given) => {
    expect(correctedClaim.safeParse(given).success).toBe(false);
  });

  test('to add or set aside needs its reason as well', () => {
    expect(rejectedClaim.safeParse({ version: 1, reason: '' }).success).toBe(false);
    const place = { article: 'a', articleVersion: 1, start: 0, end: 1, event: 'e', fact: 'f' };
    const added = { ...place, reading: emptyGiven, reason: 'Why.' };
    expect(addedClaim.safeParse(added).success).toBe(true);
    expect(addedClaim.safeParse({ ...added, article: '../a' }).success).toBe(false);
  });
});
