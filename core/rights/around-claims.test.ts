import { describe, expect, it, test } from 'vitest';
import { aroundClaims } from './around-claims';
import { joinSpans } from './join-spans';
import { leftOut, wordsOf } from './left-out';
import { paragraphsApart } from './paragraphs-apart';

function around(text: string, claim: string): readonly string[] {
  const start = text.indexOf(claim);
  const claims = [{ start, end: start + claim.length }];
  return aroundClaims(text, [...paragraphsApart(text)], claims).map((own) =>
    text.slice(own.start, own.end),
  );
}

const numbered = (count: number, word = 'w') =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('what is shown around a claim', () => {
  test.each([
    [
      'Arabic',
      'قتل 12 شخصا في الغارة. ذهب الجميع. بقي الرجل.',
      'قتل 12',
      'قتل 12 شخصا في الغارة. ذهب الجميع.',
    ],
    ['Hindi', 'बारह लोग मारे गए। सब घर गए। आदमी रहा।', 'बारह', 'बारह लोग मारे गए। सब घर गए।'],
    ['Chinese', '十二人死亡。大家回家了。那人留下。', '十二', '十二人死亡。大家回家了。'],
    [
      'small letters',
      'twelve died. al-Shifa shut. iPhones rang. it rained.',
      'shut',
      'twelve died. al-Shifa shut. iPhones rang.',
    ],
    ['space after it', 'One. Two fell. Three. Four.', 'Two fell. ', 'One. Two fell. Three.'],
    ['another end of a line', 'One fell\u2028Two ran\u2028Three left', 'Two', 'Two ran'],
  ])('is a sentence on either side: %s', (_, text, claim, shown) => {
    expect(around(text, claim)).toEqual([shown]);
  });

  it('is no more than sixty words on either side', () => {
    const text = `${numbered(100, 'a')} here ${numbered(100, 'b')}`;
    const [shown = ''] = around(text, 'here');
    expect(shown).toBe(
      `${numbered(100, 'a').split(' ').slice(40).join(' ')} here ${numbered(60, 'b')}`,
    );
  });

  it('is no more than 400 characters on either side, and no part of a word', () => {
    const text = `${'harbourmasters '.repeat(100)}here${' harbourmasters'.repeat(100)}`;
    const [shown = ''] = around(text, 'here');
    expect(shown.split(' ')).toHaveLength(26 + 1 + 26);
    expect(wordsOf(shown.replaceAll('harbourmasters', ''))).toBe(1);
  });

  it('is as many characters of a script without spaces', () => {
    const [shown = ''] = around(`${'人'.repeat(900)}12${'人'.repeat(900)}`, '12');
    expect(shown).toBe(`${'人'.repeat(400)}12${'人'.repeat(400)}`);
    const [thai = ''] = around(`12${'ที่นี่'.repeat(200)}`, '12');
    expect(thai.length).toBeLessThanOrEqual(402);
    expect(thai).toMatch(/^12(?:ที่นี่)+(?:ที่)?$/);
  });

  it('is nothing of what no space parts', () => {
    expect(around(`${'x'.repeat(900)} 12 ${'y'.repeat(900)}`, '12')).toEqual(['12']);
  });

  it('is nothing where a claim has no word, and the claim alone where it is a paragraph', () => {
    expect(around('One fell.  Two ran.', '  ')).toEqual([]);
    expect(around('One fell. Two ran.', '.')).toEqual([]);
    expect(around('One fell.\n\nTwo ran.\n\nThree left.', 'Two ran.')).toEqual(['Two ran.']);
  });

  it('is as much where more claims stand near by, one of them without a word', () => {
    const text = `${numbered(20, 'a')} one two three - ${numbered(20, 'b')}`;
    const claims = ['one', 'three', '-'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const shown = aroundClaims(text, [{ start: 0, end: text.length }], claims);
    expect(joinSpans(text, shown)).toEqual([{ start: 0, end: text.length }]);
  });

  it('is little of a text of a hundred thousand words with a claim of one', () => {
    const text = numbered(100_000);
    const start = text.indexOf('w50000');
    const claims = [{ start, end: start + 6 }];
    const shown = aroundClaims(text, [...paragraphsApart(text)], claims);
    const hidden = leftOut(text, shown).reduce((sum, { words }) => sum + words, 0);
    expect(hidden).toBeGreaterThanOrEqual(100_000 - 121);
  });
});
