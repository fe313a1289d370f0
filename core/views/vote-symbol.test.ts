import { expect, test } from 'vitest';
import { documentAddress } from './vote-addresses';
import { parseVoteSymbol, type VoteSymbol } from './vote-symbol';

const draft = (symbol: string): VoteSymbol => ({ kind: 'draft', symbol });
const resolution = (number: number, year: number | null): VoteSymbol => ({
  kind: 'resolution',
  number,
  year,
});

test.each<[string, VoteSymbol | null]>([
  ['S/2024/239', draft('S/2024/239')],
  ['s/2024/239', draft('S/2024/239')],
  [' S/2024/239 ', draft('S/2024/239')],
  ['S/2021/990/REV.1', draft('S/2021/990/Rev.1')],
  ['s/2021/990/rev.1', draft('S/2021/990/Rev.1')],
  ['S/2024/239.1', draft('S/2024/239.1')],
  ['S/RES/2728 (2024)', resolution(2728, 2024)],
  ['S/RES/2728(2024)', resolution(2728, 2024)],
  ['s/res/2728', resolution(2728, null)],
  ['S/RES/0', draft('S/RES/0')],
  ['S/RES/2728 (24)', draft('S/RES/2728 (24)')],
  ['', null],
  ['S', null],
  ['2024/239', null],
  ['S/2024/239\n1', null],
  ["S/2024/239' OR true --", null],
  ['S/٢٠٢٤/239', null],
  [`S/${'1'.repeat(61)}`, null],
])('%j names %j', (text, expected) => {
  expect(parseVoteSymbol(text)).toEqual(expected);
});

test('a document is found at the United Nations by its symbol', () => {
  expect(documentAddress('S/2024/239')).toBe('https://undocs.org/S/2024/239');
  expect(documentAddress('S/RES/2728 (2024)')).toBe('https://undocs.org/S/RES/2728(2024)');
});
