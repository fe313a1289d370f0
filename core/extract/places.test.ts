import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims.testing';
import { placesIn } from './places';
import { tokensOf } from './text/tokens';

function namesIn(text: string): string[] {
  return placesIn(tokensOf(text, 0, text.length)).map(({ name }) => name);
}

describe('placesIn', () => {
  test.each<[words: string, name: string]>([
    ['in Gaza', 'Gaza'],
    ['in northern Gaza', 'northern Gaza'],
    ['in Gaza City', 'Gaza City'],
    ['in the Gaza Strip', 'Gaza Strip'],
    ['in the southern Gaza Strip', 'southern Gaza Strip'],
    ['in the city of Rafah', 'Rafah'],
    ['in the southern city of Rafah', 'Rafah'],
    ['near the village of Bara', 'Bara'],
    ['in the occupied West Bank', 'occupied West Bank'],
    ['in the Kharkiv region', 'Kharkiv region'],
    ['in Kherson province', 'Kherson province'],
    ['in Deir al-Balah', 'Deir al-Balah'],
    ['in Sri Lanka', 'Sri Lanka'],
    ['in the Democratic Republic of the Congo', 'Democratic Republic of the Congo'],
    ['in New York', 'New York'],
    ['in the U.S.', 'U.S.'],
    ['in north-west Nigeria', 'north-west Nigeria'],
    ['A quake struck northern Peru', 'northern Peru'],
    ['A storm tore through the central Philippines', 'central Philippines'],
    ['killed at an Ariana Grande concert in Manchester', 'Manchester'],
    ['killed in the Grenfell Tower fire in London', 'London'],
    ['killed at a Kharkiv market', 'Kharkiv'],
    ['Death toll from Mindanao landslide rises', 'Mindanao'],
    ['off Libya', 'Libya'],
    ['off the coast of Libya', 'Libya'],
    ['in the Mediterranean Sea', 'Mediterranean Sea'],
    ['on the island of Lesbos', 'Lesbos'],
    ['outside Paris', 'Paris'],
    ['inside Israel', 'Israel'],
    ['across Sudan', 'Sudan'],
    ['throughout Lebanon', 'Lebanon'],
    ['in central Beirut', 'central Beirut'],
    ['in downtown Tel Aviv', 'downtown Tel Aviv'],
    ['in Russian-occupied Donetsk', 'Russian-occupied Donetsk'],
    ['in Port-au-Prince', 'Port-au-Prince'],
    ['at a hospital in Gaza City', 'Gaza City'],
    ['in an attack on Kherson', 'Kherson'],
    ['in Israeli strikes on Rafah', 'Rafah'],
  ])('%s', (words, name) => {
    expect(namesIn(`Twelve people died ${words}.`)).toEqual([name]);
    expect(namesIn(`Twelve people died ${words} on Monday, police said.`)).toEqual([name]);
    expect(
      namesIn(`${words.charAt(0).toUpperCase()}${words.slice(1)}, twelve people died.`),
    ).toEqual([name]);
  });

  test.each([
    'in May',
    'in May 2021',
    'in Ramadan',
    'on Saturday',
    'on Christmas Day',
    'in Israeli strikes',
    'in Monday’s attack',
    'in total',
    'in hospital',
    'at the hospital',
    'in the Hamas-led attack',
    'on Telegram',
  ])('%s is no place', (words) => {
    expect(namesIn(`Twelve people died ${words}.`)).toEqual([]);
  });
});

describe('names that are no places', () => {
  test.each([
    'A car hit Maria Lopez, killing 12 people.',
    'A bullet struck President Lasso.',
    'A missile hit Reuters staff.',
    'killed by IDF fire',
    'A rocket hit UNIFIL.',
    'A missile hit Hezbollah.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the place of a claim', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['In Gaza, 12 people were killed.', ['killed [12] people in Gaza']],
    ['In northern Gaza 12 people died.', ['killed [12] people in northern Gaza']],
    ['A blast in Quetta killed 12 people.', ['killed [12] people in Quetta']],
    ['An airstrike on Rafah killed 12 people.', ['killed [12] people in Rafah']],
    ['Floods in Garissa county have claimed 12 lives.', ['killed [12] in Garissa county']],
    [
      'A blast in Quetta left 12 dead and 30 wounded.',
      ['killed [12] in Quetta', 'injured [30] in Quetta'],
    ],
    [
      'Twelve people were killed in Gaza and five in Lebanon.',
      ['killed [12] people in Gaza', 'killed [5] people in Lebanon'],
    ],
    [
      'Twelve people died in Gaza, while five were wounded in Lebanon.',
      ['killed [12] people in Gaza', 'injured [5] people in Lebanon'],
    ],
    [
      'Twelve people were killed and 30 wounded in Gaza.',
      ['killed [12] people in Gaza', 'injured [30] people in Gaza'],
    ],
    [
      'Twelve people, including three children, were killed in Gaza.',
      ['killed [12] people in Gaza', 'killed [3] children, of #0'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});
