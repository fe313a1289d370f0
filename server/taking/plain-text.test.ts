import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedCharacters } from '../../core/intake/plain-text';
import { textTooLong } from '../../core/intake/text-length';
import { refusalOf, takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';

const words =
  'The council met on Monday and voted on the budget for schools, with nine members in favour, four against and two who abstained, the clerk said, adding that the vote would not be repeated before the summer because the law does not allow it.';

function take(bytes: Uint8Array | string, charset: string | null = null) {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return takeArticle({ bytes: given, type: 'text/plain', charset, name: 'a.txt', address: null });
}

describe('a text that was brought by itself', () => {
  it('keeps a line as a paragraph where no line is empty', async () => {
    const { text, kind } = takenFrom(await take(`${words}\nA second one.\n`));
    expect(text).toBe(`${words}\n\nA second one.`);
    expect(kind).toBe('text');
  });

  it('joins lines that were wrapped', async () => {
    const wrapped = words.replace(/(.{50,70}) /g, '$1\n');
    expect(takenFrom(await take(`${wrapped}\n\nA second one.`)).text).toBe(
      `${words}\n\nA second one.`,
    );
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words} Zoë`), null, 'Zoë'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${words} Zoë`, 'utf16le'), null, 'Zoë'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${words} Zoë`, 'utf16le').swap16(), null, 'Zoë'],
    ['a declared charset', Buffer.from([...Buffer.from(`${words} `), 0xe6]), 'iso-8859-2', 'ć'],
    [
      'no charset and no UTF-8',
      Buffer.from([...Buffer.from(`${words} `), 0x93, 0x80, 0x94]),
      null,
      '“€”',
    ],
    ['a charset that it is not in', Buffer.from(`${words} Zoë`), 'x-none', 'Zoë'],
  ])('reads %s', async (_what, bytes, charset, end) => {
    expect(takenFrom(await take(bytes, charset)).text).toBe(`${words} ${end}`);
  });

  it('leaves null characters out and says so', async () => {
    const { text, remarks } = takenFrom(await take(`${words}\0`));
    expect(text).toBe(words);
    expect(remarks).toEqual(['The text had null characters, which were left out.']);
  });

  it.each([
    ['', 'What was brought is empty.'],
    [
      'Too few words.',
      'Only 3 words were found in the text; an article has at least 40 words. Bring the whole article.',
    ],
    [
      ' \n ',
      'No text was found in the text; an article has at least 40 words. Bring the whole article.',
    ],
    [`${words} `.repeat(4500), textTooLong],
    ['слово '.repeat(100_000), textTooLong],
  ])('is refused where it is no article', async (given, sentence) => {
    expect(refusalOf(await take(given))).toBe(sentence);
  });

  it('is the same when what was taken is taken once more, and has no refused character', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\u00ad',
        '\u2028',
        '\u00a0',
        ' ',
        '\u200d',
        'e\u0301',
        words,
      ),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const first = await take(`${pieces.join('')}\n\n${words}`);
        if (!first.done) return;
        const { text } = first.value;
        expect(text.search(refusedCharacters)).toBe(-1);
        expect(takenFrom(await take(text)).text).toBe(text);
      }),
    );
  });
});
