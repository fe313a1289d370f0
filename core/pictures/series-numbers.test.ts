import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberLabels } from './series-numbers';

const within = { from: 0, to: 300 };
const widthOf = (text: string) => text.length * 8 + 4;

test.each<[string, number[], [string, number][]]>([
  ['none', [], []],
  ['one', [100], [['1', 100]]],
  [
    'two that are far apart',
    [100, 200],
    [
      ['1', 100],
      ['2', 200],
    ],
  ],
  [
    'two that stand on each other',
    [100, 102, 200],
    [
      ['1–2', 101],
      ['3', 200],
    ],
  ],
  ['several in a row', [100, 105, 110, 115], [['1–4', 107.5]]],
  [
    'at the edges',
    [0, 300],
    [
      ['1', 6],
      ['2', 294],
    ],
  ],
])('%s', (_, places, expected) => {
  expect(numberLabels(places, within, widthOf).map(({ text, at }) => [text, at])).toEqual(expected);
});

test('every mark is numbered once, in order, and no two labels touch', () => {
  const places = fc
    .array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 60 })
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, (all) => {
      const labels = numberLabels(all, within, widthOf);
      const numbers = labels.flatMap(({ text }) => {
        const [first = 0, last = first] = text.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
      expect(numbers).toEqual(all.map((_, index) => index + 1));
      for (const [index, { text, at }] of labels.entries()) {
        const next = labels[index + 1];
        if (next === undefined) continue;
        expect(at + widthOf(text) / 2).toBeLessThanOrEqual(next.at - widthOf(next.text) / 2 + 1e-9);
      }
    }),
  );
});
