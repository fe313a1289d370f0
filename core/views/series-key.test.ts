import { expect, test } from 'vitest';
import { parseSeriesDay } from './series-key';

test.each(['2024-01-15', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(parseSeriesDay(text)).toBe(text);
});

test.each([
  ...[
    '',
    'first',
    '2024-1-5',
    '2024-02-30',
    '2023-02-29',
    '0000-01-01',
    '2024-13-01',
    '2024-00-10',
  ],
  ...['2024-01-15T00:00:00Z', ' 2024-01-15', '2024-01-15\n', '-2024-01-15', '+12024-01-15', '../x'],
])('%j is none', (text) => {
  expect(parseSeriesDay(text)).toBeNull();
});
