import { describe, expect, test } from 'vitest';
import { says } from './votes.testing';

describe('a veto', () => {
  test.each([
    [
      'Fourteen of the council’s 15 members voted yes, but Washington used its veto.',
      '14/?/? | United States:veto | vetoed',
    ],
    [
      'The text won the support of 13 members, while the UK abstained and the US vetoed it.',
      '13/?/1 | United Kingdom:abstaining, United States:veto | vetoed',
    ],
    [
      'Russia was joined by China in vetoing the text.',
      '?/?/? | Russian Federation:veto, China:veto | vetoed',
    ],
    ['Washington alone voted no.', '?/1/? | United States:against'],
  ])('fills no tally: %s', (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

describe('verbs of deciding', () => {
  const bodies = ['The 15-member body', 'The General Assembly', 'Lawmakers in Kyiv', 'The Senate'];
  const verbs: readonly [string, 'adopted' | 'rejected'][] = [
    ...['cleared', 'endorsed', 'ratified', 'greenlighted', 'waved through'].map(
      (verb) => [verb, 'adopted'] as [string, 'adopted'],
    ),
    ...['threw out', 'voted down', 'shot down', 'defeated'].map(
      (verb) => [verb, 'rejected'] as [string, 'rejected'],
    ),
  ];
  const cases = bodies.flatMap((body) =>
    verbs.map(([verb, outcome]) => ({
      text: `${body} ${verb} the motion by 88 votes to 31.`,
      outcome,
    })),
  );
  test.each(cases)('$text', ({ text, outcome }) => {
    const tally = outcome === 'adopted' ? '88/31/?' : '31/88/?';
    expect(says(text)).toEqual([`${tally} | ${outcome}`]);
  });

  test.each([
    ['The text went through with 12 yes votes and three abstentions.', '12/?/3 | adopted'],
    ['Ayes 312, noes 270: the motion passes.', '312/270/? | adopted'],
    ['All but one of the council’s 15 members voted for the text.', '14/?/?'],
    ['The Knesset gave final approval to the bill by 62 votes to 48.', '62/48/? | adopted'],
    ['The draft was rejected, having failed to secure nine votes.', '?/?/? | rejected'],
    ['The draft got eight yes votes, one short of the nine it needed.', '8/?/? | not adopted'],
    ['The US prevented the Security Council from issuing a statement.', '?/?/? | no statement'],
    [
      'Had Russia abstained, the text would have passed.',
      '?/?/? | Russian Federation:abstaining | adopted',
    ],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});
