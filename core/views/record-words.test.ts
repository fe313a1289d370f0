import { describe, expect, test } from 'vitest';
import type { Fact } from '../comparison/claim';
import { onRecord, recorded, series } from '../comparison/records.testing';
import { recordView } from './record-view';
import { recordInWords, recordSources } from './record-words';

const fact: Fact = {
  ...{ id: 1, slug: 'killed', title: 'Killed', question: 'How many?', kind: 'quantity' },
  ...{ unit: 'people', whole: true, rule: null },
  scope: { asOf: '2023-10-08', population: 'Palestinians', place: 'Gaza', cumulative: true },
};

function words(record: Parameters<typeof recordView>[1]): readonly string[] {
  const view = recordView(fact, record);
  if (view === null) throw new Error('Nothing is on record.');
  return [recordInWords(view), recordSources(view)];
}

const figures = { '2023-10-07': 232, '2023-10-08': 370, '2023-10-09': 560, '2023-10-10': 900 };

describe('a series in words', () => {
  test('has the rows on both sides of the day, its zone, its cut-off and who stands behind it', () => {
    const ministry = series('Ministry', figures, {
      citedAs: { id: 1, name: 'Health Ministry' },
      source: {
        ...{ name: 'Daily', publisher: 'Ministry', compiler: 'Compiler', url: null },
        ...{ terms: 'None.', covers: null },
      },
    });
    expect(words({ kind: 'series', series: [ministry] })).toEqual([
      'Health Ministry: 232 (2023-10-07), 370 (2023-10-08), 560 (2023-10-09); days in Asia/Gaza; Not stated.',
      'Ministry, compiled by Compiler',
    ]);
  });

  test('has the nearest rows over days without a figure', () => {
    const gaps = { ...figures, '2023-10-08': null, '2023-10-09': null };
    expect(words({ kind: 'series', series: [series('Ministry', gaps)] })[0]).toContain(
      'Ministry: 232 (2023-10-07), 900 (2023-10-10); days',
    );
  });

  test('names each publisher once', () => {
    const all = [series('Ministry', figures), series('Ministry', figures), series('O', figures)];
    expect(words({ kind: 'series', series: all })[1]).toBe('Ministry | O');
  });
});

test('a vote in words has its day and the zone of the day', () => {
  const vote = recorded({ inFavour: 'France', against: 'China' }, 'not adopted');
  expect(words(onRecord(vote))[0]).toBe(
    'S/2024/239 (2024-03-22, New York time, S/PV.9574): not adopted; 1 in favour, 1 against, 0 abstaining; against: China',
  );
  expect(words(onRecord({ ...vote, meetingRecord: null }))[0]).toContain(
    'S/2024/239 (2024-03-22, New York time): not adopted',
  );
});
