import { describe, expect, test } from 'vitest';
import { claimsIn } from '../claims.testing';
import { reads } from './reads.testing';

describe('some of a known group', () => {
  reads([
    ['Three of the other 12 passengers were killed.', 'killed [3] passengers'],
    ['Five of the ship’s 23 crew were killed.', 'killed [5] crew'],
    ['Four of the family’s six children died.', 'killed [4] children'],
    ['Eighteen of Gaza’s 36 hospitals were damaged.', 'hospitals damaged [18]'],
    ['Half the town’s 12,000 homes were destroyed.'],
    ['More than half of the strip’s 58 000 homes were destroyed.'],
    ['A clinic took in 179 patients, 21 of whom died.', 'killed [21] patients'],
  ]);
});

describe('others beside them', () => {
  reads([
    ['Troops shot dead ten men, and 65 people were arrested.', 'killed [10] men', 'arrests [65]'],
    ['The blast killed ten men, and 65 people were on board.', 'killed [10] men'],
    ['A man, 34, and a woman, 28, were killed.', 'killed [1] man', 'killed [1] woman'],
    ['Some 300 people were killed, injured or displaced.'],
    [
      'The raid left three soldiers and 12 gunmen dead.',
      'killed [3] soldiers',
      'killed [12] gunmen',
    ],
    ['In March 12 people were killed.', 'killed [12] people'],
    ['On March 12 people were killed.'],
    ['Israel handed over 15 bodies.', 'killed [15]'],
    ['The team lost three men to injury.'],
    ['Two missing paintings were found.'],
    ['Twelve dead trees were felled.'],
    ['Two dead hikers were found.', 'killed [2] hikers'],
    ['The prison holds 1,200 prisoners.'],
    ['The ministry said 58 000 people had fled.', 'displaced [58000] people, says the ministry'],
  ]);
});

describe('numbers in tempting places', () => {
  test.each([
    'In 2014 Palestinians were killed in the strip.',
    'Since 1948 Palestinians have been displaced.',
    'In May 2021 Palestinians were killed in Gaza.',
    'On October 7 Hamas killed civilians.',
    'On 7 October Palestinian militants killed civilians.',
    'Ahmed, 34, was killed in the strike.',
    'Ahmed Ali, 34, and his wife Sara, 29, were killed.',
    'Ahmed (34) was killed.',
    'Ahmed, aged 34, was killed.',
    'Ahmed was 34 when he was killed.',
    'Children under 10 were among the dead.',
    'Children under the age of five were killed.',
    'Men aged between 18 and 60 were displaced.',
    'He was 12 when his father was killed.',
    'Soldiers of the 36th Division were killed.',
    'Flight 752 was shot down and its passengers killed.',
    'The 14-year blockade killed the economy.',
    'The 193-member assembly was wounded by the row.',
    'The four-storey building collapsed, killing residents.',
    'Villagers walked 1,000 km after they fled their homes.',
    'People 12 miles away were hurt.',
    'Families lost $12,000 each when they were displaced.',
    'It took 12 hours to find people killed in the quake.',
    'For 12 days people were killed.',
    'Twelve days later he died.',
    'Half of the dead were children.',
    'Two-thirds of those killed were women.',
    'Some 70% of those killed were women and children.',
    'Seventy percent of those killed were civilians.',
    'One in five people were displaced.',
    'Nine out of ten people have been displaced.',
    'Arsenal killed the game with a 3-0 lead.',
    'A magnitude 7.2 earthquake killed people.',
    'The first three victims were named.',
    'The 12th person to die was named.',
    'He lives at 12 Palestine Street, where people were killed.',
    'The storm killed 12 cows.',
    'The party lost 12 seats.',
    'The airline lost 12 bags.',
    'Twelve pages are missing.',
    'The minister took 12 questions.',
    'The stadium holds 40,000 people.',
    'About 300 people were on board when the boat sank.',
    'The rally drew 30,000 people.',
    'Twelve people survived.',
    'Twelve people were rescued.',
    'Three ministers condemned the killing of civilians.',
    'Two officials said civilians were killed.',
    'Three witnesses said people were shot dead.',
    'The number of tourists rose to 12,000.',
    'The team lost 3 players to injury.',
    'He was jailed for 12 years for killing his wife.',
    'He was charged with 12 counts of murder.',
    'The death toll is not known.',
    'The bus took 40 people to Jenin.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
