import { expect, test } from 'vitest';
import { namedDays } from './named-days';

// 20 May 2021 was a Thursday.
test.each<[string, string, string | null]>([
  ['killed on Wednesday', 'on', '2021-05-19'],
  ['killed on Thursday', 'on', '2021-05-20'],
  ['the ministry said on Friday', 'said', '2021-05-14'],
  ['since the attack on Monday', 'since', '2021-05-17'],
  ['since 10 May', 'since', '2021-05-10'],
  ['by late Sunday', 'by', '2021-05-16'],
  ['on May 18, 2021', 'on', '2021-05-18'],
  ['on 24 December', 'on', '2020-12-24'],
  ['yesterday', 'on', '2021-05-19'],
  ['in 2014', 'other', null],
  ['two days earlier', 'other', null],
])('“%s” is %s %s', (words, role, day) => {
  expect(namedDays(words, '2021-05-20')).toMatchObject([{ role, day }]);
});

test('a weekday of an article without a day is any such day', () => {
  const [named] = namedDays('on Sunday', null);
  expect(named?.day).toBeNull();
  expect(named?.is('2021-05-16')).toBe(true);
  expect(named?.is('2021-05-17')).toBe(false);
});

test('a month and year are all of their days', () => {
  const [named] = namedDays('in October 2023', '2024-03-22');
  expect(named?.is('2023-10-18')).toBe(true);
  expect(named?.is('2024-03-22')).toBe(false);
});

test.each(['20 may have died', 'the sun rose', 'Mondays'])('“%s” names no day', (words) => {
  expect(namedDays(words, '2021-05-20')).toEqual([]);
});
