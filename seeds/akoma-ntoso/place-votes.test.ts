import { describe, expect, it, test } from 'vitest';
import { recogniseNames } from '../../core/record/audit/as-printed';
import type { RecordEntry } from '../../core/record/entry';
import { placeVotes } from './place-votes';
import type { DocumentedVote } from './read-vote';

function voteOn(draft: string, stated: Partial<DocumentedVote> = {}): DocumentedVote {
  return {
    draft,
    resolution: null,
    date: '2025-07-02',
    meetingRecord: 'S/PV.9952',
    statedMeeting: null,
    agenda: null,
    title: null,
    outcome: 'vetoed',
    outcomeInferred: false,
    tally: { inFavour: 14, against: 1, abstaining: 0 },
    rollCall: { inFavour: [], against: ['United States'], abstaining: [] },
    sponsorsAsPrinted: [],
    ...stated,
  };
}

function stored(entry: number, vote: DocumentedVote): RecordEntry {
  return recogniseNames({ ...vote, entry });
}

const first = voteOn('S/2025/435', { resolution: 'S/RES/2783 (2025)', date: '2025-06-30' });
const second = voteOn('S/2025/435', { resolution: 'S/RES/2784 (2025)' });

describe('the place of a vote among the entries under its draft', () => {
  test.each<[string, readonly RecordEntry[], DocumentedVote, number]>([
    ['none there', [], first, 1],
    ['entries of other drafts', [stored(1, voteOn('S/2025/1'))], first, 1],
    ['its own entry', [stored(1, first), stored(2, second)], second, 2],
    ['another resolution’s entry', [stored(1, first)], second, 2],
    ['a number left out', [stored(3, first)], second, 4],
    ['its own, which it corrects', [stored(1, first)], { ...first, date: '2025-07-01' }, 1],
    [
      'its own, written closer together',
      [stored(1, first)],
      { ...first, resolution: 'S/RES/2783(2025)' },
      1,
    ],
    ['two alike', [stored(2, first), stored(1, first)], first, 1],
    [
      'two that differ, of which it is the second',
      [stored(1, { ...first, title: 'A' }), stored(2, first)],
      first,
      2,
    ],
    [
      'two that it corrects',
      [stored(2, { ...first, title: 'B' }), stored(1, { ...first, title: 'A' })],
      first,
      1,
    ],
  ])('%s', (_, entries, vote, entry) => {
    expect(placeVotes([{ file: 'a.xml', vote }], entries)).toEqual([stored(entry, vote)]);
  });

  it('numbers the votes of one draft in the order of their files', () => {
    const votes = [
      { file: 'a.xml', vote: second },
      { file: 'b.xml', vote: first },
    ];
    expect(placeVotes(votes, [])).toEqual([stored(1, second), stored(2, first)]);
  });

  it('takes a vote once from files that say the same', () => {
    const votes = ['a.xml', 'b.xml'].map((file) => ({ file, vote: first }));
    expect(placeVotes(votes, [])).toEqual([stored(1, first)]);
  });

  it('refuses files that say different things of one vote', () => {
    const other = { ...first, rollCall: { ...first.rollCall, inFavour: ['Malta'] } };
    const votes = [
      { file: 'a.xml', vote: first },
      { file: 'b.xml', vote: other },
    ];
    expect(() => placeVotes(votes, [])).toThrow(
      'b.xml:1: a.xml tells the vote on S/2025/435 otherwise',
    );
  });
});
