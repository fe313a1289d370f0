import { describe, expect, it } from 'vitest';
import { guessedRemark } from '../../core/intake/guessed-encoding';
import { decodeText } from './decode-text';
import { takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';
import { takeBounded } from './take-bounded';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const cyrillic = Buffer.from([0xd1, 0xee, 0xe2, 0xe5, 0xf2]);

describe('bytes are decoded', () => {
  it.each([
    ['by their mark', Buffer.from('\ufeffCafé'), 'windows-1252', 'Café', 'utf-8', false],
    ['as stated', cyrillic, 'windows-1251', 'Совет', 'windows-1251', false],
    ['as UTF-8', Buffer.from('Café – “Совет”'), null, 'Café – “Совет”', 'utf-8', false],
    ['by a guess', Buffer.from('Caf\u00e9', 'latin1'), null, 'Café', 'windows-1252', true],
    ['by a wrong guess, which is told', cyrillic, null, 'Ñîâåò', 'windows-1252', true],
    ['as UTF-16', utf16('Café 安'), 'utf-16le', 'Café 安', 'utf-16le', false],
    ['as UTF-16 without a space', utf16('安全理事會'), 'utf-16le', '安全理事會', 'utf-16le', false],
    [
      'not as UTF-16 that they are not',
      Buffer.from('<p>A plan'),
      'utf-16le',
      '<p>A plan',
      'utf-8',
      false,
    ],
    [
      'not as UTF-16 of another order',
      Buffer.from('Café plan'),
      'UTF-16BE',
      'Café plan',
      'utf-8',
      false,
    ],
    [
      ...(['not as UTF-16, and by a guess', Buffer.from('<p>Caf\u00e9', 'latin1')] as const),
      ...(['utf-16', '<p>Café', 'windows-1252', true] as const),
    ],
  ] as const)('%s', (_, bytes, charset, text, encoding, guessed) => {
    expect(decodeText(bytes, charset)).toEqual({ done: true, value: { text, encoding, guessed } });
  });

  it.each([
    ['text/plain', ''],
    ['text/html', '<article><p>'],
  ])('and a guess is remarked on where an article is %s', async (type, before) => {
    const words = `${before}${'El consejo aprob\u00f3 el plan. '.repeat(20)}`;
    const brought = { type, charset: null, name: null, address: null };
    const old = { ...brought, bytes: Buffer.from(words, 'latin1') };
    expect(takenFrom(await takeArticle(old)).remarks).toEqual([guessedRemark]);
    expect(takenFrom(await takeBounded(old)).remarks).toEqual([guessedRemark]);
    const now = { ...brought, bytes: Buffer.from(words) };
    expect(takenFrom(await takeArticle(now)).remarks).toEqual([]);
  });
});
