import { describe, expect, test } from 'vitest';
import { quotedClaimsIn } from '../claims.testing';
import { reads } from './reads.testing';

describe('the words of a claim', () => {
  test.each<[text: string, words: readonly string[]]>([
    [
      'At least 12 people were killed in Gaza, police said.',
      ['At least 12 people were killed in Gaza'],
    ],
    ['The strike killed 12 people on Monday.', ['killed 12 people']],
    ['A blast left 12 people dead.', ['left 12 people dead']],
    ['The fire claimed the lives of 12 people.', ['claimed the lives of 12 people']],
    ['Militants took 12 people hostage.', ['took 12 people hostage']],
    ['Fighting has driven 300 people from their homes.', ['driven 300 people from their homes']],
    [
      'Twelve people, among them a boy, were killed.',
      ['Twelve people, among them a boy, were killed'],
    ],
    ['12 killed, 30 hurt in blast', ['12 killed', '30 hurt']],
    ['Rescuers pulled 12 bodies from the rubble.', ['12 bodies']],
  ])('%s', (text, words) => {
    const expected = words.map((quote) => expect.stringMatching(new RegExp(`^${quote}: `)));
    expect(quotedClaimsIn(text)).toEqual(expected);
  });
});

describe('several things said of people in one sentence', () => {
  reads([
    [
      'The strike killed 12 people and wounded 30 others in Gaza.',
      'killed [12] people in Gaza',
      'injured [30] others in Gaza',
    ],
    ['A crash killed 12 people and injured 30.', 'killed [12] people', 'injured [30] people'],
    ['Twelve people died and 30 were hurt.', 'killed [12] people', 'injured [30] people'],
    [
      'So far, 12 people are confirmed dead and 30 remain missing.',
      'killed [12] people',
      'missing [30] people',
    ],
    [
      'Twenty militants were killed and five captured, the army said.',
      'killed [20] militants, says the army',
      'captive [5] militants, says the army',
    ],
    [
      'Hamas killed about 1,200 people and took 251 hostages.',
      'killed ~[1150,1250] people',
      'captive [251] hostages',
    ],
    [
      'Hamas killed 1,200 people, mostly civilians, and took 251 people hostage.',
      'killed [1200] people',
      'captive [251] people',
    ],
    [
      'At least 36 people were killed and 150 injured in strikes on Lebanon over the past 24 hours.',
      'killed [36,) people in Lebanon',
      'injured [150] people in Lebanon',
    ],
    [
      'Two men, a woman and a child were killed.',
      'killed [2] men',
      'killed [1] woman',
      'killed [1] child',
    ],
    ['The quake killed 2,122 and injured 2,421.', 'killed [2122]', 'injured [2421]'],
    ['A father and his three sons died.', 'killed [1] father', 'killed [3] sons'],
  ]);
});

describe('parts of a total', () => {
  const total = 'killed [12] people';
  reads([
    ['Twelve people, including three children, were killed.', total, 'killed [3] children, of #0'],
    ['Twelve people, among them three children, died.', total, 'killed [3] children, of #0'],
    ['Twelve people - three of them children - died.', total, 'killed [3] children, of #0'],
    ['Twelve people (three of them children) died.', total, 'killed [3] children, of #0'],
    ['Twelve people, three of whom were children, died.', total, 'killed [3] children, of #0'],
    ['Of the 12 people killed, three were children.', total, 'killed [3] children, of #0'],
    ['Twelve people died. Three of them were children.', total, 'killed [3] children, of #0'],
    ['Twelve people died. Of these, three were children.', total, 'killed [3] children, of #0'],
    ['Twelve people, including a child, died.', total],
    [
      'Twelve people died, including three children and two women.',
      total,
      'killed [3] children, of #0',
      'killed [2] women, of #0',
    ],
    [
      'The blast killed 12 people, including three children, and wounded 30.',
      total,
      'killed [3] children, of #0',
      'injured [30] people',
    ],
    ['Of the 12 dead, three were in Dingri.', 'killed [12] in Dingri', 'killed [3], of #0'],
    ['Of the 12 wounded, three remain in hospital.', 'injured [12]', 'injured [3], of #0'],
    [
      'Twelve people died, including three members of the security forces and two foreigners.',
      total,
      'killed [3] members, of #0',
      'killed [2] foreigners, of #0',
    ],
    [
      'Of the 12 killed, police said, three were arrested.',
      'killed [12], says police',
      'arrests [3], says police',
    ],
    [
      'Twelve people died. Roads were cut. Four of the deaths were in Cebu.',
      'killed [12] people',
      'killed [4] people, of #0',
    ],
    ['Of the 12 wounded, three died.', 'injured [12]', 'killed [3]'],
    ['Among the dead were three children and a nurse.', 'killed [3] children'],
    [
      'Killed in the blast were three children and a nurse.',
      'killed [3] children',
      'killed [1] nurse',
    ],
    ['Three of the dead were children.', 'killed [3] children'],
    ['At least 15 of those killed were children.', 'killed [15,) children'],
    ['Three children were among the dead.', 'killed [3] children'],
  ]);
});

describe('tolls', () => {
  reads([
    ['The death toll rose to 15 from 12.', 'killed [15]', 'killed [12]'],
    ['The toll, which earlier stood at 12, has risen to 15.', 'killed [12]', 'killed [15]'],
    ['The death toll rose by three to 15.', 'killed [15]'],
    ['The death toll rose by three overnight, to 15.', 'killed [15]'],
    ['Police raised the death toll by three to at least 15.', 'killed [15,), says police'],
    ['An earlier count had put the dead at 12.', 'killed [12]'],
    ['A police count put the dead at 12.', 'killed [12], says a police count'],
    ['A Reuters count put the dead at 12.', 'killed [12], says a Reuters count'],
    ['The death toll passed 500 on Tuesday.', 'killed (500,)'],
    ['The death toll has exceeded 40,000.', 'killed (40000,)'],
    ['The death toll tops 40,000.', 'killed (40000,)'],
    ['The death toll nears 40,000.', 'killed ~[35000,40000)'],
    ['The death toll could reach 200.', 'killed [200], hypothetical'],
    ['The death toll is expected to rise above 200.', 'killed (200,), hypothetical'],
    ['The number of wounded stands at 30.', 'injured [30]'],
    ['Confirmed deaths rose to 12.', 'killed [12]'],
    ['The ministry puts the toll at 12.', 'killed [12], says the ministry'],
    ['Two soldiers died, taking the toll to 286.', 'killed [2] soldiers', 'killed [286]'],
    [
      'At least 12 people died. The ministry puts the number at 15.',
      'killed [12,) people',
      'killed [15], says the ministry',
    ],
    [
      'Hamas says 12 died. Israel says the number is 20.',
      'killed [12], says Hamas',
      'killed [20], says Israel',
    ],
  ]);
});

describe('nouns of what befell people', () => {
  reads([
    ['There were at least 12 deaths.', 'killed [12,)'],
    ['There were 12 fatalities and 30 injuries.', 'killed [12]', 'injured [30]'],
    ['The ministry reported 12 new deaths.', 'killed [12], says the ministry'],
    ['The crash claimed 12 lives.', 'killed [12]'],
    ['Twelve lives were lost.', 'killed [12]'],
    ['Twelve bodies have been recovered.', 'killed [12]'],
    ['The bodies of 12 people were found.', 'killed [12] people'],
    ['The abduction of 287 schoolchildren caused outrage.', 'captive [287] schoolchildren'],
    ['Some 130 hostages remain in Gaza.', 'captive ~[125,135] hostages in Gaza'],
  ]);
});

describe('one, and none', () => {
  reads([
    ['A Palestinian was shot dead in Jenin.', 'killed [1] Palestinian in Jenin'],
    ['Troops shot dead a Palestinian in Jenin.', 'killed [1] Palestinian in Jenin'],
    ['One person was killed.', 'killed [1] person'],
    ['A 5-year-old girl was killed.', 'killed [1] 5-year-old girl'],
    ['A soldier killed three people.', 'killed [3] people'],
    ['No one was killed.', 'killed [0]'],
    ['Nobody was hurt in the attack.', 'injured [0]'],
    ['No deaths were reported.', 'killed [0]'],
    ['No soldiers were wounded.', 'injured [0] soldiers'],
    ['A suicide bomber blew himself up, killing 12 people.', 'killed [12] people'],
  ]);
});

describe('headlines', () => {
  reads([
    [
      'MORE THAN 40 KILLED IN SUDAN MARKET STRIKE, DOCTORS SAY',
      'killed (40,) in SUDAN, says DOCTORS',
    ],
    ['12 KILLED IN NEW DELHI ON MONDAY', 'killed [12] in NEW DELHI'],
    ['12 KILLED IN IVORY COAST FLOODS', 'killed [12] in IVORY COAST'],
    ['Pakistan floods kill 94', 'killed [94] in Pakistan'],
    ['Hospital fire kills 12', 'killed [12]'],
    ['12 DEAD AFTER QUAKE IN AL HAOUZ: OFFICIALS', 'killed [12] in AL HAOUZ, says OFFICIALS'],
    ['At least 12 dead, 30 hurt in Peru', 'killed [12,) in Peru', 'injured [30] in Peru'],
    ['Bus crash kills 12, injures 30 in Peru', 'killed [12] in Peru', 'injured [30] in Peru'],
    ['12 killed as bus plunges into ravine', 'killed [12]'],
    ['Bus crash: 12 killed, dozens injured', 'killed [12]', 'injured ~[24,)'],
    ['10 dead, 20 missing as boat sinks', 'killed [10]', 'missing [20]'],
    ['Death toll climbs to 98', 'killed [98]'],
    ['Gaza death toll at 34,183: health ministry', 'killed [34183], says health ministry'],
    [
      'Hundreds killed in Gaza, health officials say',
      'killed ~[200,) in Gaza, says health officials',
    ],
    ['Horror as 12 killed in fire', 'killed [12]'],
    ['34,000 Palestinians dead', 'killed [34000] Palestinians'],
    ['Strike kills 12 in Kharkiv - medics', 'killed [12] in Kharkiv, says medics'],
  ]);
});
