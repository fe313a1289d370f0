import { expect, test } from 'vitest';
import { dayMeant, namedDays } from './named-days';

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
  ['on 29 February', 'on', '2020-02-29'],
  ['on February 29, 2020', 'on', '2020-02-29'],
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

test.each<[string, string, string, boolean]>([
  ['on Sunday', '2021-05-14', '2021-05-18', true],
  ['on Sunday', '2021-05-17', '2021-05-22', false],
  ['on Sunday', '2021-05-17', '2021-06-30', true],
  ['on 24 December', '2021-12-20', '2021-12-28', true],
  ['on 24 December', '2021-05-17', '2022-05-17', true],
  ['on 24 December', '2021-12-25', '2022-12-23', false],
  ['on 29 February', '1897-01-01', '1903-12-31', false],
  ['on 29 February', '1897-01-01', '1904-12-31', true],
  ['on 18 May 2021', '2021-05-17', '2021-05-20', true],
  ['on 18 May 2021', '2021-05-19', '2021-05-20', false],
  ['in May', '2020-12-01', '2021-04-30', false],
  ['in May', '2020-12-01', '2021-05-01', true],
  ['in May 2021', '2021-04-28', '2021-05-02', true],
  ['in 2014', '2010-01-01', '2020-12-31', true],
  ['in 2014', '2015-01-01', '2020-12-31', false],
  ['two days earlier', '2015-01-01', '2020-12-31', false],
])('“%s” is a day from %s to %s: %s', (words, first, last, is) => {
  expect(namedDays(words, null)[0]?.is(first, last)).toBe(is);
});

test.each<[string, string | null, string, string, string | null]>([
  ['on Wednesday', '2021-05-20', '2021-05-16', '2021-05-22', '2021-05-19'],
  ['on Wednesday', '2021-05-20', '2021-05-20', '2021-05-22', null],
  ['on Wednesday', null, '2021-05-16', '2021-05-22', '2021-05-19'],
  ['on Wednesday', null, '2021-05-16', '2021-05-26', null],
  ['yesterday', null, '2021-05-16', '2021-05-16', '2021-05-16'],
  ['yesterday', null, '2021-05-16', '2021-05-17', null],
  ['on 19 May', null, '2021-04-01', '2021-05-22', null],
  ['on 19 May', '2021-05-20', '2011-04-01', '2021-05-22', '2021-05-19'],
])(
  '“%s”, published on %s, in what lasts from %s to %s means %s',
  (words, published, first, last, day) => {
    const [named] = namedDays(words, published);
    expect(named && dayMeant(named, first, last)).toBe(day);
  },
);

test('a month and year are all of their days', () => {
  const [named] = namedDays('in October 2023', '2024-03-22');
  expect(named?.is('2023-10-18')).toBe(true);
  expect(named?.is('2024-03-22')).toBe(false);
});

test.each([
  ...['20 may have died', 'the sun rose', 'Mondays', 'since May 90 people have been killed'],
  ...['on 31 June', 'on June 31, 2021', 'on 30 February', 'on February 29, 2021', 'on 0 May 2021'],
  ...['on 29 February 1900', 'on 10 May 0000'],
])('“%s” names no day', (words) => {
  expect(namedDays(words, '2021-05-20')).toEqual([]);
});
