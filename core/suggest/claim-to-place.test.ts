import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsToPlace } from './claim-to-place';
import { toPlace } from './suggest.testing';

const article = { outlet: 'A', title: 'T', publishedOn: null };

test('claims are told with their sentence, total and the nearest placed ones', () => {
  const body = 'In Karsova, 31 people were killed, including seven children. Sixty are missing.';
  const [all, children] = claimsToPlace(
    { ...article, body },
    toPlace(body).map(({ claim }) => claim),
    new Map([[2, { event: 4, fact: 5 }]]),
  );
  expect(all?.sentence).toBe('In Karsova, 31 people were killed, including seven children.');
  expect(children?.total).toBe(all?.claim);
  expect(children?.nearby).toMatchObject([{ event: 4, fact: 5 }]);
});

const body = 'Two people were killed. '.repeat(30);
const read = toPlace(body).map(({ claim }) => claim);

test('the placed claims around one are the four nearest others, of two as near the earlier', () => {
  const places = fc.uniqueArray(fc.nat({ max: read.length - 1 }));
  fc.assert(
    fc.property(places, (own) => {
      const placed = new Map(own.map((at) => [at, { event: 1, fact: at }]));
      for (const [index, { nearby }] of claimsToPlace(
        { ...article, body },
        read,
        placed,
      ).entries()) {
        const wanted = own
          .filter((at) => at !== index)
          .sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b)
          .slice(0, 4);
        expect(nearby.map(({ fact }) => fact)).toEqual(wanted);
      }
    }),
  );
});

test('four times as many claims are placed by looking at hardly more than four times as many', () => {
  const lookedAt = (times: number) => {
    let looks = 0;
    class Counting extends Map<number, { event: number; fact: number }> {
      override get(key: number) {
        looks += 1;
        return super.get(key);
      }
      override *[Symbol.iterator]() {
        for (const entry of super.entries()) {
          looks += 1;
          yield entry;
        }
        return undefined;
      }
    }
    const long = body.repeat(times);
    const claims = toPlace(long).map(({ claim }) => claim);
    const placed = new Counting(claims.map((_, at) => [at, { event: 1, fact: at }]));
    expect(claimsToPlace({ ...article, body: long }, claims, placed)).toHaveLength(30 * times);
    return looks;
  };
  expect(lookedAt(8)).toBeLessThanOrEqual(4 * lookedAt(2) + 4);
});
