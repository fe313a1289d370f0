import { expect, test } from 'vitest';
import { archiveInWords, notInIt } from './archive-in-words';
import type { Description } from './description';

function holding(rows: Readonly<Record<string, number>>, stillBeingRead = 0): Description {
  const files = Object.entries(rows).map(([table, count]) => ({
    ...{ table, file: `tables/${table}.jsonl`, rows: count, bytes: 0, sha256: '', columns: {} },
  }));
  const madeAt = '2026-11-26T22:00:00.000Z';
  return { format: 'recount-archive', version: 1, madeAt, migrations: [], stillBeingRead, files };
}

test.each([
  [{}, '0 articles, 0 events, 0 claims, 0 annotations, 0 recorded votes and 0 series'],
  [
    { Article: 100_000, Event: 1, Claim: 2, Annotation: 1, RecordedVote: 1, Series: 1 },
    '100,000 articles, 1 event, 2 claims, 1 annotation, 1 recorded vote and 1 series',
  ],
])('%j is “%s”', (rows, words) => {
  expect(archiveInWords(holding(rows))).toBe(words);
});

test.each([
  [0, null],
  [1, 'One thing that is still being read is not in it.'],
  [1200, '1,200 things that are still being read are not in it.'],
])('of %i things that are being read it says %j', (count, sentence) => {
  expect(notInIt(holding({}, count))).toBe(sentence);
});
