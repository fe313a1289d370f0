import { describe, expect, it, test } from 'vitest';
import { alignTexts } from './align';
import { alArabiya, indianAwaaz } from './texts.testing';
import { wordingDifferences } from './wording';

function wordings(a: string, b: string): readonly (readonly [string, string])[] {
  return wordingDifferences(alignTexts(a, b)).map((found) => [
    a.slice(found.a.start, found.a.end),
    b.slice(found.b.start, found.b.end),
  ]);
}

test('the two accounts of the emergency session name some things in other words', () => {
  expect(wordings(alArabiya, indianAwaaz)).toEqual([
    ['militia group', 'group'],
    ['who rule', 'that controls'],
    ['a surprise assault', 'an assault'],
    ['closed-door session', 'session'],
    ['clear allusion', 'reference'],
  ]);
});

const town = 'entered the town on Friday';

describe('the same sentence in other words', () => {
  test.each<[string, string, string, (readonly [string, string])[]]>([
    ['another noun', `armed gunmen ${town}`, `armed militants ${town}`, [['gunmen', 'militants']]],
    ['a word more', `the Israeli army ${town}`, `the army ${town}`, [['Israeli army', 'army']]],
    ['an acronym more', `the US army ${town}`, `the army ${town}`, [['US army', 'army']]],
    [
      'a word more before a name',
      'they entered the occupied West Bank town on Friday',
      'they entered the West Bank town on Friday',
      [['occupied West Bank town', 'West Bank town']],
    ],
    ['at the beginning', `Gunmen ${town}`, `Militants ${town}`, [['Gunmen', 'Militants']]],
    [
      'at the beginning of a later sentence',
      `It rained all day. Gunmen ${town}. Nobody slept.`,
      `It rained all day. Militants ${town}. Nobody slept.`,
      [['Gunmen', 'Militants']],
    ],
    [
      'at the end of a sentence',
      'The town was taken on Friday by Hamas gunmen. Nobody slept.',
      'The town was taken on Friday by Hamas militants. Nobody slept.',
      [['gunmen', 'militants']],
    ],
    [
      'in quotation marks of its own',
      `the “terrorist” group ${town}`,
      `the militant group ${town}`,
      [['terrorist', 'militant']],
    ],
    [
      'another figure',
      'killed at least 40 people in Rafah',
      'killed at least 50 people in Rafah',
      [],
    ],
    ['another figure in words', 'eight miners died on the way', 'nine miners died on the way', []],
    [
      'another day',
      'they met in Paris on Tuesday evening',
      'they met in Paris on Monday evening',
      [],
    ],
    ['another place', 'the United States voted on it', 'the United Kingdom voted on it', []],
    [
      'an abbreviation',
      `the U.S. army ${town}`,
      `the invading army ${town}`,
      [['U.S', 'invading']],
    ],
    ['only other grammar', 'the army has entered the town', 'the army had entered the town', []],
    [
      'a clause more',
      'the army entered the town after a long day of heavy shelling on Friday',
      'the army entered the town on Friday',
      [],
    ],
    [
      'across a stop',
      'the army entered the town. Ten tanks followed it',
      'the army entered the town, tanks followed it',
      [],
    ],
    [
      'inside a quotation',
      'the army “entered the small town” on Friday',
      'the army “entered the tiny town” on Friday',
      [],
    ],
    ['nothing', 'the army entered the town', 'the army entered the town', []],
  ])('%s', (_, a, b, expected) => {
    expect(wordings(a, b)).toEqual(expected);
    expect(wordings(b, a)).toEqual(expected.map(([x, y]) => [y, x]));
  });

  it('is looked for in passages that were moved as well', () => {
    const [x, y] = [
      'Rescue workers pulled nine survivors from the rubble overnight.',
      'The harbour stayed closed to all fishing boats this morning, officials announced.',
    ];
    const there = `${x}\n\n${y}`;
    const back = `${y}\n\n${x.replace('rubble', 'debris')}`;
    expect(wordings(there, back)).toEqual([['rubble', 'debris']]);
  });

  it('is looked for soon between many stops', () => {
    const text = (stops: string) => `one two three big${stops} four five six`;
    expect(wordings(text('. '.repeat(100_000)), text(''))).toEqual([]);
  });
});
