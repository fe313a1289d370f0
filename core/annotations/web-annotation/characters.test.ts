import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from './characters';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('charactersOf', () => {
  it.each([
    ['abc', 1, 1],
    ['🕊abc', 2, 1],
    ['a🕊b🕊c', 6, 4],
    ['a🕊b🕊c', 7, 5],
    ['e\u0301', 1, 1],
  ])('%s: code unit %i is character %i', (words, units, characters) => {
    expect(charactersOf(words).fromUnits(units)).toBe(characters);
    expect(charactersOf(words).toUnits(characters)).toBe(units);
  });

  it('knows no place inside of a character, nor outside of the text', () => {
    expect(charactersOf('a🕊').fromUnits(2)).toBeNull();
    expect(charactersOf('a🕊').fromUnits(4)).toBeNull();
    expect(charactersOf('a🕊').toUnits(3)).toBeNull();
    expect(charactersOf('a🕊').toUnits(-1)).toBeNull();
    expect(charactersOf('a🕊').toUnits(0.5)).toBeNull();
  });

  it('counts what Array.from counts, for every place in any text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const characters = charactersOf(words);
        const each = Array.from(words);
        expect(characters.count).toBe(each.length);
        for (let place = 0; place <= each.length; place += 1) {
          const units = each.slice(0, place).join('').length;
          expect(characters.toUnits(place)).toBe(units);
          expect(characters.fromUnits(units)).toBe(place);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes there and back again', () => {
    fc.assert(
      fc.property(text, fc.nat(130), (words, units) => {
        const characters = charactersOf(words);
        const place = characters.fromUnits(units);
        expect(place === null || characters.toUnits(place) === units).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
