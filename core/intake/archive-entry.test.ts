import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchiveEntry, readGivenMetadata } from './archive-entry';
import { givenMetadata, withGiven } from './given-metadata';
import { type TakenArticle, takenArticle } from './taken-article';

const all = {
  title: 'Council adopts the plan',
  outlet: 'The Ledger',
  homepage: 'https://ledger.example/',
  address: 'https://ledger.example/plan',
  byline: 'A. Writer',
  publishedOn: '2024-03-22',
  language: 'en-GB',
  wire: 'Reuters',
};

const nothing: TakenArticle = {
  ...{ text: 'It was.', title: null, byline: null, outlet: { name: null, homepage: null } },
  ...{ publishedOn: null, publishedAt: null, modifiedAt: null, address: null, wire: null },
  ...{ language: null, kind: 'text', remarks: [] },
};

const noDay = '“publishedOn” is no day of the years 1000 to 2199: write it as 2024-03-22.';

describe('an entry of an archive', () => {
  it('is a text or a page, with what is said of it', () => {
    expect(readArchiveEntry({ text: 'It was adopted.\n', ...all })).toEqual({
      read: { content: 'It was adopted.\n', mediaType: 'text/plain', given: all },
    });
    expect(readArchiveEntry({ html: '<p>It was adopted.' })).toEqual({
      read: { content: '<p>It was adopted.', mediaType: 'text/html', given: {} },
    });
  });

  it('says nothing by null or by spaces', () => {
    const entry = { text: 'It was.', html: null, title: '  A  title ', byline: null, wire: ' ' };
    expect(readArchiveEntry(entry)).toMatchObject({ read: { given: { title: 'A title' } } });
  });

  it('has its lines by the rules for texts that are taken', () => {
    const entry = {
      text: 'It was.',
      title: 'The cafe\u0301\u00a0plan\u202e',
      byline: '\u00ad\u0000',
    };
    expect(readArchiveEntry(entry)).toMatchObject({ read: { given: { title: 'The café plan' } } });
  });

  it.each([
    [{}, 'The text is missing: an entry has “text” or “html”.'],
    [{ text: ' \n' }, 'The text is missing: an entry has “text” or “html”.'],
    [{ text: 'a', html: '<p>a' }, 'It has both “text” and “html”: leave one of them out.'],
    [[], 'It is no object: an entry is written as {"text": "…", "title": "…"}.'],
    [null, 'It is no object: an entry is written as {"text": "…", "title": "…"}.'],
    ['text', 'It is no object: an entry is written as {"text": "…", "title": "…"}.'],
    [{ text: 5 }, '“text” is no text.'],
    [{ text: 'a', title: ['b'] }, '“title” is no text.'],
    [{ text: 'a', title: 'b'.repeat(501) }, '“title” has more than 500 characters.'],
    [
      { text: 'a', address: 'ledger.example' },
      '“address” is no address of the web: one begins with https:// or http://.',
    ],
    [
      { text: 'a', homepage: 'ftp://ledger.example' },
      '“homepage” is no address of the web: one begins with https:// or http://.',
    ],
    [
      { text: 'a', address: 'https://anna:word@ledger.example/' },
      '“address” has a user name or a password in it, which readers would see: give the address without.',
    ],
    [{ text: 'a', publishedOn: '2024-02-30' }, noDay],
    [{ text: 'a', publishedOn: '0999-12-31' }, noDay],
    [{ text: 'a', publishedOn: '2200-01-01' }, noDay],
    [{ text: 'a', language: 'English' }, '“language” is a short code: en, en-GB, fr.'],
    [
      { text: 'a', headline: 'b' },
      '“headline” is not known here. An entry has text or html, and may have title, outlet, homepage, address, byline, publishedOn, language, wire.',
    ],
  ])('%j is refused: %s', (json, problem) => {
    expect(readArchiveEntry(json)).toEqual({ problem });
  });

  it.each([
    [{ title: 'Sicher\u00adheitsrat' }, { title: 'Sicherheitsrat' }],
    [{ title: 'a\u202eb\u2066c' }, { title: 'abc' }],
    [{ outlet: 'The\u00a0Ledger\u200b' }, { outlet: 'The Ledger' }],
    [{ byline: '\ufeffA. Writer\u0000' }, { byline: 'A. Writer' }],
    [{ wire: '\ue000\u200f' }, {}],
    [{ address: 'HTTPS://ledger.example' }, { address: 'https://ledger.example/' }],
    [{ homepage: 'http://ledger.example/a b' }, { homepage: 'http://ledger.example/a%20b' }],
  ])('says %j by the rule for what is taken out of pages: %j', (said, given) => {
    expect(readArchiveEntry({ text: 'It was.', ...said })).toMatchObject({ read: { given } });
    expect(readGivenMetadata(said)).toEqual({ read: given });
  });

  it('whatever it is, is refused in a sentence or is what can be kept', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null), fc.jsonValue());
    const keys = ['text', 'html', ...Object.keys(all)];
    const one = fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(fc.oneof(one, fc.jsonValue()), (json) => {
        const outcome = readArchiveEntry(json);
        if ('problem' in outcome) expect(outcome.problem).toMatch(/^.+\.$/s);
        else {
          expect(givenMetadata.parse(outcome.read.given)).toEqual(outcome.read.given);
          takenArticle.parse(withGiven(nothing, outcome.read.given));
        }
      }),
    );
  });
});

describe('what is said of a file beside it', () => {
  it('is the same without a text', () => {
    expect(readGivenMetadata(all)).toEqual({ read: all });
    expect(readGivenMetadata([])).toEqual({
      problem: 'It is no object: what is said of a file is written as {"title": "…"}.',
    });
    expect(readGivenMetadata({ text: 'a' })).toEqual({
      problem:
        '“text” is not known here. There may be title, outlet, homepage, address, byline, publishedOn, language, wire.',
    });
  });
});
