import { describe, expect, it, test } from 'vitest';
import type { ReportedVote } from '../votes/reported-vote';
import type { Claim } from './claim';
import {
  answerFact,
  answers,
  claim,
  codes,
  diplomats,
  sentences,
  voteFact,
  votes,
} from './claims.testing';
import type { Verdict } from './reason';
import { compareRow } from './row';

describe('the verdict on answers', () => {
  const considered = answerFact('considered', 'not-considered');
  const row = (claims: readonly Claim[], fact = considered) => compareRow(fact, claims, 'literal');

  it('is a conflict where one says that no statement was considered and one implies that it failed', () => {
    const compared = row([
      answers('Al Arabiya', ['not-considered'], {
        quote: 'the Security Council did not consider any joint statement',
        sources: [diplomats],
      }),
      claim(
        'Indian Awaaz',
        { kind: 'answer', allows: ['considered'], implied: true },
        { quote: 'failed to achieve the unanimity needed for a joint statement' },
      ),
    ]);
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared)).toEqual([
      '“the Security Council did not consider any joint statement” (Al Arabiya, citing diplomats) and “failed to achieve the unanimity needed for a joint statement” (Indian Awaaz) cannot both be true.',
      'Indian Awaaz does not say so outright; it follows from “failed to achieve the unanimity needed for a joint statement”.',
    ]);
  });

  it('is the same where no statement was issued by either account', () => {
    const none = { quote: 'No statement was agreed' };
    const compared = row([
      answers('Al Arabiya', ['not-considered'], { quote: 'doesn’t say anything' }),
      answers('Indian Awaaz', ['not-considered'], none),
    ]);
    expect(compared.verdict).toBe('same');
    expect(sentences(compared)).toEqual([
      '“doesn’t say anything” (Al Arabiya) and “No statement was agreed” (Indian Awaaz) give the same answer.',
    ]);
  });

  test.each<[string, string[], string[], Verdict]>([
    ['an answer among those left open is compatible', ['a'], ['a', 'b'], 'compatible'],
    ['answers that overlap are compatible', ['a', 'c'], ['a', 'b'], 'compatible'],
    ['answers that do not are in conflict', ['a', 'c'], ['b'], 'conflict'],
    ['a claim that allows no answer says nothing', ['a'], [], 'reported once'],
  ])('%s', (_, left, right, verdict) => {
    const abc = answerFact('a', 'b', 'c');
    const there = row([answers('NZ Herald', left), answers('Reaction', right)], abc);
    const back = row([answers('NZ Herald', right), answers('Reaction', left)], abc);
    expect([there.verdict, back.verdict]).toEqual([verdict, verdict]);
  });

  it('is a conflict where claims agree two by two and not all together', () => {
    const compared = row(
      [
        answers('Al Arabiya', ['a', 'b', 'c'], { quote: 'anything' }),
        answers('NZ Herald', ['a', 'b'], { quote: 'not c' }),
        answers('Reaction', ['b', 'c'], { quote: 'not a' }),
        answers('The Gazette', ['a', 'c'], { quote: 'not b' }),
      ],
      answerFact('a', 'b', 'c'),
    );
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared)[0]).toBe(
      '“not c” (NZ Herald), “not a” (Reaction) and “not b” (The Gazette) cannot all be true.',
    );
  });
});

describe('the verdict on votes', () => {
  const row = (claims: readonly Claim[], fact = voteFact()) => compareRow(fact, claims, 'literal');

  it('is against the record where a member without a veto is said to have used it', () => {
    const compared = row([
      votes(
        'Reaction',
        {
          outcome: 'vetoed',
          positions: ['China', 'Russian Federation', 'Algeria'].map((member) => ({
            member,
            position: 'veto',
          })),
        },
        { quote: 'China, Russia and Algeria “cynically vetoed”' },
      ),
    ]);
    expect(compared.verdict).toBe('against the record');
    expect(sentences(compared, 'rule broken')).toEqual([
      '‘China, Russia and Algeria “cynically vetoed”’ (Reaction) cannot hold: Algeria is not a permanent member of the Security Council, so its vote against is not a veto (Charter of the United Nations, Article 27, paragraph 3).',
    ]);
  });

  it('is against the record where a full Council cannot have cast the votes', () => {
    const tally = { inFavour: 11, against: 2, abstaining: 1 };
    const compared = row([votes('Reaction', { tally }, { quote: '11–2 with one abstention' })]);
    expect(compared.verdict).toBe('against the record');
    expect(sentences(compared, 'rule broken')[0]).toMatch(
      /cannot hold: the figures come to 14 of 15 members, and no other is named as absent/,
    );
  });

  test.each<[string, Partial<ReportedVote>, Partial<ReportedVote>, Verdict]>([
    ['the same outcome is the same', { outcome: 'vetoed' }, { outcome: 'vetoed' }, 'same'],
    ['opposite outcomes are a conflict', { outcome: 'vetoed' }, { outcome: 'adopted' }, 'conflict'],
    [
      '“not adopted” leaves room for a veto',
      { outcome: 'vetoed' },
      { outcome: 'not adopted' },
      'compatible',
    ],
    [
      'a veto is a vote against',
      { positions: [{ member: 'China', position: 'veto' }] },
      { positions: [{ member: 'China', position: 'against' }] },
      'compatible',
    ],
    [
      'a tally adds to an outcome',
      { outcome: 'vetoed' },
      { outcome: 'vetoed', tally: { inFavour: 11, against: 3, abstaining: 1 } },
      'compatible',
    ],
    [
      'a veto and too few votes in favour contradict each other',
      { outcome: 'vetoed' },
      { tally: { inFavour: 5, against: 4, abstaining: 6 } },
      'conflict',
    ],
    [
      'adoption and a permanent member’s vote against contradict each other',
      { outcome: 'adopted' },
      { positions: [{ member: 'United States', position: 'against' }] },
      'conflict',
    ],
    [
      'one member cannot have voted two ways',
      { positions: [{ member: 'Guyana', position: 'abstaining' }] },
      { positions: [{ member: 'Guyana', position: 'against' }] },
      'conflict',
    ],
  ])('%s', (_, left, right, verdict) => {
    const there = row([votes('NZ Herald', left), votes('Reaction', right)]);
    const back = row([votes('NZ Herald', right), votes('Reaction', left)]);
    expect([there.verdict, back.verdict]).toEqual([verdict, verdict]);
    expect(codes(there)).toEqual(codes(back));
  });

  it('are told to say different things where one gives a tally and the other an outcome', () => {
    const compared = row([
      votes('NZ Herald', { outcome: 'vetoed' }, { quote: 'was vetoed' }),
      votes('Reaction', { tally: { inFavour: 11, against: 3, abstaining: 1 } }, { quote: '11–3' }),
    ]);
    expect(compared.verdict).toBe('compatible');
    expect(sentences(compared, 'bounds')).toEqual([
      '“was vetoed” (NZ Herald) and “11–3” (Reaction) say different things of the vote, and both can hold.',
    ]);
  });
});
