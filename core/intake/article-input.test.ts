import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleFields, readArticleFields } from './article-input';
import { plainText } from './plain-text';
import { longestText, textTooLong } from './text-length';

const fields: ArticleFields = {
  ...{
    title: 'A plan',
    outlet: 'The Ledger',
    homepage: '',
    address: 'https://ledger.example/plan',
  },
  ...{ byline: '', publishedOn: '', language: '', wire: '', text: 'It was adopted.' },
};

const read = (own: Partial<ArticleFields>) => {
  const outcome = readArticleFields({ ...fields, ...own });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.read;
};

describe('the fields of an article', () => {
  it('are kept, and what is empty is not known', () => {
    expect(read({})).toEqual({
      ...{ ...fields, homepage: 'https://ledger.example/' },
      ...{ byline: null, publishedOn: null, language: null, wire: null },
    });
  });

  it.each([
    ['no-break spaces', 'at least\u00a0227\u202fkilled', 'at least 227 killed'],
    ['soft hyphens', 'cease\u00adfire', 'ceasefire'],
    ['marks of direction', 'the \u202eplan\u202c \u200f', 'the plan'],
    ['letters in two parts', 'cafe\u0301', 'café'],
    ['controls', 'a\u0000b\u0007', 'ab'],
    ['halves of characters', 'a\ud800b', 'ab'],
  ])('have %s as a text that is taken has them', (_what, given, kept) => {
    expect(read({ title: given, text: given, byline: given, outlet: given })).toMatchObject({
      ...{ title: kept, text: kept, byline: kept, outlet: kept },
    });
  });

  it.each([
    ['paragraphs', 'a\r\n\r\nb', 'a\n\nb'],
    ['lines', 'a \nb', 'a\n\nb'],
    ['empty lines', '\n\u00a0\n\na\n\n \n\n\nb\n', 'a\n\nb'],
  ])('have a text of %s in paragraphs', (_what, given, kept) => {
    expect(read({ text: given }).text).toBe(kept);
  });

  it.each<[Partial<ArticleFields>, object]>([
    [{ address: '' }, { homepage: null, address: null, publishedOn: null }],
    [
      { address: 'HTTPS://Ledger.example/a b' },
      { address: 'https://ledger.example/a%20b', homepage: 'https://ledger.example/' },
    ],
    [{ homepage: 'https://ledger.example' }, { homepage: 'https://ledger.example/' }],
    [{ publishedOn: '1000-01-01' }, { publishedOn: '1000-01-01' }],
    [{ publishedOn: '2199-12-31' }, { publishedOn: '2199-12-31' }],
  ])('%j are kept as %j', (own, kept) => {
    expect(read(own)).toMatchObject(kept);
  });

  it('have a text that was taken as it was taken', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('e\u0301', '\u00a0', '\u00ad', '\u202e', '\n', 'a', '\ud800', '\u200d'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = plainText(['It was adopted.', ...pieces]);
        expect(read({ text: text.replaceAll('\n', '\r\n') }).text).toBe(text);
      }),
    );
  });

  it.each<[Partial<ArticleFields>, string]>([
    [{ title: ' \u00ad ' }, 'The title is missing.'],
    [{ title: 'a'.repeat(501) }, 'The title has more than 500 characters.'],
    [{ byline: 'a'.repeat(301) }, 'The byline has more than 300 characters.'],
    [
      { address: 'ledger.example' },
      'The article’s address is no address of the web: one begins with https:// or http://.',
    ],
    [
      { homepage: 'https://anna:word@ledger.example' },
      'The outlet’s own page has a user name or a password in it, which readers would see: give the address without.',
    ],
    [
      { address: 'https://ledger.example/' },
      'The article’s address is that of a site’s front page. Give its own, or leave it out.',
    ],
    [
      { homepage: `https://ledger.example/?utm_source=${'安'.repeat(1000)}` },
      'The outlet’s own page is too long: an address has at most 2,000 characters, each of them as it is sent.',
    ],
    [{ outlet: ' ' }, 'The outlet’s name is missing.'],
    [{ publishedOn: '2024-02-30' }, 'The day of publication is no day: write it as 2024-03-22.'],
    [{ publishedOn: '0999-12-31' }, 'The day of publication is of no year from 1000 to 2199.'],
    [{ publishedOn: '9999-01-01' }, 'The day of publication is of no year from 1000 to 2199.'],
    [{ language: 'English' }, 'The language is a short code: en, en-GB, fr.'],
    [{ text: '\u202e\n\u00a0' }, 'The text is missing.'],
    [{ text: 'ä'.repeat(longestText / 2 + 1) }, textTooLong],
  ])('are refused in a sentence', (own, problem) => {
    expect(readArticleFields({ ...fields, ...own })).toEqual({ problem });
  });

  it('have as much text as is taken, and no byte more', () => {
    const text = `${'ä'.repeat(longestText / 2 - 1)}ab`;
    expect(read({ text }).text).toBe(text);
    expect(readArticleFields({ ...fields, text: `${text}c` })).toEqual({ problem: textTooLong });
  });
});
