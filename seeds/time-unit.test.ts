import { expect, it } from 'vitest';
import { timeUnitAfter } from './time-unit';

it.each([
  ['met for about 90 minutes', 'about 90', 'minute'],
  ['met for almost two hours', 'almost two', 'hour'],
  ['a 90-minute session', '90', 'minute'],
  ['more than 700 Israelis', '700', null],
  ['two daylight raids', 'two', null],
  ['about 90', 'about 90', null],
])('in “%s” what follows “%s” is %s', (text, amount, unit) => {
  expect(timeUnitAfter(text, text.indexOf(amount) + amount.length)).toBe(unit);
});
