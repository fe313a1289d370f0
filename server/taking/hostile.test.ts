import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenArticle } from '../../core/intake/taken-article';
import { mostBytes } from './limits';
import { refusalOf, takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';

const sentence =
  'The council adopted the plan by nine votes to four after a debate of three hours. ';
const text = sentence.repeat(4).trim();

function take(bytes: Uint8Array | string, name: string | null = null, type: string | null = null) {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return takeArticle({ bytes: given, type, charset: null, name, address: null });
}

describe('what is no article', () => {
  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.jpg', 'This is a picture. Articles'],
    [
      'a picture that is called a PDF',
      Buffer.from('89504e470d0a1a0a', 'hex'),
      'a.pdf',
      'This is called a PDF and is none: it is a picture. Articles',
    ],
    ['an archive', gzipSync(text), null, 'This is a compressed archive. Articles'],
    ['RTF', '{\\rtf1 words}', 'a.rtf', 'This is an RTF document. Articles'],
    [
      'controls',
      Buffer.alloc(500, 1),
      'a.txt',
      'This is called a plain text and is none: it is neither a text nor',
    ],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"></rss>',
      null,
      'This is an XML document. It may be a feed, and is no article.',
    ],
    [
      'entities that grow',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>',
      null,
      'This is an XML document.',
    ],
    [
      'more than is taken',
      new Uint8Array(mostBytes + 1),
      null,
      'What was brought is larger than 16 MB',
    ],
  ])('%s is refused with a sentence that says what it is', async (_what, bytes, name, begins) => {
    expect(refusalOf(await take(bytes, name)).slice(0, begins.length)).toBe(begins);
  });

  it.each([
    [
      'elements nested without end',
      `<html><body>${'<div>'.repeat(2_000_000)}${text}`,
      /nested deeper/,
    ],
    [
      'inline elements nested without end',
      `<html><body>${'<b>'.repeat(140_000)}${text}`,
      /nested deeper/,
    ],
    [
      'elements without number',
      `<html><body>${`<p>${'a'}</p>`.repeat(200_000)}`,
      /more than 150000 elements/,
    ],
    [
      'attributes without number',
      `<html><body><p ${Array.from({ length: 1_000_000 }, (_, number) => `a${number}`).join(' ')}>${text}</p>`,
      /more than 2000 attributes/,
    ],
    [
      'tags that never end',
      `<html><body>${'<a '.repeat(500_000)}`,
      /words? (?:was|were) found|No text/,
    ],
  ])('%s are refused', async (_what, source, refusal) => {
    expect(refusalOf(await take(source))).toMatch(refusal);
  });

  it('that is cut off anywhere ends in an article or in a sentence', async () => {
    const page = `<html><head><title>Plan adopted</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Plan adopted"}</script></head><body><article><h1>Plan adopted</h1><p>${text}</p><p>${text}</p></article></body></html>`;
    for (const share of [0.25, 0.5, 0.75]) {
      const outcome = await take(page.slice(0, page.length * share));
      if (outcome.done) expect(outcome.value.text).not.toContain('<');
      else expect(outcome.sentence).toMatch(/found in the page/);
    }
  });
});

describe('bytes of any kind', () => {
  it('end in an article or in a sentence, and never in an error', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-1.4\n',
      'PK\x03\x04',
      '<html><body><p>',
      '<!doctype html>',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 2000 }), async (begin, bytes) => {
        const outcome = await take(Buffer.concat([Buffer.from(begin, 'latin1'), bytes]));
        if (outcome.done) expect(takenArticle.safeParse(outcome.value).success).toBe(true);
        else expect(outcome.sentence).toMatch(/\.$/);
      }),
    );
  }, 60_000);

  it('that are markup give an article that can be stored', async () => {
    const piece = fc.constantFrom(
      ...[
        '<div>',
        '</div>',
        '<p>',
        '<br>',
        '<table><tr><td>',
        '</table>',
        '<pre>',
        '</pre>',
        '<a href="/x">',
        '</a>',
      ],
      ...[
        '<blockquote>',
        '<h1>',
        '</h1>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
        '"a"}</script>',
      ],
      ...[
        '<time datetime="9999-99-99">',
        '<link rel="canonical" href="http://[">',
        '<meta property="og:title" content="\u202e">',
      ],
      ...['<html lang="--">', '&shy;', '&#0;', '&#xd800;', '\u00a0', 'By Ruth Pell', text, text],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const outcome = await take(`<html><body>${pieces.join('')}`);
        if (!outcome.done) return;
        expect(takenArticle.safeParse(outcome.value).success).toBe(true);
        expect(takenFrom(await take(outcome.value.text)).text).toBe(outcome.value.text);
      }),
    );
  }, 60_000);
});
