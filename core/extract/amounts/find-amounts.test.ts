import { describe, expect, test } from 'vitest';
import { boundsOf } from '../claims.testing';
import { tokensOf } from '../text/tokens';
import { findAmounts } from './find-amounts';

/** The amounts of a sentence: the words that each was read from, and its bounds. */
function amountsIn(text: string): string[] {
  const tokens = tokensOf(text, 0, text.length);
  return findAmounts(tokens).map(({ first, last, stated }) => {
    const words = text.slice(tokens[first]?.start, tokens[last]?.end);
    return `${words} = ${boundsOf(stated)}`;
  });
}

describe('findAmounts', () => {
  test.each<[words: string, bounds: string]>([
    ['227', '[227]'],
    ['1,620', '[1620]'],
    ['58\u00a0000', '[58000]'],
    ['twelve', '[12]'],
    ['twenty-one', '[21]'],
    ['one hundred and twenty', '[120]'],
    ['two thousand', '[2000]'],
    ['1.2 million', '[1200000]'],
    ['1.2m', '[1200000]'],
    ['15k', '[15000]'],
    ['half a million', '[500000]'],
    ['a million', '[1000000]'],
    ['a hundred', '[100]'],
    ['a dozen', '[12]'],
    ['two dozen', '[24]'],
    ['half a dozen', '[6]'],
    ['at least 227', '[227,)'],
    ['no fewer than 31', '[31,)'],
    ['no less than 31', '[31,)'],
    ['more than 700', '(700,)'],
    ['over 700', '(700,)'],
    ['upwards of 300', '(300,)'],
    ['in excess of 300', '(300,)'],
    ['more than a dozen', '(12,)'],
    ['well over 100', '(100,)'],
    ['up to 50', '[0,50]'],
    ['as many as 50', '[0,50]'],
    ['at most 50', '[0,50]'],
    ['no more than 50', '[0,50]'],
    ['fewer than 50', '[0,50)'],
    ['less than 50', '[0,50)'],
    ['under 50', '[0,50)'],
    ['40 to 50', '[40,50]'],
    ['40-50', '[40,50]'],
    ['40–50', '[40,50]'],
    ['between 40 and 50', '[40,50]'],
    ['some 4,000', '~[3500,4500]'],
    ['about 90', '~[85,95]'],
    ['around 150', '~[145,155]'],
    ['roughly 150', '~[145,155]'],
    ['approximately 150', '~[145,155]'],
    ['an estimated 38,000', '~[37500,38500]'],
    ['nearly 500', '~[450,500)'],
    ['almost 500', '~[450,500)'],
    ['close to 500', '~[450,500)'],
    ['just over 500', '~(500,550]'],
    ['just under 500', '~[450,500)'],
    ['dozens', '~[24,)'],
    ['scores', '~[40,)'],
    ['hundreds', '~[200,)'],
    ['several hundred', '~[300,)'],
    ['tens of thousands', '~[20000,)'],
    ['hundreds of thousands', '~[200000,)'],
    ['several', '~[3,)'],
    ['a couple', '~[2,)'],
    ['a few', '~[2,)'],
    ['a handful', '~[2,)'],
    ['at least several hundred', '~[300,)'],
  ])('reads “%s”, wherever it stands', (words, bounds) => {
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    const of = /(?:dozens|scores|hundreds|thousands|couple|handful)$/.test(words) ? 'of ' : '';
    expect(amountsIn(`${capital} ${of}people died.`)).toEqual([`${capital} = ${bounds}`]);
    expect(amountsIn(`The blast killed ${words} ${of}people.`)).toEqual([`${words} = ${bounds}`]);
    expect(amountsIn(`The dead (${words}) were named.`)).toEqual([`${words} = ${bounds}`]);
  });

  test.each<[text: string, amounts: readonly string[]]>([
    ['500 or more people died', ['500 or more = [500,)']],
    ['The toll rose from 200 to 227.', ['200 = [200]', '227 = [227]']],
    ['another 12 were hurt', ['another 12 = [12]']],
    ['a further 12 were hurt', ['a further 12 = [12]']],
    ['12 killed, 30 hurt', ['12 = [12]', '30 = [30]']],
    ['all 15 members', ['all 15 = [15]']],
    ['In 2014, 2,251 people died.', ['2,251 = [2251]']],
    ['On 7 October 1,200 people died.', ['1,200 = [1200]']],
    ['more than 2,014 people', ['more than 2,014 = (2014,)']],
    ['more than 2014 people', ['more than 2014 = (2014,)']],
    ['some of the 12', ['12 = [12]']],
    ['about 12 of them', ['about 12 = ~[11.5,12.5]']],
  ])('finds in “%s” the amounts', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  test.each([
    ['a year', 'In 2014 Palestinians fled. The 2014 war. Since 1948. By 2030. The 1990s.'],
    ['years', 'The season of 2023-24, 2023/24 and 2023–2024.'],
    ['a date', 'On 7 October, October 7, Oct. 7, 10 to 12 March and March 10-12.'],
    ['a date with its year', 'On October 7, 2023, and on 7 October 2023.'],
    ['a clock time', 'At 10:30, 10.30am, 5 p.m., 5pm, 17:00 GMT and 5 o’clock.'],
    ['an age', 'Ahmed, 34, and Sara (29), aged 5; a boy aged 12, at the age of 7.'],
    ['an age in a word', 'A 5-year-old girl and a sixteen-year-old boy.'],
    ['ages', 'People aged 18 to 60, ages 5 and over.'],
    ['money', '$12 million, £9m, €40, 12 dollars and 300 million euros'],
    ['a distance', '1,000 km, 12 miles, three metres, 40 kilometres and 6ft'],
    ['a weight', '12 tonnes, 30 tons, 5 kg, 500 grams and 12 barrels of oil'],
    ['a duration', '12 days, three weeks, 48 hours, two more years and six consecutive nights'],
    ['a resolution', 'Resolution 2728, S/2024/239 and article 51'],
    ['a flight, a unit, a road', 'Flight 752, MH17, Unit 8200, Highway 1, Route 60 and Boeing 737'],
    ['a share', '70%, 70 percent, 12 per cent, two-thirds, half of them and a quarter of all'],
    ['a ratio', 'one in five, 1 in 3, nine out of ten and one in every four'],
    ['a score', 'They won 3-1 and lost 21–14.'],
    [
      'a hyphened modifier',
      'A 14-year blockade, a 193-member body, a 12-hour raid and a 40-truck line',
    ],
    ['a decimal', 'A 6.4 magnitude quake, magnitude 7.8, 4.5 stars'],
    ['an ordinal', 'The 12th, the third, the twenty-first and the 3rd'],
    ['a temperature', '45 degrees, 45°C and 113 degrees Fahrenheit'],
  ])('finds no amount in %s', (_name, text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});
