import { describe, expect, it, test } from 'vitest';
import { between, exactly, type Interval } from './interval';
import { parseQuantity } from './parse';
import { type Bound, vagueTerms } from './stated';

const from = (lower: number): Interval => ({
  ...exactly(lower),
  upper: null,
  upperInclusive: false,
});
const over = (lower: number): Interval => ({ ...from(lower), lowerInclusive: false });
const under = (upper: number): Interval => ({ ...between(0, upper), upperInclusive: false });

describe('words that fix their own bounds', () => {
  test.each<[string, Interval, string | null]>([
    ['227', exactly(227), null],
    ['twelve', exactly(12), null],
    ['Twelve', exactly(12), null],
    ['a dozen', exactly(12), null],
    ['two-thirds', exactly(2 / 3), null],
    ['1.2 million', exactly(1_200_000), null],
    ['58,000', exactly(58_000), null],
    ['At least 227', from(227), 'At least'],
    ['at least\u00a0227', from(227), 'at least'],
    ['no fewer than 12', from(12), 'no fewer than'],
    ['No less than 12', from(12), 'No less than'],
    ['at least four', from(4), 'at least'],
    ['at least zero', from(0), 'at least'],
    ['more than 700', over(700), 'more than'],
    ['more than 1,000', over(1_000), 'more than'],
    ['More  than a dozen', over(12), 'More  than'],
    ['over 700', over(700), 'over'],
    ['upwards of 700', over(700), 'upwards of'],
    ['in excess of 700', over(700), 'in excess of'],
    ['up to 50', between(0, 50), 'up to'],
    ['as many as 50', between(0, 50), 'as many as'],
    ['as many as 1.5 million', between(0, 1_500_000), 'as many as'],
    ['at most 50', between(0, 50), 'at most'],
    ['no more than 50', between(0, 50), 'no more than'],
    ['fewer than 50', under(50), 'fewer than'],
    ['under 50', under(50), 'under'],
    ['less than half', under(0.5), 'less than'],
    ['between 40 and 50', between(40, 50), null],
    ['Between forty and fifty', between(40, 50), null],
    ['between one hundred and fifty and two hundred', between(150, 200), null],
    ['between one hundred and two hundred and fifty', between(100, 250), null],
    ['from 40 to 50', between(40, 50), null],
    ['40 to 50', between(40, 50), null],
    ['40–50', between(40, 50), null],
    ['40 – 50', between(40, 50), null],
    ['40—50', between(40, 50), null],
    ['40-50', between(40, 50), null],
    ['0 to 50', between(0, 50), null],
    ['40,000-50,000', between(40_000, 50_000), null],
    ['40 to 50 million', between(40_000_000, 50_000_000), null],
    ['1.2 to 1.5 million', between(1_200_000, 1_500_000), null],
    ['1.2-1.5m', between(1_200_000, 1_500_000), null],
    ['two to three hundred', between(200, 300), null],
    ['one to two dozen', between(12, 24), null],
    ['900 to one thousand', between(900, 1_000), null],
    ['one million to two million', between(1_000_000, 2_000_000), null],
    ['between 800 and a thousand', between(800, 1_000), null],
    ['an estimated 40 to 50', between(40, 50), 'an estimated'],
    [
      'more than 40 but fewer than 50',
      { ...under(50), lower: 40, lowerInclusive: false },
      'more than',
    ],
    ['fewer than 50, but at least 40', { ...under(50), lower: 40 }, 'fewer than'],
    ['at least one hundred and five and at most two hundred', between(105, 200), 'at least'],
    ['at least  40  and  at most  50', between(40, 50), 'at least'],
    ['no', exactly(0), null],
    ['none', exactly(0), null],
    ['None', exactly(0), null],
    ['zero', exactly(0), null],
    ['0', exactly(0), null],
    ['nobody', exactly(0), null],
    ['no one', exactly(0), null],
    ['not a single', exactly(0), null],
    ['a', exactly(1), null],
    ['an', exactly(1), null],
    ['one', exactly(1), null],
    ['a single', exactly(1), null],
    ['both', exactly(2), null],
    ['all 15', exactly(15), null],
    ['All fifteen', exactly(15), null],
    ['exactly 20', exactly(20), null],
    ['227 or more', from(227), 'or more'],
    ['50 or fewer', between(0, 50), 'or fewer'],
    ['50 at most', between(0, 50), 'at most'],
  ])('%s', (words, interval, hedge) => {
    expect(parseQuantity(words)).toEqual({ form: 'bounded', interval, hedge });
  });
});

describe('words that give a figure and a side of it', () => {
  test.each<[string, number, number, 'around' | 'below' | 'above', string]>([
    ['some 4,000', 4_000, 1_000, 'around', 'some'],
    ['Some 58,000', 58_000, 1_000, 'around', 'Some'],
    ['about 4,000', 4_000, 1_000, 'around', 'about'],
    ['around 4,000', 4_000, 1_000, 'around', 'around'],
    ['roughly 4,000', 4_000, 1_000, 'around', 'roughly'],
    ['approximately 1.2 million', 1_200_000, 100_000, 'around', 'approximately'],
    ['an estimated 4,000', 4_000, 1_000, 'around', 'an estimated'],
    ['estimated 4,000', 4_000, 1_000, 'around', 'estimated'],
    ['about a dozen', 12, 12, 'around', 'about'],
    ['about two-thirds', 2 / 3, 1 / 3, 'around', 'about'],
    ['about 90', 90, 10, 'around', 'about'],
    ['about zero', 0, 1, 'around', 'about'],
    ['40 or so', 40, 10, 'around', 'or so'],
    ['nearly 500', 500, 100, 'below', 'nearly'],
    ['almost 500', 500, 100, 'below', 'almost'],
    ['close to 500', 500, 100, 'below', 'close to'],
    ['just under 500', 500, 100, 'below', 'just under'],
    ['just over 500', 500, 100, 'above', 'just over'],
    ['Just over 500', 500, 100, 'above', 'Just over'],
    ['a little more than 500', 500, 100, 'above', 'a little more than'],
  ])('%s', (words, value, unit, side, hedge) => {
    expect(parseQuantity(words)).toEqual({ form: 'approximate', value, unit, side, hedge });
  });

  test.each<[string, number, Bound, string]>([
    ['at least some 40', 40, 'at least', 'at least some'],
    ['Up to an estimated 40', 40, 'at most', 'Up to an estimated'],
    ['more than about 40', 40, 'more than', 'more than about'],
    ['an estimated 40 or more', 40, 'at least', 'an estimated'],
  ])('%s', (words, value, bound, hedge) => {
    expect(parseQuantity(words)).toEqual({
      form: 'approximate',
      value,
      unit: 10,
      side: 'around',
      hedge,
      bound,
    });
  });
});

describe('words that give no figure', () => {
  test.each<[string, string, number | null, string | null]>([
    ['several', 'several', null, null],
    ['dozens', 'dozens', null, null],
    ['Dozens', 'dozens', null, null],
    ['scores', 'scores', null, null],
    ['hundreds', 'hundreds', null, null],
    ['thousands', 'thousands', null, null],
    ['tens of thousands', 'tens of thousands', null, null],
    ['Hundreds of  thousands', 'hundreds of thousands', null, null],
    ['millions', 'millions', null, null],
    ['several hundred', 'several', 100, null],
    ['several dozen', 'several', 12, null],
    ['a few thousand', 'a few', 1_000, null],
    ['a couple of hundred', 'a couple', 100, null],
    ['an estimated several thousand', 'several', 1_000, 'an estimated'],
  ])('%s', (words, term, multiple, hedge) => {
    expect(parseQuantity(words)).toEqual({ form: 'vague', term, multiple, hedge });
  });

  test.each<[string, string, number | null, Bound, string]>([
    ['at least several hundred', 'several', 100, 'at least', 'at least'],
    ['More than several hundred', 'several', 100, 'more than', 'More than'],
    ['up to several dozen', 'several', 12, 'at most', 'up to'],
    ['at least dozens', 'dozens', null, 'at least', 'at least'],
  ])('%s', (words, term, multiple, bound, hedge) => {
    expect(parseQuantity(words)).toEqual({ form: 'vague', term, multiple, hedge, bound });
  });

  it('reads every term by its own name', () => {
    for (const term of vagueTerms) {
      expect(parseQuantity(term)).toEqual({ form: 'vague', term, multiple: null, hedge: null });
    }
  });
});

describe('words that are not just an amount', () => {
  test.each([
    '',
    ' ',
    'some',
    'at least',
    'about',
    'all',
    'more than',
    'many',
    'countless',
    'most',
    'few',
    '227 people',
    '227 and counting',
    '227.',
    '“227”',
    '227 killed',
    'the 227',
    'another 20',
    'dozens of people',
    'hundreds and hundreds',
    'hundreds, if not thousands',
    'exactly dozens',
    'nearly hundreds',
    'several of hundred',
    'hundreds of dozens',
    'nearly zero',
    'almost none',
    'fewer than zero',
    'at least none',
    'at least no',
    'at least a',
    'up to both',
    '50 to 40',
    'between 50 and 40',
    '40 and 50',
    'between 40 and',
    'between 40',
    '40 to',
    'to 50',
    '11-3-1',
    '2020-21',
    '40–50–60',
    '40-50,000',
    'between 40 and 50,000',
    'more than 40 but more than 50',
    'more than 50 but fewer than 40',
    'at least 40 or so',
    'about nearly 40',
    'some at least 40',
    'at least at least 40',
    'nearly 40 or more',
    '14-year',
    '193-member',
    'ninth',
    '50%',
    '50 per cent',
    '$50',
    '-5',
    '7/10',
    '14:30',
    'two or three',
    'forty-5',
    'all but one',
    'more than 9007199254740993',
  ])('%j', (words) => {
    expect(parseQuantity(words)).toBeNull();
  });

  it('reads nothing over 200 code units', () => {
    expect(parseQuantity(`227${' '.repeat(197)}`)).not.toBeNull();
    expect(parseQuantity(`227${' '.repeat(198)}`)).toBeNull();
  });
});
