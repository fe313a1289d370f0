import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../align/texts.testing';
import { shortSentences } from './short-sentences';

const sentences = (text: string) =>
  shortSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the sentences that excerpts are cut by', () => {
  test.each([
    ['before a capital', 'One fell. Two ran.', ['One fell.', 'Two ran.']],
    ['before a small letter', 'one fell. al-Shifa shut. iPhones rang.', 3],
    ['before a number', 'One fell. 12 ran.', 2],
    ['with what closes after it', 'He said “no.” (She left.) They ran!', 3],
    [
      'with what closes in German',
      'Er sagte „nein.“ Dann ging er.',
      ['Er sagte „nein.“', 'Dann ging er.'],
    ],
    ['with several stops', 'Who?! Nobody... we left… then ran.', 4],
    ['without a space', 'One fell.Two ran.', ['One fell.', 'Two ran.']],
    ['in Arabic', 'هل ذهب؟ ذهب الجميع. وبقي الرجل.', 3],
    ['in Arabic, without a space', 'ذهب الجميع.وبقي الرجل.', 2],
    ['in Urdu', 'سب گئے۔ آدمی رہا۔', 2],
    ['in Hindi', 'बारह लोग मारे गए। सब घर गए। आदमी रहा।', 3],
    ['in Chinese', '十二人死亡。大家回家了！谁？没有人。', 4],
    ['in Japanese', '十二人が死亡した。「誰か」と聞いた。', 2],
    ['in Armenian', 'Բոլորը գնացին։ Մարդը մնաց։', 2],
    ['in Amharic', 'ሁሉም ሄዱ። ሰውየው ቀረ።', 2],
    ['in Burmese', 'အားလုံးသွားကြသည်။ သူကျန်ခဲ့သည်။', 2],
    ['in Khmer', 'គេទៅ។ គាត់នៅ។', 2],
    ['after an initial, in doubt', 'It was plan B. Nobody spoke.', 2],
    ['after an abbreviation, in doubt', 'She lived in the U.S. Nobody spoke.', 2],
  ])('end %s', (_, text, found) => {
    if (typeof found === 'number') expect(sentences(text)).toHaveLength(found);
    else expect(sentences(text)).toEqual(found);
  });

  test.each([
    ['a title', 'On Monday Gen. Brown and Dr. Ali left.'],
    ['a month', 'They left on Oct. 7 at dawn.'],
    ['a decimal', 'Some 3.5 million left.'],
    ['an abbreviation’s own points', 'The U.S.-led force left at 5 p.m.'],
    ['an address', 'See paper.example for more.'],
    ['none at all', 'Killed: 12'],
  ])('go on over %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('hold every word of the text, each once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of shortSentences(text, { start: 0, end: text.length })) {
          expect(start).toBeLessThan(end);
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
      }),
    );
  });
});
