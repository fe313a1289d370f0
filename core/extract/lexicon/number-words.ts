import { wordsOf } from './words-of';

const ones = wordsOf('one two three four five six seven eight nine');

/** Words that are a number by themselves. */
export const numberWords = wordsOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);

/** Words that multiply the number before them. */
export const scaleWords = wordsOf('hundred thousand million billion dozen');

/** Words for an amount that name no figure. */
export const vagueWords = wordsOf(
  'dozens scores hundreds thousands tens millions billions several multiple couple few handful',
);

/** Whether a word is a number, or two joined by a hyphen: twenty-one. */
export function isNumberWord(word: string): boolean {
  if (numberWords.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && numberWords.has(word.slice(0, hyphen)) && ones.has(word.slice(hyphen + 1));
}
