import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimReading } from '../claims/claim-reading';
import { standsAgain } from './stands-again';

const before =
  'At least 227 people were killed, the ministry said. It spoke of 227 people again. Nobody else did.';
const quote = 'At least 227 people were killed';

const reading: ClaimReading = {
  amount: { start: 0, end: 12 },
  stated: null,
  ...{ answers: [], implied: false, speaker: null, sponsors: [], note: null },
  vote: { tally: null, positions: [], outcome: null },
  sources: [{ source: 'ministry', words: 'the ministry said', start: 33, end: 50 }],
  scope: { asOf: null, population: null, place: null, cumulative: null },
  ...{ pattern: 'killed', correction: null },
};
const claim = { start: 0, end: quote.length, reading };

describe('a claim stands again', () => {
  test.each([
    ['in the same text', before, 0],
    ['where something was put before it', `A new line.\n\n${before}`, 13],
    ['where something behind it has changed', before.replace('Nobody else did', 'Others did'), 0],
  ])('%s', (_, after, by) => {
    const again = standsAgain(claim, before, after);
    expect(again).toMatchObject({ start: by, end: quote.length + by });
    expect(after.slice(again?.start, again?.end)).toBe(quote);
    const [credit] = again?.reading.sources ?? [];
    expect(after.slice(credit?.start, credit?.end)).toBe('the ministry said');
    expect(again?.reading.amount).toEqual({ start: by, end: 12 + by });
  });
});

describe('a claim does not stand again', () => {
  test.each([
    ['where its figure has changed', before.replace('227 people were', '230 people were')],
    ['where whom it credits is another', before.replace('the ministry said', 'a doctor said')],
    ['where its words stand twice, and neither as before', `${quote} here. ${quote} there.`],
    ['in an empty text', ''],
  ])('%s', (_, after) => {
    expect(standsAgain(claim, before, after)).toBeNull();
  });
});

test('what is found has the same words, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕊', '.'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(60), (from, to, start, length) => {
      const own = {
        start,
        end: start + length,
        reading: { ...reading, amount: null, sources: [] },
      };
      const again = standsAgain(own, from, to);
      if (again === null) return;
      expect(to.slice(again.start, again.end)).toBe(from.slice(own.start, own.end));
    }),
  );
});
