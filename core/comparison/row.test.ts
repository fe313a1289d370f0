import { describe, expect, it, test } from 'vitest';
import type { PolicyName } from '../quantities/policy';
import type { Claim, Fact } from './claim';
import {
  codes,
  diplomats,
  hamas,
  israel,
  mentions,
  ministry,
  ohchr,
  quantityFact,
  says,
  sentences,
} from './claims.testing';
import type { ReasonCode, Verdict } from './reason';
import { compareRow } from './row';

const killed = quantityFact({ asOf: '2023-10-08', population: 'people', cumulative: true });
const row = (claims: readonly Claim[], fact: Fact = killed, policy: PolicyName = 'literal') =>
  compareRow(fact, claims, policy);

describe('the verdict on quantities', () => {
  test.each<[string, Claim[], Verdict | null, ReasonCode[]]>([
    [
      'two floors, one inside the other, are compatible',
      [says('Al Arabiya', 'more than 1,000'), says('Indian Awaaz', 'At least 1,100')],
      'compatible',
      ['bounds'],
    ],
    [
      'a figure that one article alone gives is reported once',
      [says('Indian Awaaz', 'More than 700')],
      'reported once',
      ['one article only'],
    ],
    [
      'a vague word beside a mention without a number is reported once',
      [
        mentions('Al Arabiya', 'pictures of civilians being taken captive'),
        says('Indian Awaaz', 'hundreds'),
      ],
      'reported once',
      ['one article only', 'decided by policy', 'no figure given'],
    ],
    [
      'one mention without a number is reported once',
      [mentions('Al Arabiya', 'being taken captive')],
      'reported once',
      ['no figure given'],
    ],
    [
      'two mentions without a number leave nothing to compare',
      [mentions('Al Arabiya', 'taken captive'), mentions('Indian Awaaz', 'were abducted')],
      null,
      ['no figure given'],
    ],
    ['a row that nobody fills has no verdict', [], null, []],
    [
      'the same words are the same',
      [says('NZ Herald', '1,620'), says('Reaction', '1,620')],
      'same',
      ['same words'],
    ],
    [
      'the same bounds in other words are the same, and no hedge is dropped',
      [says('NZ Herald', 'at least 227'), says('Reaction', 'no fewer than 227')],
      'same',
      ['bounds'],
    ],
    [
      'a number in words is the number',
      [says('NZ Herald', 'Twelve'), says('Reaction', '12')],
      'same',
      ['bounds'],
    ],
    [
      'a hedge and a source dropped on retelling are compatible and told',
      [says('NZ Herald', 'At least 227', { sources: [ministry] }), says('Reaction', '227')],
      'compatible',
      ['bounds', 'hedge dropped or added', 'attribution dropped'],
    ],
    [
      'an article that credits a figure once and then repeats it drops nothing',
      [
        says('NZ Herald', '227', { sources: [ministry] }),
        says('NZ Herald', '227'),
        says('Reaction', '227', { sources: [ministry] }),
      ],
      'same',
      ['same words', 'attribution dropped'],
    ],
    [
      'two hedges that mean different things hedge differently',
      [says('NZ Herald', 'at least 700'), says('Reaction', 'more than 700')],
      'compatible',
      ['bounds', 'hedge dropped or added'],
    ],
    [
      'figures that share no number contradict each other',
      [says('NZ Herald', '370'), says('Reaction', '415')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'zero is a count like any other',
      [says('NZ Herald', 'zero'), says('Reaction', '1')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'one source with two figures that cannot both be true is in conflict, not contested',
      [
        says('NZ Herald', '370', { sources: [ministry] }),
        says('Reaction', '415', { sources: [ministry] }),
      ],
      'conflict',
      ['true contradiction'],
    ],
    [
      'an article that contradicts itself is in conflict',
      [says('NZ Herald', '370'), says('NZ Herald', '415')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'an article that says the same twice is still one article',
      [says('NZ Herald', 'at least 227'), says('NZ Herald', '227')],
      'reported once',
      ['one article only', 'bounds', 'hedge dropped or added'],
    ],
    [
      'a figure that may be the round one of the other is compatible',
      [says('NZ Herald', '227'), says('Reaction', '230')],
      'compatible',
      ['rounding'],
    ],
    ...['at least 230', '230 to 300', 'no fewer than 230', 'some 230'].map(
      (words): [string, Claim[], Verdict, ReasonCode[]] => [
        `a round figure that is a bound leaves the same room: ${words}`,
        [says('NZ Herald', '227'), says('Reaction', words)],
        'compatible',
        words.startsWith('some') ? ['bounds', 'rounding', 'decided by policy'] : ['rounding'],
      ],
    ),
    [
      'a finer floor leaves no such room',
      [says('NZ Herald', '227'), says('Reaction', 'at least 229')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'a bare hundred is no rounding of 140',
      [says('NZ Herald', '100'), says('Reaction', '140')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'two exact figures are not roundings of each other',
      [says('NZ Herald', '227'), says('Reaction', '228')],
      'conflict',
      ['true contradiction'],
    ],
    [
      'an approximate figure leaves room for the finer one',
      [says('NZ Herald', 'Some 58,000'), says('Reaction', '57,842')],
      'compatible',
      ['bounds', 'rounding', 'decided by policy'],
    ],
  ])('%s', (_, claims, verdict, expected) => {
    const compared = row(claims);
    expect(compared.verdict).toBe(verdict);
    expect(codes(compared).sort()).toEqual([...expected].sort());
  });
});

describe('contested figures', () => {
  const by = (words: string, source: typeof israel, outlet: 'NZ Herald' | 'Reaction') =>
    says(outlet, words, { sources: [source] });

  it('are contested within one article, though a common value exists', () => {
    const compared = row([
      says('NZ Herald', 'at least 20', { sources: [hamas] }),
      says('NZ Herald', 'at least 130', { sources: [israel] }),
    ]);
    expect(compared.verdict).toBe('contested');
    expect(sentences(compared)).toEqual([
      '“at least 20” (NZ Herald, citing Hamas and Islamic Jihad) and “at least 130” (NZ Herald, citing Israel) are competing figures for the same count.',
    ]);
  });

  test.each<[string, string, string, Verdict]>([
    ['figures that share no number are contested', '370', '415', 'contested'],
    ['“more than” a figure against the figure is contested', 'more than 227', '227', 'contested'],
    ['a floor against another beyond rounding is contested', 'at least 20', '130', 'contested'],
    ['figures apart by rounding are compatible', '227', '230', 'compatible'],
    ['floors apart by rounding are compatible', 'at least 1,000', 'at least 1,040', 'compatible'],
    ['floors apart by a tenth are contested', 'more than 1,000', 'at least 1,100', 'contested'],
    ['“more than” a round figure sets it aside', 'more than 230', '227', 'contested'],
    ['an approximate figure and one it leaves room for', 'some 4,000', '4,214', 'compatible'],
    ['a figure one digit rounds to is contested', '1,000', '1,400', 'contested'],
    ['996 and 1,000 are compatible', '996', '1,000', 'compatible'],
    ['a round floor leaves room for a finer figure', '227', 'at least 230', 'compatible'],
    ['a round range leaves room for a finer figure', '227', '230 to 300', 'compatible'],
    [
      'a round ceiling leaves room for a finer floor',
      'up to 1,000',
      'at least 1,040',
      'compatible',
    ],
    ['the same figure is the same', '227', '227', 'same'],
    ['the same figure with a hedge is compatible', 'at least 227', '227', 'compatible'],
    ['the same vague word is the same', 'dozens', 'dozens', 'same'],
    ['the same range is the same', '40 to 50', '40 to 50', 'same'],
    ['a vague word and a number that fits it are compatible', 'hundreds', '227', 'compatible'],
    ['a vague word and a number that does not are contested', 'hundreds', '12', 'contested'],
    ['a range and a number inside it are compatible', '40 to 50', '45', 'compatible'],
    ['a floor below a ceiling is compatible', 'at least 20', 'up to 50', 'compatible'],
  ])('%s', (_, left, right, verdict) => {
    const there = row([by(left, ministry, 'NZ Herald'), by(right, ohchr, 'Reaction')]);
    const back = row([by(right, ministry, 'NZ Herald'), by(left, ohchr, 'Reaction')]);
    expect([there.verdict, back.verdict]).toEqual([verdict, verdict]);
    expect(codes(there)).toContain('different source');
  });

  it('need two sources with names', () => {
    const named = says('NZ Herald', '370', { sources: [ministry] });
    const nameless = says('Reaction', '415', { sources: [diplomats] });
    expect(row([named, nameless]).verdict).toBe('conflict');
    expect(row([named, says('Reaction', '415')]).verdict).toBe('conflict');
  });

  it('go by the source at the end of the chain', () => {
    const chain = says('NZ Herald', 'at least 20', { sources: [ohchr, ministry] });
    expect(row([chain, says('Reaction', '130', { sources: [ministry] })]).verdict).toBe(
      'compatible',
    );
  });
});

describe('scopes', () => {
  test.each<[ReasonCode, Partial<Claim['scope']>, string]>([
    [
      'different as-of time',
      { asOf: '2023-10-09' },
      '“370” (NZ Herald) is as of 8 October 2023, while “560” (Reaction) is as of 9 October 2023. The two answer different questions and are not compared.',
    ],
    [
      'different population',
      { population: 'women' },
      '“370” (NZ Herald) is about people, while “560” (Reaction) is about women. The two answer different questions and are not compared.',
    ],
    [
      'cumulative against daily',
      { cumulative: false },
      '“370” (NZ Herald) is a running total, while “560” (Reaction) is for one day only. The two answer different questions and are not compared.',
    ],
  ])('that differ are not comparable: %s', (code, scope, sentence) => {
    const compared = row([says('NZ Herald', '370'), says('Reaction', '560', { scope })]);
    expect(compared.verdict).toBe('not comparable');
    expect(codes(compared)).toEqual([code]);
    expect(sentences(compared)).toEqual([sentence]);
  });

  it('differ by place only where both are stated', () => {
    const inRafah = says('NZ Herald', '370', { scope: { place: 'Rafah' } });
    const inGaza = says('Reaction', '560', { scope: { place: 'Gaza' } });
    expect(codes(row([inRafah, inGaza]))).toEqual(['different place']);
    expect(row([inRafah, says('Reaction', '560')]).verdict).toBe('conflict');
  });

  it('that differ within one article leave it reported once, and say how they differ', () => {
    const daily = says('NZ Herald', '40', { scope: { cumulative: false } });
    const compared = row([says('NZ Herald', '370'), daily]);
    expect(compared.verdict).toBe('reported once');
    expect(codes(compared)).toEqual(['one article only', 'cumulative against daily']);
  });

  it('that differ do not hide a contradiction between others', () => {
    const later = says('The Gazette', '560', { scope: { asOf: '2023-10-09' } });
    const compared = row([says('NZ Herald', '370'), says('Reaction', '415'), later]);
    expect(compared.verdict).toBe('conflict');
    expect(compared.reasons[0]?.code).toBe('true contradiction');
  });
});
