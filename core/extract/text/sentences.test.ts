import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from './sentences';

/** Any UTF-16 code unit, halves of pairs among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** The sentences of a text, as they stand, paragraph by paragraph. */
function read(text: string): string[][] {
  return [...paragraphsOf(text)].map(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('paragraphsOf', () => {
  test.each<[text: string, sentences: readonly string[]]>([
    ['One died. Two were hurt.', ['One died.', 'Two were hurt.']],
    ['One died! Two? Three…', ['One died!', 'Two?', 'Three…']],
    ['The U.S. vetoed it. China abstained.', ['The U.S. vetoed it.', 'China abstained.']],
    ['It was in the U.S. The draft failed.', ['It was in the U.S.', 'The draft failed.']],
    ['Mr. Wood voted. Dr. Ali did not.', ['Mr. Wood voted.', 'Dr. Ali did not.']],
    ['On Oct. 7 12 people died.', ['On Oct. 7 12 people died.']],
    ['They voted no. Twelve abstained.', ['They voted no.', 'Twelve abstained.']],
    ['Robert A. Wood raised his hand.', ['Robert A. Wood raised his hand.']],
    ['“We lost 12 men.” He wept.', ['“We lost 12 men.”', 'He wept.']],
    ['“We lost 12 men,” he said.', ['“We lost 12 men,” he said.']],
    ['"12 died." "30 were hurt."', ['"12 died."', '"30 were hurt."']],
    ['Some 6.4 million fled. 12 died.', ['Some 6.4 million fled.', '12 died.']],
    ['It fell at 5 p.m. on Friday. 12 died.', ['It fell at 5 p.m. on Friday.', '12 died.']],
    ['St. Petersburg was hit. No. 10 declined.', ['St. Petersburg was hit.', 'No. 10 declined.']],
    ['One died (two were hurt). Three fled.', ['One died (two were hurt).', 'Three fled.']],
  ])('parts the sentences of: %s', (text, sentences) => {
    expect(read(text)).toEqual([sentences]);
  });

  test.each<[name: string, text: string, paragraphs: number]>([
    ['an empty line', 'One died.\n\nTwo were hurt.', 2],
    ['the end of a line', 'Strike kills 12\nThe strike was the third.', 2],
    ['lines that end in CR and LF', 'One died.\r\n\r\nTwo were hurt.\r\n', 2],
    [
      'no end of a line set to a width',
      `${'The strike on the market killed '.repeat(2)}\nat least 12.`,
      1,
    ],
    ['a short line, though the next one begins small', 'Live updates\nkilled', 2],
    ['white space only', ' \n\t\r\n ', 0],
    ['nothing', '', 0],
  ])('counts paragraphs by %s', (_name, text, paragraphs) => {
    expect(read(text)).toHaveLength(paragraphs);
  });

  it('reads each part of a text once, in order', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit, maxLength: 30 }),
        fc.constantFrom('. ', '\n', '\r\n\r\n', 'Killed ', '12', ' (', '”', 'U.S. ', ',\n'),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const marks = [...paragraphsOf(text)].flatMap(({ sentences }) =>
          sentences.flatMap(({ tokens }) => tokens),
        );
        let last = 0;
        let between = '';
        for (const { start, end } of marks) {
          between += start < last ? 'again' : text.slice(last, start);
          last = end;
        }
        expect(between + text.slice(last)).toMatch(/^[\s\u0085\u200b\ufeff]*$/);
      }),
      { numRuns: 400 },
    );
  });

  it('cuts what is longer than any sentence or paragraph', () => {
    const words = 'killed and '.repeat(20_000);
    const paragraphs = [...paragraphsOf(words)];
    expect(Math.max(...paragraphs.map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      20_000,
    );
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(400);
    expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(40_000);
  });
});
