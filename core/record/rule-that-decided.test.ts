import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../votes/decide';
import { type Outcome, permanentMembers, votingRules } from '../votes/rules';
import { entryWith, listed } from './entries.testing';
import type { RecordEntry } from './entry';
import { ruleThatDecided } from './rule-that-decided';

const rule = votingRules['security-council-substantive'];
const charter = rule.source;

/** An entry by its tally and its three lists of names. */
function vote(
  outcome: Outcome,
  [inFavour, against, abstaining]: readonly [number | null, number | null, number | null],
  ...names: readonly string[]
): RecordEntry {
  const [yes = '', no = '', abstained = ''] = names;
  return entryWith({
    outcome,
    tally: { inFavour, against, abstaining },
    rollCall: { inFavour: listed(yes), against: listed(no), abstaining: listed(abstained) },
  });
}

const of2023 = 'Albania, Brazil, Ecuador, Gabon, Ghana, Malta, Mozambique, Switzerland';
const of2024 =
  'Ecuador, France, Japan, Malta, Mozambique, Republic of Korea, Sierra Leone, Slovenia, Switzerland, United Kingdom, United States';

describe('the rule on votes of record', () => {
  test.each<[string, RecordEntry, string]>([
    [
      'S/2023/772, too few in favour though three permanent members voted against',
      vote(
        'not adopted',
        [5, 4, 6],
        'China, Gabon, Mozambique, Russian Federation, United Arab Emirates',
        'France, Japan, United Kingdom, United States',
        'Albania, Brazil, Ecuador, Ghana, Malta, Switzerland',
      ),
      'Five in favour, nine are needed: not adopted. France, the United Kingdom and the United States, permanent members, voted against; with too few in favour that is no veto.',
    ],
    [
      'S/2023/795',
      vote(
        'not adopted',
        [4, 2, 9],
        'China, Gabon, Russian Federation, United Arab Emirates',
        'United Kingdom, United States',
        'Albania, Brazil, Ecuador, France, Ghana, Japan, Malta, Mozambique, Switzerland',
      ),
      'Four in favour, nine are needed: not adopted. The United Kingdom and the United States, permanent members, voted against; with too few in favour that is no veto.',
    ],
    [
      'S/2023/792, vetoed by two of three against',
      vote(
        'vetoed',
        [10, 3, 2],
        'Albania, Ecuador, France, Gabon, Ghana, Japan, Malta, Switzerland, United Kingdom, United States',
        'China, Russian Federation, United Arab Emirates',
        'Brazil, Mozambique',
      ),
      'Ten in favour would have been enough; China and the Russian Federation, permanent members, voted against: vetoed. The United Arab Emirates also voted against; it is not a permanent member, so its vote is not a veto.',
    ],
    [
      'S/2024/239',
      vote('vetoed', [11, 3, 1], of2024, 'Algeria, China, Russian Federation', 'Guyana'),
      'Eleven in favour would have been enough; China and the Russian Federation, permanent members, voted against: vetoed. Algeria also voted against; it is not a permanent member, so its vote is not a veto.',
    ],
    [
      'S/2024/383, seven for and seven against',
      vote(
        'not adopted',
        [7, 7, 1],
        'Algeria, China, Ecuador, Guyana, Mozambique, Russian Federation, Sierra Leone',
        'France, Japan, Malta, Republic of Korea, Slovenia, United Kingdom, United States',
        'Switzerland',
      ),
      'Seven in favour, nine are needed: not adopted. France, the United Kingdom and the United States, permanent members, voted against; with too few in favour that is no veto.',
    ],
    [
      'S/2023/773, one vote against',
      vote(
        'vetoed',
        [12, 1, 2],
        `${of2023}, China, France, Japan, United Arab Emirates`,
        'United States',
        'Russian Federation, United Kingdom',
      ),
      'Twelve in favour would have been enough; the United States, a permanent member, voted against: vetoed.',
    ],
    [
      'S/2024/254, adopted with a permanent member abstaining',
      vote(
        'adopted',
        [14, 0, 1],
        'Algeria, China, Ecuador, France, Guyana, Japan, Malta, Mozambique, Republic of Korea, Russian Federation, Sierra Leone, Slovenia, Switzerland, United Kingdom',
        '',
        'United States',
      ),
      'Fourteen in favour, nine are needed; no permanent member voted against: adopted. The United States, a permanent member, abstained. An abstention is no veto.',
    ],
    [
      'S/2024/106, adopted without naming voters',
      vote('adopted', [15, 0, 0]),
      'Fifteen in favour, nine are needed; no permanent member voted against: adopted.',
    ],
    [
      'S/2025/353, without tally or names',
      vote('vetoed', [null, null, null]),
      'The record gives neither a count in favour nor names; nine are needed. That the draft was vetoed is the record’s own word.',
    ],
    [
      'S/2023/638, thirteen in the tally and fourteen in the list',
      vote(
        'vetoed',
        [13, 1, 1],
        `${of2023}, China, France, Japan, United Arab Emirates, United Kingdom, United States`,
        'Russian Federation',
        'China',
      ),
      'Thirteen in favour by the tally and fourteen by name would have been enough; the Russian Federation, a permanent member, voted against: vetoed.',
    ],
    [
      'S/2022/160, adopted over a permanent member',
      vote(
        'adopted',
        [11, 1, 3],
        'Albania, Brazil, France, Gabon, Ghana, Ireland, Kenya, Mexico, Norway, United Kingdom, United States',
        'Russian Federation',
        'China, India, United Arab Emirates',
      ),
      'Eleven in favour, nine are needed; the Russian Federation, a permanent member, voted against. That defeats a substantive resolution, and not a decision on procedure, which nobody can veto. The record says that the draft was adopted, and does not say that it was one on procedure.',
    ],
    [
      'S/2026/373, whose second entry counts nobody',
      vote('adopted', [0, 0, 0]),
      'The tally is 0–0–0 and no name is given, so the rule cannot be tried on this entry. That the draft was adopted is the record’s own word.',
    ],
  ])('%s', (_, entry, sentences) => {
    expect(ruleThatDecided(entry, rule).sentences.join(' ')).toBe(sentences);
  });

  test('names the Charter, and for an abstention the Court as well', () => {
    expect(ruleThatDecided(vote('adopted', [15, 0, 0]), rule).sources).toEqual([charter]);
    expect(ruleThatDecided(vote('adopted', [14, 0, 1], '', '', 'China'), rule).sources).toEqual([
      charter,
    ]);
    expect(
      ruleThatDecided(vote('adopted', [9, 0, 6], of2024, '', 'China'), rule).sources,
    ).toHaveLength(2);
  });
});

describe('the rule infers nothing', () => {
  test.each<[string, RecordEntry, string]>([
    [
      'from a tally against without names',
      vote('vetoed', [13, 1, 1]),
      'Thirteen in favour, nine are needed. Of those against, one is not named, so whether a permanent member was among them is not said. That the draft was vetoed is the record’s own word.',
    ],
    [
      'from a count in favour alone',
      vote('adopted', [12, null, null]),
      'Twelve in favour, nine are needed. Whether a permanent member voted against is not said. That the draft was adopted is the record’s own word.',
    ],
    [
      'from a tally and names of which one is enough',
      vote('adopted', [9, 0, 6], 'Albania', '', ''),
      'Nine in favour by the tally and one by name, nine are needed. The one would be enough and the other would not. That the draft was adopted is the record’s own word.',
    ],
    [
      'from a permanent member that stands in two lists',
      vote('vetoed', [12, 1, 2], of2024.concat(', China'), 'China', ''),
      'Twelve in favour, nine are needed. China, a permanent member, stands against and in another list as well. That the draft was vetoed is the record’s own word.',
    ],
  ])('%s', (_, entry, sentences) => {
    const { sentences: said, outcome } = ruleThatDecided(entry, rule);
    expect(said.join(' ')).toBe(sentences);
    expect(outcome).toBeNull();
  });
});

const members = [...permanentMembers, ...of2023.split(', '), 'Japan', 'United Arab Emirates'];
const fullVote = fc
  .array(fc.constantFrom('in favour', 'against', 'abstaining'), { minLength: 15, maxLength: 15 })
  .map((positions) =>
    members.map((member, index) => ({ member, position: positions[index] ?? 'abstaining' })),
  ) as fc.Arbitrary<
  { readonly member: string; readonly position: 'in favour' | 'against' | 'abstaining' }[]
>;

const printedInAnyOrder = fullVote.chain((ballots) =>
  fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
);

test('a full roll call is decided as its ballots are, in whatever order it is printed', () => {
  fc.assert(
    fc.property(printedInAnyOrder, ([ballots, shuffled]) => {
      const list = (position: string) =>
        shuffled
          .filter((ballot) => ballot.position === position)
          .map(({ member }) => member)
          .join(', ');
      const lists = ['in favour', 'against', 'abstaining'].map(list);
      const outcome = decide(ballots, rule);
      const entry = vote(outcome, [null, null, null], ...lists);
      expect(ruleThatDecided(entry, rule).outcome).toBe(outcome);
    }),
  );
});
