import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { councilRecord, recorded } from '../record/council-record.testing';
import { ballotsOf, fullReport, membersOf2024, recordedVotes } from './ballots.testing';
import { type Ballot, decide } from './decide';
import { type Outcome, votingRules } from './rules';

const rule = votingRules['security-council-substantive'];

describe('decide', () => {
  // biome-ignore format: one vote a line reads as a table
  test.each<[string, keyof typeof recordedVotes, [number, number, number], Outcome]>([
    ['five in favour is not adopted, and three permanent members against veto nothing', 'S/2023/772', [5, 4, 6], 'not adopted'],
    ['four in favour is not adopted, and two permanent members against veto nothing', 'S/2023/795', [4, 2, 9], 'not adopted'],
    ['seven against seven is not adopted, and three permanent members against veto nothing', 'S/2024/383', [7, 7, 1], 'not adopted'],
    ['ten in favour is vetoed by two of three against', 'S/2023/792', [10, 3, 2], 'vetoed'],
    ['eleven in favour is vetoed by two of three against', 'S/2024/239', [11, 3, 1], 'vetoed'],
    ['one permanent member against is enough', 'S/2023/773', [12, 1, 2], 'vetoed'],
    ['a permanent member that abstains vetoes nothing', 'S/2024/254', [14, 0, 1], 'adopted'],
  ])('%s: %s', (_, draft, [inFavour, against, abstaining], outcome) => {
    const cast = recordedVotes[draft];
    expect(decide(cast, rule)).toBe(outcome);
    expect(recorded(draft).outcome).toBe(outcome);
    expect(fullReport(cast, outcome).tally).toEqual({ inFavour, against, abstaining });
  });

  it('gives the stated outcome for every full roll call of the record but one, on procedure', () => {
    const full = councilRecord.filter(
      (entry) => new Set(ballotsOf(entry).map(({ member }) => member)).size === rule.members,
    );
    const decided = full.filter((entry) => ballotsOf(entry).length === rule.members);
    expect(decided).toHaveLength(335);
    const others = decided.filter((entry) => decide(ballotsOf(entry), rule) !== entry.outcome);
    // S/RES/2623 (2022) called an emergency special session of the General Assembly: a decision on
    // procedure, which no permanent member can veto (Charter, Article 27, paragraph 2).
    expect(others.map(({ draft }) => draft)).toEqual(['S/2022/160']);
    for (const entry of others) {
      expect(decide(ballotsOf(entry), { ...rule, permanent: [] })).toBe(entry.outcome);
    }
  });

  it('tells an absent permanent member from one that is against', () => {
    const cast = recordedVotes['S/2023/773'].map(
      (ballot): Ballot =>
        ballot.member === 'United States' ? { ...ballot, position: 'absent' } : ballot,
    );
    expect(decide(cast, rule)).toBe('adopted');
  });

  it('adopts a press statement only with all fifteen', () => {
    const statement = votingRules['security-council-press-statement'];
    const all = membersOf2024.map((member): Ballot => ({ member, position: 'in favour' }));
    expect(decide(all, statement)).toBe('adopted');
    expect(decide(recordedVotes['S/2024/254'], statement)).toBe('not adopted');
  });

  it('refuses a member that votes twice, and a rule that fixes no majority', () => {
    const guyana: Ballot = { member: 'Guyana', position: 'abstaining' };
    expect(() => decide([guyana, guyana], rule)).toThrow('twice');
    expect(() => decide([guyana], votingRules['general-assembly'])).toThrow('no majority');
  });
});

describe('any ballots', () => {
  const position = fc.constantFrom<Ballot['position']>(
    ...(['in favour', 'in favour', 'in favour', 'against', 'abstaining', 'absent'] as const),
  );
  const ballots = fc
    .array(position, { minLength: 15, maxLength: 15 })
    .map((cast) =>
      cast.map((own, index): Ballot => ({ member: membersOf2024[index] ?? '', position: own })),
    );

  /** The Charter's words, counted by hand: nine in favour, and none of these five against. */
  function counted(cast: readonly Ballot[]): Outcome {
    let inFavour = 0;
    let vetoes = 0;
    for (const { member, position: own } of cast) {
      if (own === 'in favour') inFavour += 1;
      const five = /^(?:China|France|Russian Federation|United Kingdom|United States)$/;
      if (own === 'against' && five.test(member)) vetoes += 1;
    }
    if (inFavour >= 9) return vetoes === 0 ? 'adopted' : 'vetoed';
    return 'not adopted';
  }

  it('end as counting them has it, whatever the order of the members', () => {
    const seen = new Set<Outcome>();
    fc.assert(
      fc.property(
        ballots.chain((cast) =>
          fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length })),
        ),
        ([cast, shuffled]) => {
          const outcome = counted(cast);
          seen.add(outcome);
          expect(decide(cast, rule)).toBe(outcome);
          expect(decide(shuffled, rule)).toBe(outcome);
        },
      ),
      { numRuns: 500 },
    );
    expect(seen.size).toBe(3);
  });
});
