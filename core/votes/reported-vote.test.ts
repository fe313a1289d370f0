import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullReport, recordedVotes } from './ballots.testing';
import { contradict } from './contradict';
import { type ReportedVote, relateVotes, type VoteRelation } from './reported-vote';
import { type Position, votingRules } from './rules';

const rule = votingRules['security-council-substantive'];
const vote = (stated: Partial<ReportedVote>): ReportedVote => ({
  tally: null,
  positions: [],
  outcome: null,
  ...stated,
});
const record = fullReport(recordedVotes['S/2024/239'], 'vetoed');

const reports = fc.record({
  tally: fc.option(
    fc.record({
      inFavour: fc.nat({ max: 15 }),
      against: fc.nat({ max: 3 }),
      abstaining: fc.nat({ max: 3 }),
    }),
  ),
  positions: fc.array(
    fc.record({
      member: fc.constantFrom('China', 'United States', 'Algeria', 'Guyana'),
      position: fc.constantFrom<Position>('in favour', 'against', 'abstaining', 'absent', 'veto'),
    }),
    { maxLength: 4 },
  ),
  outcome: fc.option(fc.constantFrom('adopted', 'vetoed', 'not adopted')),
});

describe('relateVotes', () => {
  test.each<[string, Partial<ReportedVote>, Partial<ReportedVote>, VoteRelation]>([
    ['an outcome and no more contains the whole record', { outcome: 'vetoed' }, record, 'contains'],
    ['two reports of nothing are equal', {}, {}, 'equal'],
    [
      'a tally and an outcome overlap',
      { tally: record.tally },
      { outcome: 'vetoed' },
      'overlapping',
    ],
    [
      'two tallies are disjoint',
      { tally: record.tally },
      { tally: { inFavour: 11, against: 2, abstaining: 1 } },
      'disjoint',
    ],
    [
      'a veto is within a vote against',
      { positions: [{ member: 'China', position: 'veto' }] },
      { positions: [{ member: 'China', position: 'against' }] },
      'within',
    ],
    ['a veto is within a failure', { outcome: 'vetoed' }, { outcome: 'not adopted' }, 'within'],
    [
      'an abstention is not an absence',
      { positions: [{ member: 'China', position: 'abstaining' }] },
      { positions: [{ member: 'China', position: 'absent' }] },
      'disjoint',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(relateVotes(vote(a), vote(b))).toBe(expected);
  });

  it('is equal for a report and itself, and mirrors within and contains', () => {
    const mirror = { within: 'contains', contains: 'within' } as const;
    fc.assert(
      fc.property(reports, reports, (a, b) => {
        const there = relateVotes(a, b);
        const expected = there === 'within' || there === 'contains' ? mirror[there] : there;
        expect(relateVotes(b, a)).toBe(expected);
        expect(relateVotes(a, a)).toBe('equal');
      }),
    );
  });
});

describe('contradict', () => {
  it('finds what two reports deny of each other across layers', () => {
    const named = vote({ positions: [{ member: 'United States', position: 'against' }] });
    const tally = { inFavour: 12, against: 0, abstaining: 3 };
    expect(contradict(vote({ outcome: 'adopted' }), named, rule)).toBe(true);
    expect(contradict(vote({ tally }), named, rule)).toBe(true);
    expect(contradict(vote({ outcome: 'vetoed' }), named, rule)).toBe(false);
  });

  it('is mutual, and no report contradicts itself or a part of the record it is taken from', () => {
    fc.assert(
      fc.property(reports, reports, (a, b) => {
        expect(contradict(a, b, rule)).toBe(contradict(b, a, rule));
        expect(contradict(a, a, rule)).toBe(false);
      }),
    );
    expect(contradict(record, vote({ tally: record.tally }), rule)).toBe(false);
  });
});
