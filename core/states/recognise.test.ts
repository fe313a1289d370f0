import { describe, expect, it, test } from 'vitest';
import countries from 'world-countries';
import { pressNames, unsafeNames } from './press-names';
import { recogniseState, recogniseUnName } from './recognise';
import { stateByCode, states, unMembers } from './state';
import { unNames } from './un-names';

// biome-ignore format: one state a line reads as a table
const called: readonly [string, readonly string[]][] = [
  ['USA', ['US', 'U.S.', 'the US', 'USA', 'U.S.A.', 'America', 'the United States', 'UNITED STATES', 'United States ', 'United States of America', 'Washington', 'Washington, D.C.']],
  ['GBR', ['Britain', 'Great Britain', 'UK', 'U.K.', 'the United Kingdom', 'London', 'United Kingdom of Great Britain and Northern Ireland']],
  ['RUS', ['Russia', 'the Russian Federation', 'Moscow']],
  ['CHN', ['China', 'Beijing', 'People’s Republic of China']],
  ['FRA', ['France', 'Paris']],
  ['KOR', ['South Korea', 'Seoul', 'Republic of Korea', 'Korea, Republic of']],
  ['PRK', ['North Korea', 'Pyongyang', 'DPRK', "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA"]],
  ['TUR', ['Türkiye', 'Turkiye', 'Turkey', 'TÜRKIYE', 'Ankara']],
  ['CIV', ['Ivory Coast', "Cote d'Ivoire", 'CÔTE D’IVOIRE']],
  ['COD', ['DR Congo', 'D.R. Congo', 'DRC', 'Democratic Republic of the Congo', 'Congo-Kinshasa', 'Kinshasa']],
  ['COG', ['Republic of the Congo', 'Congo-Brazzaville']],
  ['GIN', ['Guinea', 'Conakry']],
  ['GNB', ['Guinea-Bissau', 'Guinea Bissau']],
  ['GNQ', ['Equatorial Guinea']],
  ['PNG', ['Papua New Guinea']],
  ['VNM', ['Viet Nam', 'Vietnam', 'Hanoi']],
  ['NLD', ['Netherlands', 'The Netherlands', 'NETHERLANDS (KINGDOM OF THE)', 'Kingdom of the Netherlands']],
  ['VEN', ['Venezuela', 'Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)']],
  ['BOL', ['Bolivia', 'PLURINATIONAL STATE OF BOLIVIA']],
  ['FSM', ['Micronesia (Federated States of)', 'FEDERATED STATES OF MICRONESIA']],
  ['BHS', ['Bahamas', 'the Bahamas', 'BAHAMAS (THE)']],
  ['VCT', ['St. Vincent and the Grenadines', 'St Vincent', 'Saint Vincent & the Grenadines']],
  ['ARE', ['UAE', 'U.A.E.', 'Emirates']],
  ['KWT', ['Kuwait', 'Kuwait City']],
  ['MEX', ['Mexico', 'Mexico City']],
  ['PAN', ['Panama', 'Panama City']],
  ['GTM', ['Guatemala', 'Guatemala City']],
  ['LUX', ['Luxembourg']],
  ['SGP', ['Singapore']],
  ['DJI', ['Djibouti']],
  ['PSE', ['Palestine', 'State of Palestine']],
  ['VAT', ['Holy See', 'Vatican']],
  ['UKR', ['Ukraine', 'Kyiv', 'Kiev']],
];

describe('recogniseState', () => {
  test.each(called)('%s', (code, names) => {
    expect(names.map((name) => recogniseState(name)?.code)).toEqual(names.map(() => code));
  });

  test.each([
    ...['Congo', 'Korea', 'us', 'uk', 'Russia’s', 'Kingston', 'American Samoa', 'Taiwan', 'Kosovo'],
    ...['Republic of China', 'Hong Kong', 'Northern Ireland', 'Puerto Rico', 'European Union'],
    ...['LICHTENSTEIN', 'REPORT OF THE SECRETARY-GENERAL', 'the', '', ' ', 'constructor'],
    ...unsafeNames.map(([name]) => name),
  ])('%s is no state, or not one alone', (name) => {
    expect(recogniseState(name)).toBeNull();
  });

  it('never takes one country’s name for another', () => {
    for (const { cca2, cca3, name, altSpellings, capital } of countries) {
      for (const own of [name.common, name.official, ...altSpellings, ...capital]) {
        if (own === cca2) continue;
        expect([cca3, undefined], own).toContain(recogniseState(own)?.code);
      }
    }
  });

  it('needs every name that is added to the library’s, and has every state that they are of', () => {
    const library = new Set(
      countries.flatMap(({ name, altSpellings, capital, cca2 }) =>
        [name.common, name.official, ...altSpellings, ...capital].filter((own) => own !== cca2),
      ),
    );
    for (const [name, code] of pressNames) {
      expect(library, name).not.toContain(name);
      expect(stateByCode(code), name).not.toBeNull();
    }
    for (const [name] of unsafeNames) expect(library).toContain(name);
  });
});

describe('the states of the United Nations', () => {
  it('are 193 members and two observers, each with a code and a name of its own', () => {
    expect(unMembers).toHaveLength(193);
    expect(states).toHaveLength(195);
    expect(new Set(states.map(({ code }) => code)).size).toBe(195);
    expect(new Set(states.map(({ name }) => name)).size).toBe(195);
    for (const state of states) expect(stateByCode(state.code)).toBe(state);
    expect(stateByCode('TWN')).toBeNull();
  });

  it('are known by the names that the United Nations prints', () => {
    for (const state of states) {
      expect(recogniseUnName(state.name)).toBe(state);
      expect(recogniseUnName(state.name.toUpperCase())).toBe(state);
    }
    for (const [code, name] of Object.entries(unNames)) {
      expect(stateByCode(code)?.name).toBe(name);
      expect(countries.find(({ cca3 }) => cca3 === code)?.name.common).not.toBe(name);
    }
  });
});
