import { expect, test } from 'vitest';
import { momentInWords } from '../moment-in-words';
import { browserInWords } from './browser-in-words';
import { readName } from './person';
import { waitInWords } from './wait-in-words';

test.each([
  [1, 'one second'],
  [60, '60 seconds'],
  [90, '90 seconds'],
  [91, '2 minutes'],
  [900, '15 minutes'],
  [901, '16 minutes'],
])('%i seconds are %s', (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});

test.each([
  [null, 'A program'],
  ['curl/8.5.0', 'A program'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on an iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
])('%j is %s', (userAgent, words) => {
  expect(browserInWords(userAgent)).toBe(words);
});

test.each([
  ['  Ada  ', 'Ada'],
  ['A', 'A'],
  ['名'.repeat(100), '名'.repeat(100)],
  ['名'.repeat(101), null],
  [' ', null],
  ['Ada\nLovelace', null],
  ['Ada\0', null],
  ['Ada \ud800', null],
])('the name typed as %j is %j', (typed, name) => {
  expect(readName(typed)).toBe(name);
});

test('a moment is given to the minute, with its zone', () => {
  expect(momentInWords(new Date('2026-11-26T23:05:59.999Z'))).toBe('26 November 2026 at 23:05 UTC');
});
