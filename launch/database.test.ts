import { expect, test } from 'vitest';
import { placeOf } from './database';

test.each([
  ['postgresql://ann:s3cret@db.example:6432/news', 'db.example:6432/news'],
  ['postgresql://ann:s3cret@db.example/news', 'db.example:5432/news'],
  ['postgres://db.example/news?sslmode=require&password=s3cret', 'db.example:5432/news'],
])('of %s only the place is told', (address, place) => {
  expect(placeOf(address)).toBe(place);
});

test('an address that is none is refused without repeating it', () => {
  expect(() => placeOf('s3cret')).toThrow(/^DATABASE_URL is not an address\. It looks like/);
});
