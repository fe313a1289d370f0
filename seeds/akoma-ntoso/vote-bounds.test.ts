import { expect, test } from 'vitest';
import type { DocumentedVote } from './read-vote';
import { refusal, vote } from './refusals.testing';
import { voteDocument } from './vote-document.testing';

test('a vote of a day to come is refused', () => {
  expect(refusal(voteDocument(vote), '2024-03-24')).toMatch(
    /<step>: date="2024-03-25" is no day on which the Council can have voted$/,
  );
});

test.each<[string, Partial<DocumentedVote>, RegExp]>([
  [
    'voters',
    { rollCall: { inFavour: Array(201).fill('China'), against: [], abstaining: [] } },
    /<meta>: 201 voters are named; at most 200 are read$/,
  ],
  [
    'sponsors',
    { sponsorsAsPrinted: [Array(501).fill('Fiji').join(', ')] },
    /<meta>: 501 sponsors are named; at most 500 are read$/,
  ],
  [
    'words for an agenda item',
    { agenda: 'a'.repeat(601) },
    /<meta>: the agenda item has 601 characters; at most 600 are read$/,
  ],
  [
    'words for a title',
    { title: 'a'.repeat(5_001) },
    /<meta>: the title has 5001 characters; at most 5000 are read$/,
  ],
  ['digits in a symbol', { draft: `S/2024/${'1'.repeat(7)}` }, /is no symbol of a draft/],
])('too many %s are refused', (_, more, message) => {
  expect(refusal(voteDocument({ ...vote, ...more }))).toMatch(message);
});
