import { expect, test } from 'vitest';
import type { ReportedVote } from '../votes/reported-vote';
import { codes, sentences, voteFact, votes } from './claims.testing';
import type { Verdict } from './reason';
import { onRecord, recorded } from './records.testing';
import { compareRow } from './row';

const usDraft = recorded(
  {
    inFavour:
      'Ecuador, France, Japan, Malta, Mozambique, Republic of Korea, Sierra Leone, Slovenia, Switzerland, United Kingdom, United States',
    against: 'Algeria, China, Russian Federation',
    abstaining: 'Guyana',
  },
  'vetoed',
);

const fewInFavour = recorded(
  {
    inFavour: 'China, Gabon, Mozambique, Russian Federation, United Arab Emirates',
    against: 'France, Japan, United Kingdom, United States',
    abstaining: 'Albania, Brazil, Ecuador, Ghana, Malta, Switzerland',
  },
  'not adopted',
  { draft: 'S/2023/772', meetingRecord: 'S/PV.9439' },
);

const veto = (...members: string[]) =>
  members.map((member) => ({ member, position: 'veto' }) as const);

// What one article says of a recorded vote, what the row comes to, and words of its reasons.
const rows: readonly [string, Partial<ReportedVote>, Verdict, RegExp][] = [
  [
    'the outcome',
    { outcome: 'vetoed' },
    'same',
    /agrees with the record \(S\/PV\.9574\): vetoed, 11 in favour, 3 against, 1 abstaining\./,
  ],
  [
    'the tally',
    { tally: { inFavour: 11, against: 3, abstaining: 1 } },
    'same',
    /agrees with the record/,
  ],
  [
    'the outcome in looser words',
    { outcome: 'not adopted' },
    'compatible',
    /agrees with the record .*vetoed/,
  ],
  [
    'another outcome',
    { outcome: 'adopted' },
    'against the record',
    /differs from the record .*vetoed/,
  ],
  [
    'another tally',
    { tally: { inFavour: 12, against: 2, abstaining: 1 } },
    'against the record',
    /differs from the record \(S\/PV\.9574\): 11 in favour, 3 against, 1 abstaining\./,
  ],
  [
    'the members that vetoed',
    { outcome: 'vetoed', positions: veto('China', 'Russian Federation') },
    'same',
    /China and the Russian Federation against, which was a veto/,
  ],
  [
    'a member among them that has no veto',
    { outcome: 'vetoed', positions: veto('China', 'Russian Federation', 'Algeria') },
    'against the record',
    /differs from the record \(S\/PV\.9574\): Algeria against, which was no veto\..*otherwise agrees with the record \(S\/PV\.9574\): vetoed, .*; China and the Russian Federation against, which was a veto/s,
  ],
  [
    'a vote against that was a veto',
    { positions: [{ member: 'China', position: 'against' }] },
    'compatible',
    /China against, which was a veto/,
  ],
  [
    'an abstention that was a vote against',
    { positions: [{ member: 'Algeria', position: 'abstaining' }] },
    'against the record',
    /Algeria against\./,
  ],
  [
    'an abstention',
    { positions: [{ member: 'Guyana', position: 'abstaining' }] },
    'same',
    /Guyana abstaining\./,
  ],
  [
    'a state that is in no list',
    { positions: [{ member: 'Brazil', position: 'in favour' }] },
    'against the record',
    /differs from the record \(S\/PV\.9574\): Brazil in none of its lists\./,
  ],
  [
    'an absence of which the record says nothing',
    { positions: [{ member: 'Brazil', position: 'absent' }] },
    'reported once',
    /says more than the record \(S\/PV\.9574\): Brazil in none of its lists\./,
  ],
];

test.each(rows)('one article gives %s', (_, vote, verdict, words) => {
  const row = compareRow(voteFact(), [votes('Reaction', vote)], 'literal', [], onRecord(usDraft));
  expect(row.verdict).toBe(verdict);
  expect(sentences(row).join('\n')).toMatch(words);
});

test('a veto is claimed where too few were in favour for one', () => {
  const claim = votes('Reaction', { outcome: 'vetoed', positions: veto('United States') });
  const row = compareRow(voteFact(), [claim], 'literal', [], onRecord(fewInFavour));
  expect(row.verdict).toBe('against the record');
  expect(sentences(row, 'record differs')).toEqual([
    '“some words were reported” (Reaction) differs from the record (S/PV.9439): not adopted, 5 in favour, 4 against, 6 abstaining; the United States against, which was no veto.',
  ]);
});

test('articles that agree with each other and not with the record go against it', () => {
  const both = (['Reaction', 'NZ Herald'] as const).map((outlet) =>
    votes(outlet, { outcome: 'adopted' }),
  );
  const entries = [usDraft];
  expect(compareRow(voteFact(), both, 'literal').verdict).toBe('same');
  const row = compareRow(voteFact(), both, 'literal', [], onRecord(...entries));
  expect(row.verdict).toBe('against the record');
  expect(sentences(row, 'record differs')).toHaveLength(2);
});

test('articles that say the same in looser words than the record are compatible', () => {
  const both = (['Reaction', 'NZ Herald'] as const).map((outlet) =>
    votes(outlet, { outcome: 'not adopted' }),
  );
  const row = compareRow(voteFact(), both, 'literal', [], onRecord(usDraft));
  expect(row.verdict).toBe('compatible');
});

test('of several entries under one symbol the one that fits decides', () => {
  const empty = recorded({}, 'adopted', {
    entry: 2,
    meetingRecord: null,
    tally: { inFavour: 0, against: 0, abstaining: 0 },
  });
  const full = recorded({ inFavour: 'China, France' }, 'adopted');
  const claim = votes('Reaction', { tally: { inFavour: 2, against: 0, abstaining: 0 } });
  for (const entries of [
    [empty, full],
    [full, empty],
  ]) {
    const row = compareRow(
      voteFact('general-assembly'),
      [claim],
      'literal',
      [],
      onRecord(...entries),
    );
    expect(row.verdict).toBe('same');
  }
});

test('a member in two lists is held against neither', () => {
  const twice = recorded(
    { inFavour: 'Brazil, China', against: 'Russian Federation', abstaining: 'China' },
    'vetoed',
    { tally: { inFavour: 13, against: 1, abstaining: 1 } },
  );
  const record = onRecord(twice);
  for (const position of ['in favour', 'abstaining'] as const) {
    const claim = votes('Reaction', { positions: [{ member: 'China', position }] });
    const row = compareRow(voteFact(), [claim], 'literal', [], record);
    expect(row.verdict).toBe('same');
    expect(sentences(row).join()).toMatch(/China in favour and also abstaining/);
  }
});

test('an entry without tally or names decides only the outcome', () => {
  const bare = recorded({}, 'vetoed', {
    tally: { inFavour: null, against: null, abstaining: null },
  });
  const record = onRecord(bare);
  const claim = (vote: Partial<ReportedVote>) =>
    compareRow(voteFact(), [votes('Reaction', vote)], 'literal', [], record);
  expect(claim({ outcome: 'vetoed' }).verdict).toBe('same');
  expect(claim({ tally: { inFavour: 14, against: 1, abstaining: 0 } }).verdict).toBe(
    'reported once',
  );
  expect(codes(claim({ outcome: 'vetoed', positions: veto('United States') }))).toEqual([
    'one article only',
    'agrees with the record',
    'record leaves it open',
  ]);
});

test('a tally of nobody beside no names is none, and goes against no report', () => {
  const empty = recorded({}, 'adopted', { tally: { inFavour: 0, against: 0, abstaining: 0 } });
  const vote = { outcome: 'adopted', tally: { inFavour: 14, against: 0, abstaining: 1 } } as const;
  const row = compareRow(voteFact(), [votes('Reaction', vote)], 'literal', [], onRecord(empty));
  expect(row.verdict).toBe('compatible');
  expect(sentences(row, 'agrees with the record').join()).toMatch(/\(S\/PV\.9574\): adopted\.$/);
});

test('lists that lack a name and have no tally leave the tally open', () => {
  const names = 'China, France, Ghana, Guyana';
  const partial = recorded({ inFavour: names }, 'adopted', {
    tally: { inFavour: null, against: null, abstaining: null },
  });
  const verdict = (inFavour: number, abstaining: number) =>
    compareRow(
      voteFact('general-assembly'),
      [votes('Reaction', { tally: { inFavour, against: 0, abstaining } })],
      'literal',
      [],
      onRecord(partial),
    ).verdict;
  expect(verdict(4, 0)).toBe('same');
  expect(verdict(4, 1)).toBe('reported once');
  expect(verdict(3, 1)).toBe('against the record');
});

test('a vote that the tally does not count goes against the record, though nobody is named', () => {
  const unanimous = recorded({}, 'adopted', { tally: { inFavour: 15, against: 0, abstaining: 0 } });
  const position = { member: 'Russian Federation', position: 'against' } as const;
  const claim = votes('Reaction', { positions: [position] });
  const row = compareRow(voteFact(), [claim], 'literal', [], onRecord(unanimous));
  expect(row.verdict).toBe('against the record');
  expect(sentences(row, 'record differs').join()).toMatch(
    /the Russian Federation: no voter named, 15 in favour, 0 against, 0 abstaining\./,
  );
});

test('a record that says only that a draft was not adopted leaves open whether it was vetoed', () => {
  const bare = recorded({}, 'not adopted', {
    tally: { inFavour: null, against: null, abstaining: null },
    outcomeInferred: true,
  });
  const verdict = (outcome: 'adopted' | 'vetoed' | 'not adopted') =>
    compareRow(voteFact(), [votes('Reaction', { outcome })], 'literal', [], onRecord(bare)).verdict;
  expect(verdict('not adopted')).toBe('same');
  expect(verdict('vetoed')).toBe('reported once');
  expect(verdict('adopted')).toBe('against the record');
});

test('of a tally that the names contradict both are told', () => {
  const entry = recorded({ inFavour: 'China, France, Ghana' }, 'adopted', {
    tally: { inFavour: 2, against: 0, abstaining: 0 },
  });
  const told = (inFavour: number) => {
    const claim = votes('Reaction', { tally: { inFavour, against: 0, abstaining: 0 } });
    const record = onRecord(entry);
    return sentences(compareRow(voteFact('general-assembly'), [claim], 'literal', [], record)).at(
      -1,
    );
  };
  const both =
    /agrees with the record \(S\/PV\.9574\): by the stated tally 2 in favour, 0 against, 0 abstaining, by name 3 in favour, 0 against, 0 abstaining\.$/;
  expect(told(2)).toMatch(both);
  expect(told(3)).toMatch(both);
});
