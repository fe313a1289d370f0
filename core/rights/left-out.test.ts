import { describe, expect, it } from 'vitest';
import { countWords } from '../intake/count-words';
import { leftOut, wordsOf } from './left-out';

describe('wordsOf', () => {
  it.each([
    ['', 0],
    ['— … —', 0],
    ['The council’s 1,200 members voted.', 5],
    ['十五名议员中有九人赞成。', 6],
    ['议会', 1],
    ['会', 1],
    ['会议由 Reuters 报道。', 4],
    ['सदस्यों ने मत दिया।', 4],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
    expect(countWords(text)).toBe(words);
  });
});

it('is counted where nothing but one character is left out', () => {
  expect(leftOut('会 A', [{ start: 2, end: 3 }])).toEqual([{ start: 0, end: 2, words: 1 }]);
});
