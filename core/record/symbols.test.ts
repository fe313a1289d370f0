import { expect, test } from 'vitest';
import { meetingNumber, resolutionNumber, statedMeetingNumber, yearOfSymbol } from './symbols';

test.each([
  [resolutionNumber, 'S/RES/2728 (2024)', 2728],
  [resolutionNumber, 'S/2024/254', null],
  [resolutionNumber, null, null],
  [meetingNumber, 'S/PV.9586', 9586],
  [meetingNumber, 'S/PV9261', 9261],
  [meetingNumber, 'S/PV.10042 (Resumption 1)', 10042],
  [meetingNumber, 'S/2020/462', null],
  [statedMeetingNumber, '9586th meeting', 9586],
  [statedMeetingNumber, '10042nd (resumed) meeting', 10042],
  [statedMeetingNumber, 'Voting by mail', null],
  [yearOfSymbol, 'S/2024/254', 2024],
  [yearOfSymbol, 'S/RES/2728 (2024)', 2024],
  [yearOfSymbol, 'S/RES/2728(2024)', 2024],
  [yearOfSymbol, 'S/RES/2728', null],
  [yearOfSymbol, 'S/PV.9586', null],
])('%o of %j is %j', (numberOf, symbol, number) => {
  expect(numberOf(symbol)).toBe(number);
});
