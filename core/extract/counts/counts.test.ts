import { describe, expect, test } from 'vitest';
import { claimsIn } from '../claims.testing';

type Row = readonly [text: string, ...claims: readonly string[]];

function reads(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
}

describe('weapons and attacks', () => {
  reads([
    ['Militants fired about 40 rockets.', 'rockets ~[35,45]'],
    ['About 40 rockets were fired overnight.', 'rockets ~[35,45]'],
    ['Thousands of rockets were fired.', 'rockets ~[2000,)'],
    ['The army launched hundreds of airstrikes.', 'airstrikes ~[200,)'],
    [
      'Russia launched 93 drones and 12 missiles, Kyiv said.',
      'drones [93], says Kyiv',
      'missiles [12], says Kyiv',
    ],
    ['Ukraine shot down 61 of 74 drones.', 'drones [61], of #1', 'drones [74]'],
    ['Air defences intercepted 20 missiles.', 'missiles [20]'],
    [
      'Kyiv said 74 drones came and 61 of them were shot down.',
      'drones [74], says Kyiv',
      'drones [61], says Kyiv',
    ],
    [
      'About 130 drones were launched, of which 100 were intercepted.',
      'drones ~[125,135]',
      'drones [100]',
    ],
    [
      'Some 70 shells landed in Kherson, killing one person.',
      'shells ~[65,75] in Kherson',
      'killed [1] person',
    ],
    ['Twelve Shahed drones attacked the city.', 'drones [12]'],
    ['Iran could fire 200 missiles.', 'missiles [200], hypothetical'],
    ['Ukraine said Russia had fired 12 missiles.', 'missiles [12], says Ukraine'],
    [
      'Russia fired up to 40 missiles and dozens of drones, killing 3 people and wounding 12.',
      'missiles [0,40]',
      'drones ~[24,)',
      'killed [3] people',
      'injured [12] people',
    ],
  ]);
});

describe('what was hit, damaged or destroyed', () => {
  const things = [
    'homes',
    'houses',
    'hospitals',
    'schools',
    'mosques',
    'churches',
    'vehicles',
    'shops',
  ];
  const senses = [
    ['destroyed', 'destroyed'],
    ['damaged', 'damaged'],
    ['hit', 'hit'],
    ['struck', 'hit'],
    ['levelled', 'destroyed'],
    ['leveled', 'destroyed'],
    ['shelled', 'hit'],
    ['gutted', 'destroyed'],
  ] as const;
  const amounts = [
    ['12', '[12]'],
    ['at least 18', '[18,)'],
    ['dozens of', '~[24,)'],
    ['some 300', '~[250,350]'],
    ['more than 1,000', '(1000,)'],
    ['up to 40', '[0,40]'],
  ] as const;

  test('is read before its verb and after it, whatever it is', () => {
    const wrong: string[] = [];
    for (const thing of things) {
      for (const [verb, sense] of senses) {
        for (const [amount, bounds] of amounts) {
          for (const text of [
            `The attack ${verb} ${amount} ${thing}.`,
            `The attack had ${verb} ${amount} ${thing} on Monday.`,
            `In the attack ${amount} ${thing} were ${verb}.`,
            `By Monday, ${amount} ${thing} had been badly ${verb}, police said.`,
          ]) {
            const credit = text.endsWith('police said.') ? ', says police' : '';
            const found = claimsIn(text).join(' | ');
            const expected = `${thing} ${sense} ${bounds}${credit}`;
            if (found !== expected) wrong.push(`${text} ${found}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  reads([
    [
      'Some 300 homes were destroyed and 1,200 damaged.',
      'homes destroyed ~[250,350]',
      'homes damaged [1200]',
    ],
    [
      'The quake destroyed 300 houses and damaged 12 schools.',
      'houses destroyed [300]',
      'schools damaged [12]',
    ],
    [
      'Two hospitals and eleven schools were damaged.',
      'hospitals damaged [2]',
      'schools damaged [11]',
    ],
    ['Warplanes struck 12 targets in Lebanon.', 'targets hit [12] in Lebanon'],
    ['Rioters torched 12 cars.', 'cars destroyed [12]'],
    ['Russia denied striking 12 schools.', 'schools hit [12], says Russia, denied'],
  ]);
});

describe('aid, arrests and releases', () => {
  reads([
    ['Police arrested 12 people.', 'arrests [12]'],
    ['Twelve people have been arrested, police said.', 'arrests [12], says police'],
    ['Police have detained 12 suspects.', 'arrests [12]'],
    ['Police made 12 arrests.', 'arrests [12]'],
    ['Hamas released 24 hostages.', 'hostages released [24]'],
    ['Twenty-four hostages were freed.', 'hostages released [24]'],
    ['Israel freed 39 Palestinian prisoners.', 'prisoners released [39]'],
  ]);
});

describe('things that nobody attacked', () => {
  test.each([
    'The company built 12 homes.',
    'The charity runs 12 schools.',
    'Workers staged 12 strikes over pay.',
    'She has fired 12 employees.',
    'The 12 schools reopened.',
    'The storm knocked out power to 12,000 homes.',
    'He owns 12 cars.',
    'Twelve trucks were stolen.',
    'The officer was shot 12 times.',
    'The bank cut 12,000 jobs.',
    'Shares fell 12 points.',
    'A 40-rocket barrage began.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
