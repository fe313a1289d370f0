import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { namesInList, runTogether } from './names-in-list';
import { states } from './state';

describe('namesInList', () => {
  test.each<[string, readonly string[]]>([
    ['Brazil', ['Brazil']],
    ['UNITED STATES ', ['UNITED STATES']],
    ['Brazil and Switzerland', ['Brazil', 'Switzerland']],
    ['Yemen and State of Palestine', ['Yemen', 'State of Palestine']],
    ['Chad, Congo, and Togo', ['Chad', 'Congo', 'Togo']],
    [
      'Sierra Leone and United Kingdom of Great Britain and Northern Ireland',
      ['Sierra Leone', 'United Kingdom of Great Britain and Northern Ireland'],
    ],
    [
      'Antigua and Barbuda, Bosnia and Herzegovina and Saint Vincent and the Grenadines',
      ['Antigua and Barbuda', 'Bosnia and Herzegovina', 'Saint Vincent and the Grenadines'],
    ],
    [
      'Netherlands (Kingdom of the), Venezuela (Bolivarian Republic of)',
      ['Netherlands (Kingdom of the)', 'Venezuela (Bolivarian Republic of)'],
    ],
    ['Korea, Republic of, Kuwait', ['Korea, Republic of', 'Kuwait']],
    ['Namibia, New Zealand Nicaragua', ['Namibia', 'New Zealand', 'Nicaragua']],
    ['Sierra Leone and Atlantis', ['Sierra Leone', 'Atlantis']],
    ['REPORT OF THE SECRETARY-GENERAL', ['REPORT OF THE SECRETARY-GENERAL']],
    ['Covers 2024, and a part of 2025', ['Covers 2024, and a part of 2025']],
    ['  ', []],
  ])('%s', (text, names) => {
    expect(namesInList(text)).toEqual(names);
  });

  it('gives back any states, however many', () => {
    const some = fc.uniqueArray(fc.constantFrom(...states.map(({ name }) => name)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(some, (names) => {
        const all = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((own) => own !== '');
        expect(namesInList(all.join(' and '))).toEqual(names);
        expect(namesInList(names.join(', '))).toEqual(names);
      }),
    );
  });

  it('loses no word of any text, and keeps their order', () => {
    const word = fc.constantFrom(
      'Chad',
      'and',
      'and',
      ',',
      'New',
      'Zealand',
      'report',
      'the',
      'of',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (some) => {
        const words = (text: string) =>
          text.split(/[\s,]+/).filter((own) => /^(?!and$)./.test(own));
        const text = some.join(' ');
        expect(namesInList(text).flatMap(words)).toEqual(words(text));
      }),
    );
  });
});

describe('runTogether', () => {
  test.each<[string, readonly string[] | null]>([
    ['New Zealand Nicaragua', ['New Zealand', 'Nicaragua']],
    ['United States United Kingdom France', ['United States', 'United Kingdom', 'France']],
    ['Guinea-Bissau', null],
    ['Papua New Guinea', null],
    ['New Zealand report', null],
  ])('%s', (text, names) => {
    expect(runTogether(text)).toEqual(names);
  });
});
