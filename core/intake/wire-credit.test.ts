import { describe, expect, it } from 'vitest';
import { agencyNamed, wireAgencies } from './wire-agencies';
import { creditedAgency, wireCredit } from './wire-credit';

const between = [
  'Members met on Tuesday.',
  'They voted twice.',
  'Nobody left early.',
  'It rained.',
];

describe('wireCredit', () => {
  it.each([
    ['a dateline', ['KELVA (Reuters) - Members met.', ...between], 'Reuters'],
    ['a dateline with a day', ['KELVA, March 3 (AP) — Members met.', ...between], 'AP'],
    ['a dateline with a country', ['PORT DAR, Kelva, 3 Mar. (EFE).- They met.', ...between], 'EFE'],
    ['a dateline in small letters', ['Rio de Kelva (AFP) – Members met.', ...between], 'AFP'],
    ['a dateline of two cities', ['KELVA/DAR (Reuters/AFP) - Members met.', ...between], 'Reuters'],
    ['a dateline with initials', ['Washington, D.C. (PA) — Members met.', ...between], 'PA Media'],
    ['a dateline of the one city with “The”', ['The Hague (AP) — They met.', ...between], 'AP'],
    ['nothing but an agency in brackets', ['(AFP) – Members met.', ...between], 'AFP'],
    ['a dateline without brackets', ['KELVA, Xinhua — Members met.', ...between], 'Xinhua'],
    ['a last line', [...between, 'AP'], 'AP'],
    ['a last line with a dash', [...between, '— AFP'], 'AFP'],
    ['a last line of two agencies', [...between, 'AP and AFP.'], 'AP'],
    ['a last line with a newsroom', [...between, 'Example News/AFP'], 'AFP'],
    ['the end of the last sentence', [...between, 'They left at nine. — AFP'], 'AFP'],
    ['the end of a quotation', [...between, '“We left at nine.” – AFP'], 'AFP'],
    ['brackets at the end', [...between, 'They left at nine. (PTI)'], 'PTI'],
    ['brackets after a quotation', [...between, '“We left at nine.” (PTI)'], 'PTI'],
    ['agencies without names', [...between, 'With inputs from agencies'], 'agencies, not named'],
    ['an agency with others', [...between, 'With inputs from ANI and our reporter'], 'ANI'],
  ])('reads %s', (_what, paragraphs, agency) => {
    expect(wireCredit(paragraphs)?.value).toBe(agency);
  });

  it.each([
    ['an agency that is cited', ['Officials told Reuters that nobody was hurt.', ...between]],
    ['an agency that is named in a sentence', [...between, 'The minister spoke to AFP.']],
    ['agencies in a sentence', [...between, 'He spoke to AP and AFP.']],
    ['a sentence of abbreviations', [...between, 'The AA, PA and AP agreed.']],
    ['a name with its abbreviation', ['The Palestinian Authority (PA) - which runs it - met.']],
    ['such a name without “The”', ['Palestinian Authority (PA) — which runs it — met.']],
    ['such a name in capitals', ['PALESTINIAN AUTHORITY (PA): Members met.']],
    ['such a name in a sentence', ['Officials of the Palestinian Authority (PA): they met.']],
    ['such a name in one word more', ['Kelva’s Palestinian Authority (PA)-run ministry met.']],
    ['a region with its abbreviation', ['Middle East and North Africa (MENA) – the region met.']],
    ['such a region at the end', [...between, 'It is in the Middle East and North Africa (MENA).']],
    ['a party at the end', [...between, 'He had led the “Communist Party” (CP).']],
    ['a sentence before a dash', ['After talks in Kelva, AP — which was there — left.']],
    ['a word before a dash', ['Meanwhile, AP — which was there — left.']],
    ['what is said of someone quoted', [...between, 'They called it “a day like no other” - AP']],
    ['no text', []],
  ])('takes no credit from %s', (_what, paragraphs) => {
    expect(wireCredit(paragraphs)).toBeNull();
  });
});

describe('creditedAgency', () => {
  it.each([
    ['By Reuters', 'Reuters'],
    ['Example News/AFP', 'AFP'],
    ['the associated press', 'AP'],
    ['Source: dpa', 'dpa'],
    ['pa', null],
    ['Papa', null],
  ])('%s', (credit, agency) => {
    expect(creditedAgency(credit)).toBe(agency);
  });
});

describe('agencyNamed', () => {
  it('knows each agency by its own name, and by no two agencies’ one', () => {
    const names = wireAgencies.flatMap((agency) => agency.names);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of wireAgencies) expect(agencyNamed(name)?.name).toBe(name);
  });
});
