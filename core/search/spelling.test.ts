import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance';
import { fold } from './fold';
import { inCapitalsOf, mayBeSlip, nearestSpelling } from './nearest-spelling';

const word = fc
  .array(fc.constantFrom('a', 'b', 'c', 'é', '🕊'), { maxLength: 8 })
  .map((own) => own.join(''));

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['', 'veto', 4],
    ['veto', 'veto', 0],
    ['nebenza', 'nebenzia', 1],
    ['isreal', 'israel', 1],
    ['russai', 'russia', 1],
    ['gaza', 'goza', 1],
    ['algeria', 'nigeria', 2],
    ['ca', 'abc', 3],
  ])('%j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, none only of the same, and no more than the longer has letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
    );
  });
});

describe('the word that was meant', () => {
  test.each([
    ['nebenza', ['nepal', 'nebenzia', 'need'], 'nebenzia'],
    ['isreal', ['israeli', 'israel'], 'israel'],
    ['gazza', ['gaza', 'pizza'], 'gaza'],
    ['raza', ['gaza'], null],
    ['xyzzy', ['gaza', 'veto'], null],
    ['ukriane', ['ukraine'], 'ukraine'],
    ['nebenza', [], null],
  ])('of %j among %j is %j', (typed, candidates, meant) => {
    expect(nearestSpelling(typed, candidates)).toBe(meant);
  });

  test.each([
    ['veto', true],
    ['the', false],
    ['2024', false],
    ['abc123', false],
    ['a'.repeat(41), false],
  ])('%j may be a slip: %j', (typed, expected) => expect(mayBeSlip(typed)).toBe(expected));

  test.each([
    ['Nebenza', 'nebenzia', 'Nebenzia'],
    ['GZAA', 'gaza', 'GAZA'],
    ['gzaa', 'gaza', 'gaza'],
  ])('for %j is shown as %j is: %j', (typed, spelling, shown) => {
    expect(inCapitalsOf(typed, spelling)).toBe(shown);
  });
});

test.each([
  ['Côte', 'cote'],
  ['Türkiye', 'turkiye'],
  ['Øresund', 'oresund'],
  ['Łódź', 'lodz'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['غزة', 'غزة'],
])('%j without accents is %j', (typed, folded) => expect(fold(typed)).toBe(folded));
