import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPassword, shortestPassword, whyNoPassword } from './password-rules';

const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@newsroom.example' };

describe('a password', () => {
  test.each([
    ['a lamp beside seven oranges'],
    ['correct horse battery staple'],
    ['aaaaaaaaaa bbbbb ccccc 12345'],
    ['ihavenocapitalsordigits'],
    ['семь апельсинов у лампы'],
    ['🍊🍋🍌🍉🍇🍓🍒🍑🥭🍍🥝🍅🍆🥑🥦'],
    [`${'x'.repeat(30)}abcdefgh 5 uvw`],
  ])('may be %s', (password) => {
    expect(whyNoPassword(password, ada)).toBeNull();
  });

  test.each([
    ['', /at least 15/],
    ['fourteen chars', /at least 15/],
    ['🍊🍋🍌🍉🍇🍓🍒', /at least 15/],
    ['long '.repeat(41), /at most 200/],
    ['aaaaaaaaaaaaaaaaaaaa', /repeats/],
    ['abababababababababab', /repeats/],
    ['abcdefghijklmnopqrst', /alphabet/],
    ['qwertyuiopasdfghjkl', /alphabet/],
    ['mnbvcxzlkjhgfdsapoiuytrewq', /alphabet/],
    ['Recount recount1', /little more/],
    ['ada.lovelace@newsroom.example', /little more/],
    ['AdaLovelace2026!', /little more/],
    ['a lamp beside \0 seven oranges', /cannot be kept/],
    ['a lamp beside \ud800 seven oranges', /cannot be kept/],
  ])('may not be %j', (password, why) => {
    expect(whyNoPassword(password, ada)).toMatch(why);
  });

  test('is measured in characters, however they are coded', () => {
    const length = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(length, fc.constantFrom('aq1ñ漢', '🍊🍋🍌🍉🍇'), (count, letters) => {
        const password = Array.from({ length: count }, (_, at) => [...letters][at % 5]).join('');
        const fits = count >= shortestPassword && count <= longestPassword;
        expect(whyNoPassword(password, ada) === null).toBe(fits);
      }),
    );
  });
});
