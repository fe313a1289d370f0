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
    ['nothing but an agency in brackets', ['(AFP) – Members met.', ...between], 'AFP'],
    ['a dateline without brackets', ['KELVA, Xinhua — Members met.', ...between], 'Xinhua'],
    ['a last line', [...between, 'AP'], 'AP'],
    ['a last line with a dash', [...between, '— AFP'], 'AFP'],
    ['the end of the last sentence', [...between, 'They left at nine. — AFP'], 'AFP'],
    ['brackets at the end', [...between, 'They left at nine. (PTI)'], 'PTI'],
    ['agencies without names', [...between, 'With inputs from agencies'], 'agencies, not named'],
    ['an agency with others', [...between, 'With inputs from ANI and our reporter'], 'ANI'],
  ])('reads %s', (_what, paragraphs, agency) => {
    expect(wireCredit(paragraphs)?.value).toBe(agency);
  });

  it.each([
    ['an agency that is cited', ['Officials told Reuters that nobody was hurt.', ...between]],
    ['brackets that explain a name', ['Members of the council (ABC) met.', ...between]],
    ['an agency that is named in a sentence', [...between, 'The minister spoke to AFP.']],
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
