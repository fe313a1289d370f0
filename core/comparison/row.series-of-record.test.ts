import { expect, test } from 'vitest';
import { israel, ministry, ohchr, quantityFact, says, sentences } from './claims.testing';
import type { ReasonCode, Verdict } from './reason';
import { series } from './records.testing';
import { compareRow } from './row';

const october = series('Ministry', {
  '2023-10-07': 232,
  '2023-10-08': 370,
  '2023-10-09': 560,
});
const ocha = series('OCHA', { '2023-10-08': 413 });
const ofMinistry = { ...series('Ministry', { '2021-05-19': 227 }), citedAs: ministry };
const ofOhchr = { ...series('OHCHR', { '2021-05-20': 230 }), citedAs: ohchr };

const octoberFact = quantityFact({ asOf: '2023-10-08', cumulative: true });
const mayFact = quantityFact({ asOf: '2021-05-19', cumulative: true });

// Words of one article on 8 October 2023 that name no source, beside both series of that day.
const unsourced: readonly [string, Verdict, ReasonCode, RegExp][] = [
  ['370', 'same', 'agrees with the record', /Ministry has 370 for 8 October 2023 \(Gaza time\)\./],
  ['413', 'same', 'agrees with the record', /OCHA has 413 for 8 October 2023 \(Gaza time\)\./],
  ['at least 370', 'compatible', 'hedge dropped or added', /carries the hedge “at least”/],
  ['at least 300', 'compatible', 'agrees with the record', /leaves room for the record/],
  ['about 400', 'compatible', 'agrees with the record', /Ministry has 370/],
  [
    'at least 415',
    'reported once',
    'different as-of time',
    /fits between two rows of Ministry: 370 for 8 October 2023 and 560 for 9 October 2023 \(Gaza time\)\. The hour at which a day is closed decides/,
  ],
  [
    '300',
    'reported once',
    'different as-of time',
    /fits between two rows of Ministry: 232 for 7 October 2023 and 370 for 8 October 2023/,
  ],
  [
    '5,000',
    'against the record',
    'record differs',
    /leaves no room for the record: Ministry has 232 for 7 October 2023, 370 for 8 October 2023 and 560 for 9 October 2023 \(Gaza time\)\./,
  ],
  ['at most 200', 'against the record', 'record differs', /leaves no room/],
  ['dozens', 'compatible', 'agrees with the record', /leaves room/],
];

test.each(unsourced)('%s on 8 October 2023 is %s', (words, verdict, code, sentence) => {
  const row = compareRow(octoberFact, [says('Indian Awaaz', words)], 'literal', [], {
    kind: 'series',
    series: [october, ocha],
  });
  expect(row.verdict).toBe(verdict);
  expect(sentences(row, code).join('\n')).toMatch(sentence);
});

test('a claim is held beside its own source’s series, and the others are named', () => {
  const claim = says('NZ Herald', 'At least 227', { sources: [ministry] });
  const record = { kind: 'series', series: [ofOhchr, ofMinistry] } as const;
  const row = compareRow(mayFact, [claim], 'literal', [], record);
  expect(row.verdict).toBe('compatible');
  expect(sentences(row)).toEqual([
    'Only NZ Herald gives a figure: “At least 227”.',
    '“At least 227” (NZ Herald, citing Gaza Health Ministry) leaves room for the record: Gaza Health Ministry has 227 for 19 May 2021 (Gaza time).',
    '“At least 227” (NZ Herald) carries the hedge “At least”; the record has the same figure without it.',
    'OHCHR has 230 for 20 May 2021 (Gaza time).',
  ]);
});

test('a claim that cites another source than the record’s is not held against it', () => {
  const claim = says('NZ Herald', '1,130', { sources: [israel] });
  const record = { kind: 'series', series: [october] } as const;
  const row = compareRow(octoberFact, [claim], 'literal', [], record);
  expect(row.verdict).toBe('reported once');
  expect(sentences(row, 'different source')).toEqual([
    '“1,130” (NZ Herald, citing Israel) rests on another source than the record: Ministry has 370 for 8 October 2023 (Gaza time).',
  ]);
});

test('a day without a figure is bridged by the rows on both sides', () => {
  const gap = series('Ministry', { '2023-10-07': 232, '2023-10-08': null, '2023-10-09': 560 });
  const record = { kind: 'series', series: [gap] } as const;
  const verdict = (words: string) =>
    compareRow(octoberFact, [says('Reaction', words)], 'literal', [], record).verdict;
  expect(verdict('400')).toBe('reported once');
  expect(verdict('232')).toBe('reported once');
  expect(verdict('561')).toBe('against the record');
});

test('a row on one side alone decides nothing', () => {
  const record = { kind: 'series', series: [ofOhchr] } as const;
  const row = compareRow(mayFact, [says('Reaction', '90')], 'literal', [], record);
  expect(row.verdict).toBe('reported once');
  expect(sentences(row, 'record leaves it open')).toEqual([
    '“90” (Reaction) is not decided by the record: the nearest that OHCHR has is 230 for 20 May 2021 (Gaza time).',
  ]);
});

test('one day’s figure may be anything up to what it comes to with a neighbouring day', () => {
  const daily = { ...october, cumulative: false };
  const fact = quantityFact({ asOf: '2023-10-08', cumulative: false });
  const verdict = (words: string, series = daily) =>
    compareRow(fact, [says('Reaction', words)], 'literal', [], {
      kind: 'series',
      series: [series],
    }).verdict;
  expect(verdict('370')).toBe('same');
  expect(verdict('415')).toBe('reported once');
  expect(verdict('at least 931')).toBe('against the record');
  const alone = { ...daily, points: daily.points.slice(1, 2) };
  expect(verdict('at least 931', alone)).toBe('reported once');
});

test('a day without a figure is said to have none, and the hour is not made to explain it', () => {
  const gap = series('Ministry', { '2023-10-07': 232, '2023-10-08': null, '2023-10-09': 560 });
  const row = compareRow(octoberFact, [says('Reaction', '400')], 'literal', [], {
    kind: 'series',
    series: [gap],
  });
  expect(sentences(row, 'different as-of time')).toEqual([
    '“400” (Reaction) fits between two rows of Ministry: 232 for 7 October 2023 and 560 for 9 October 2023 (Gaza time). There is no figure for 8 October 2023, so it does not contradict the record.',
  ]);
});

test('the nearest row is the nearest by days', () => {
  const far = series('OCHA', { '2023-10-07': 300, '2023-10-20': 4_000 });
  const row = compareRow(octoberFact, [says('Reaction', '370')], 'literal', [], {
    kind: 'series',
    series: [october, far],
  });
  expect(sentences(row, 'other figures on record')).toEqual([
    'OCHA has 300 for 7 October 2023 (Gaza time).',
  ]);
});

test('a claim that the record does not decide leaves the row undecided', () => {
  const scoped = quantityFact({ asOf: '2023-10-08', population: 'Palestinians', cumulative: true });
  const both = [
    says('Reaction', '370'),
    says('Reaction', '5,000', { scope: { population: 'children' } }),
  ];
  const record = { kind: 'series', series: [october] } as const;
  expect(compareRow(scoped, both, 'literal', [], record).verdict).toBe('reported once');
});

test('a claim of another scope, or of no stated day, is not held beside the series', () => {
  const record = { kind: 'series', series: [october] } as const;
  const children = says('Reaction', '5,000', { scope: { population: 'children' } });
  const scoped = quantityFact({ asOf: '2023-10-08', population: 'Palestinians' });
  expect(compareRow(scoped, [children], 'literal', [], record).verdict).toBe('reported once');
  const undated = quantityFact({ cumulative: true });
  expect(compareRow(undated, [says('Reaction', '9')], 'literal', [], record).verdict).toBe(
    'reported once',
  );
});

test('zero is a figure of record', () => {
  const none = series('Ministry', { '2023-10-08': 0 });
  const record = { kind: 'series', series: [none] } as const;
  const row = compareRow(octoberFact, [says('Reaction', 'no')], 'literal', [], record);
  expect(row.verdict).toBe('same');
  expect(sentences(row, 'agrees with the record').join()).toContain('Ministry has 0 for');
});

test('the verdict among articles stands where the record does not decide', () => {
  const record = { kind: 'series', series: [october] } as const;
  const both = [says('Reaction', '415'), says('NZ Herald', '433')];
  expect(compareRow(octoberFact, both, 'literal', [], record).verdict).toBe('conflict');
  const alike = [says('Reaction', '415'), says('NZ Herald', '415')];
  expect(compareRow(octoberFact, alike, 'literal', [], record).verdict).toBe('same');
});
