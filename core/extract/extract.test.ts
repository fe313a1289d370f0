import { describe, expect, test } from 'vitest';
import { claimInWords, claimsIn } from './claims.testing';
import { extractClaims } from './extract';

/** All claims of a text in words, quotations too. */
function allIn(text: string): string[] {
  return extractClaims(text).map(claimInWords);
}

describe('who a claim is credited to', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Twelve people died, according to the UN, and 30 were hurt.',
      ['killed [12] people, says UN', 'injured [30] people, says UN'],
    ],
    ['Twelve people, the UN said, have been killed.', ['killed [12] people, says UN']],
    [
      'Twelve people died, Al Jazeera reported, citing medics.',
      ['killed [12] people, says medics'],
    ],
    ['Twelve people were killed, a doctor told AFP.', ['killed [12] people, says a doctor']],
    ['The UN warned. It said 12 people had died.', ['killed [12] people, says UN']],
    [
      'Spokesman Ali Hassan was there. He said 12 people died.',
      ['killed [12] people, says Ali Hassan'],
    ],
    [
      'The health ministry gave no cause. It put the death toll at 12.',
      ['killed [12], says the health ministry'],
    ],
    [
      'Hamas says 12 of its men died, while Israel says the number is 130.',
      ['killed [12] men, says Hamas', 'killed [130], says Israel'],
    ],
    ['UN: 1,500 civilians killed in Darfur', ['killed [1500] civilians in Darfur, says UN']],
    ['12 killed in Kabul: police', ['killed [12] in Kabul, says police']],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

describe('claims of several kinds', () => {
  test('stand in the order of their words', () => {
    expect(
      allIn(
        'The council voted 13-0, with two abstentions. “Twelve people died,” said Robert Wood. Militants fired 40 rockets.',
      ),
    ).toEqual([
      'vote 13-0-2, no outcome',
      '“Twelve people died,” by Robert Wood, says Robert Wood',
      'killed [12] people, says Robert Wood',
      'rockets [40]',
    ]);
  });

  test('may be about the same words: a quotation and what it says', () => {
    const [quotation, casualty] = extractClaims('“At least 12 people died,” the mayor said.');
    expect([quotation?.kind, quotation?.quote]).toEqual([
      'quotation',
      '“At least 12 people died,”',
    ]);
    expect([casualty?.kind, casualty?.quote]).toEqual(['casualty', 'At least 12 people died']);
  });
});

describe('a whole report', () => {
  const report = `Strike on market kills at least 12, officials say

An airstrike on a market in Nyala killed at least 12 people and wounded dozens on Monday, two hospital officials said.

The dead included three children and two nurses, they said. More than 4,000 people have fled the city since 12 April, according to the International Organization for Migration.

The army denied that its planes had killed civilians. In 2023, a strike on the same market killed 43 people.

“We have nowhere to go,” said Ahmed Idris, 34, whose house at 12 Nile Street was hit at 10:30.

The Security Council is due to vote on resolution 2750 on 7 May. In April the council adopted a resolution by 13 votes to none, with two abstentions.`;

  test('is read claim by claim', () => {
    expect(allIn(report)).toEqual([
      'killed [12,), says officials',
      'killed [12,) people in Nyala, says two hospital officials',
      'injured ~[24,) people in Nyala, says two hospital officials',
      'killed [3] children, says two hospital officials, of #1',
      'killed [2] nurses, says two hospital officials, of #1',
      'displaced (4000,) people, says International Organization for Migration',
      'killed [43] people',
      '“We have nowhere to go,” by Ahmed Idris, says Ahmed Idris',
      'vote 13-0-2, adopted',
    ]);
  });
});

describe('a text without claims', () => {
  test.each([
    '',
    ' \n\r\n\t ',
    'Hello.',
    '12',
    'killed',
    'The museum opens at 10:30 and costs $12. It has 200 paintings on 3 floors.',
    'Arsenal won 3-1 in front of 60,000 fans; Saka, 22, scored twice in 12 minutes.',
    'Shares fell 12% to 340 pence on 7 October 2023, their lowest since 2014.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
