import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullReport, membersOf2024, recordedVotes } from './ballots.testing';
import { brokenRules } from './broken-rules';
import { type Ballot, decide } from './decide';
import type { NamedPosition, ReportedVote } from './reported-vote';
import { type Position, type VotingRuleKey, votingRules } from './rules';

const rule = votingRules['security-council-substantive'];
const codes = (vote: Partial<ReportedVote>, key: VotingRuleKey = 'security-council-substantive') =>
  brokenRules({ tally: null, positions: [], outcome: null, ...vote }, votingRules[key]).map(
    ({ code }) => code,
  );
const all = (position: Position, ...members: string[]): NamedPosition[] =>
  members.map((member) => ({ member, position }));
const tally = (inFavour: number, against: number, abstaining: number) => ({
  inFavour,
  against,
  abstaining,
});

describe('brokenRules of the Security Council', () => {
  test.each<[string, Partial<ReportedVote>, string[]]>([
    ['nothing stated breaks nothing', {}, []],
    [
      'Algeria has no veto, China and Russia have',
      { outcome: 'vetoed', positions: all('veto', 'China', 'Russian Federation', 'Algeria') },
      ['veto without the right to one'],
    ],
    [
      'Algeria may vote against',
      { outcome: 'vetoed', positions: all('against', 'China', 'Russian Federation', 'Algeria') },
      [],
    ],
    [
      '11–2 with one abstention is fourteen votes',
      { tally: tally(11, 2, 1) },
      ['tally smaller than the body'],
    ],
    [
      'an absent member named makes them fifteen',
      { tally: tally(11, 2, 1), positions: all('absent', 'Guyana') },
      [],
    ],
    ['11–3–2 is sixteen votes', { tally: tally(11, 3, 2) }, ['tally larger than the body']],
    [
      'a veto and a vote against of one member are one position',
      { tally: tally(11, 3, 1), positions: [...all('veto', 'China'), ...all('against', 'China')] },
      [],
    ],
    [
      'one member has one position',
      { positions: [...all('against', 'Guyana'), ...all('abstaining', 'Guyana')] },
      ['two positions of one member'],
    ],
    [
      'no more can be named than the tally counts',
      {
        tally: tally(12, 2, 1),
        positions: all('against', 'China', 'Russian Federation', 'Algeria'),
      },
      ['more positions than the tally has'],
    ],
    [
      'five in favour leave nothing to veto',
      { tally: tally(5, 4, 6), outcome: 'vetoed' },
      ['veto of a draft that had too few votes'],
    ],
    [
      'seven named as not in favour leave nothing to veto',
      { outcome: 'vetoed', positions: all('abstaining', ...membersOf2024.slice(0, 7)) },
      ['veto of a draft that had too few votes'],
    ],
    [
      'eight in favour adopt nothing',
      { tally: tally(8, 0, 7), outcome: 'adopted' },
      ['outcome against the votes'],
    ],
    [
      'a permanent member against prevents adoption',
      { outcome: 'adopted', positions: all('against', 'France') },
      ['outcome against the votes'],
    ],
    [
      'a permanent member may abstain',
      { outcome: 'adopted', positions: all('abstaining', 'United States') },
      [],
    ],
    [
      'nobody against is no veto',
      { tally: tally(14, 0, 1), outcome: 'vetoed' },
      ['outcome against the votes'],
    ],
    [
      'the only vote against is no veto where it is Algeria’s',
      { tally: tally(13, 1, 1), outcome: 'vetoed', positions: all('against', 'Algeria') },
      ['outcome against the votes'],
    ],
    [
      'fourteen in favour and nobody against is adopted',
      { tally: tally(14, 0, 1), outcome: 'not adopted' },
      ['outcome against the votes'],
    ],
    ['“not adopted” may be said of a veto', { tally: tally(11, 3, 1), outcome: 'not adopted' }, []],
  ])('%s', (_, vote, expected) => {
    expect(codes(vote)).toEqual(expected);
  });
});

describe('brokenRules of other decisions', () => {
  test.each<[string, VotingRuleKey, Partial<ReportedVote>, string[]]>([
    [
      'the Assembly’s members need not all vote',
      'general-assembly',
      { tally: tally(153, 10, 23), outcome: 'adopted' },
      [],
    ],
    [
      'the Assembly has 193 members',
      'general-assembly',
      { tally: tally(180, 10, 4) },
      ['tally larger than the body'],
    ],
    [
      'nobody vetoes in the Assembly',
      'general-assembly',
      { outcome: 'vetoed' },
      ['outcome against the votes'],
    ],
    [
      'nobody’s vote in the Assembly is a veto',
      'general-assembly',
      { positions: all('veto', 'United States') },
      ['veto without the right to one'],
    ],
    [
      'fewer in favour than against adopt nothing',
      'general-assembly',
      { tally: tally(10, 20, 0), outcome: 'adopted' },
      ['outcome against the votes'],
    ],
    [
      'one member against prevents a press statement',
      'security-council-press-statement',
      { outcome: 'adopted', positions: all('against', 'Malta') },
      ['outcome against the votes'],
    ],
  ])('%s', (_, key, vote, expected) => {
    expect(codes(vote, key)).toEqual(expected);
  });
});

describe('a report of real ballots under the rule', () => {
  it.each(Object.entries(recordedVotes))('breaks nothing: %s', (_, cast) => {
    expect(brokenRules(fullReport(cast, decide(cast, rule)), rule)).toEqual([]);
  });

  it('breaks nothing, however much of it is told', () => {
    const position = fc.constantFrom<Ballot['position']>(
      ...(['in favour', 'in favour', 'in favour', 'against', 'abstaining', 'absent'] as const),
    );
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 15, maxLength: 15 }),
        fc.subarray(membersOf2024),
        fc.boolean(),
        fc.boolean(),
        (positions, named, toldTally, toldOutcome) => {
          const cast = positions.map(
            (own, n): Ballot => ({ member: membersOf2024[n] ?? '', position: own }),
          );
          const outcome = decide(cast, rule);
          const full = fullReport(cast, outcome);
          const told = cast
            .filter((ballot) => named.includes(ballot.member) || ballot.position === 'absent')
            .map((ballot): NamedPosition => {
              const vetoes = outcome === 'vetoed' && ballot.position === 'against';
              const may = rule.permanent.some((member) => member === ballot.member);
              return vetoes && may ? { ...ballot, position: 'veto' } : ballot;
            });
          const report = {
            tally: toldTally ? full.tally : null,
            positions: told,
            outcome: toldOutcome ? outcome : null,
          };
          expect(brokenRules(report, rule)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
