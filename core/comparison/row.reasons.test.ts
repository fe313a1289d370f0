import { describe, expect, it, test } from 'vitest';
import type { PolicyName } from '../quantities/policy';
import type { Claim, Fact } from './claim';
import { codes, israel, ministry, quantityFact, says, sentences } from './claims.testing';
import type { ReasonCode, Verdict } from './reason';
import { compareRow } from './row';

const killed = quantityFact({ asOf: '2023-10-08', population: 'people', cumulative: true });
const row = (claims: readonly Claim[], fact: Fact = killed, policy: PolicyName = 'literal') =>
  compareRow(fact, claims, policy);

describe('policies', () => {
  const claims = [says('NZ Herald', 'dozens'), says('Reaction', '12')];

  it('move a vague row and are named as what decided', () => {
    expect(row(claims, killed, 'literal').verdict).toBe('conflict');
    const acled = row(claims, killed, 'acled');
    expect(acled.verdict).toBe('same');
    expect(sentences(acled, 'decided by policy')).toEqual([
      '“dozens” (NZ Herald) is read as 12, by the ACLED policy.',
    ]);
  });

  it('that have no rule for the words say whose they take', () => {
    const compared = row([says('NZ Herald', 'thousands')], killed, 'airwars');
    expect(sentences(compared, 'decided by policy')).toEqual([
      '“thousands” (NZ Herald) is read as 2,000 or more, by the Literal policy, since Airwars has no rule for these words.',
    ]);
  });
});

describe('the rules of the Council', () => {
  const statement = quantityFact({}, 'security-council/press-statement');
  const resolution = quantityFact({}, 'security-council/resolution');

  test.each<[string, Fact, string, Verdict, ReasonCode[]]>([
    [
      'all 15 must agree to a statement',
      statement,
      'all 15',
      'reported once',
      ['agrees with the rules'],
    ],
    [
      'nine votes are needed',
      resolution,
      'at least nine',
      'reported once',
      ['agrees with the rules'],
    ],
    ['“nine” is nine or more', resolution, 'nine', 'reported once', ['agrees with the rules']],
    ['“several” says less than the rule', resolution, 'several', 'reported once', []],
    [
      'twelve are not needed, though they would do',
      resolution,
      'at least twelve',
      'against the record',
      ['rule broken'],
    ],
    [
      'fourteen do not suffice for a statement',
      statement,
      '14',
      'against the record',
      ['rule broken'],
    ],
  ])('%s', (_, fact, words, verdict, expected) => {
    const compared = row([says('NZ Herald', words)], fact);
    expect(compared.verdict).toBe(verdict);
    expect(codes(compared).filter((code) => /rule/.test(code))).toEqual(expected);
  });

  it('are cited with their source', () => {
    expect(
      sentences(row([says('NZ Herald', 'all 15')], statement), 'agrees with the rules'),
    ).toEqual([
      '“all 15” (NZ Herald) agrees with the rule: A press statement needs the agreement of all fifteen members of the Council (practice of the Security Council: a press statement is made on behalf of all its members).',
    ]);
  });
});

describe('the reasons', () => {
  it('tell the hedge and the source that were dropped', () => {
    const compared = row([
      says('NZ Herald', 'At least 227', { sources: [ministry] }),
      says('Reaction', '227'),
    ]);
    expect(sentences(compared)).toEqual([
      'Every number that fits “227” (Reaction) also fits “At least 227” (NZ Herald).',
      '“At least 227” (NZ Herald) carries the hedge “At least”; “227” (Reaction) is the same figure without it.',
      '“At least 227” (NZ Herald) is credited to its source (“according to the Gaza Health Ministry”); “227” (Reaction) is the same figure and names none.',
    ]);
  });

  it('tell which words are round, and whether they are a figure', () => {
    const told = (words: string) =>
      sentences(row([says('NZ Herald', '227'), says('Reaction', words)]));
    expect(told('at least 230')).toEqual([
      '“at least 230” (Reaction) is a round figure and leaves room for “227” (NZ Herald).',
    ]);
    expect(told('230 to 300')).toEqual([
      '“230 to 300” (Reaction) has round bounds and leaves room for “227” (NZ Herald).',
    ]);
  });

  it('are few in a long row', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      says(n % 2 ? 'NZ Herald' : 'Reaction', `${n + 1}`, { sources: [n % 3 ? israel : ministry] }),
    );
    expect(row(many).reasons.length).toBeLessThan(40);
  });

  it('tell a common origin', () => {
    const compared = row([
      says('NZ Herald', '227', { origins: [7] }),
      says('Reaction', '227', { origins: [8, 7] }),
    ]);
    expect(compared.verdict).toBe('same');
    expect(sentences(compared, 'shared origin')).toEqual([
      '“227” (NZ Herald) and “227” (Reaction) stand in texts that are credited with the same origin, or inferred to have it, so they may not be two independent reports.',
    ]);
  });

  it('are told three times over and then counted', () => {
    const compared = row(
      (['Al Arabiya', 'Indian Awaaz', 'NZ Herald', 'Reaction'] as const).map((outlet) =>
        says(outlet, '227'),
      ),
    );
    expect(sentences(compared)).toHaveLength(3);
    expect(sentences(compared).at(-1)).toMatch(
      /are the same words\. The same holds for 3 more pairs\.$/,
    );
  });

  it('refuse a claim that was read as another kind than its fact', () => {
    const vote = quantityFact();
    const answer = {
      ...says('NZ Herald', '1'),
      reading: { kind: 'wording' as const, sponsors: [] },
    };
    expect(() => row([answer], vote)).toThrow('is read as wording');
  });
});
