import { describe, expect, it } from 'vitest';
import { base } from './published.testing';
import { readWebAnnotation } from './read-web-annotation';

const page = `${base}/articles/some-article/2`;
const row = `${base}/events/some-event/facts/some-fact`;
const quote = { type: 'TextQuoteSelector', exact: 'At least 12' };
const words = { source: page, selector: quote };

function annotation(changed: object = {}): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://elsewhere.example/anno/1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'A note.' },
    target: words,
    ...changed,
  };
}

function readOf(changed: object) {
  const outcome = readWebAnnotation(annotation(changed), [base], false);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.read;
}

const own = `${base}/api/annotations/82436c20-0000-4000-8000-000000000000`;

function refusalOf(given: unknown): string | null {
  const outcome = readWebAnnotation(given, [base], false);
  return 'refused' in outcome ? outcome.refused : null;
}

describe('what an annotation says', () => {
  it.each([
    ['a text', { body: 'A note.' }, 'A note.'],
    ['a list of texts', { body: ['One.', { value: 'Two.' }] }, 'One.\n\nTwo.'],
    ['bodyValue', { body: undefined, bodyValue: 'A note.' }, 'A note.'],
    ['a body of several types', { body: { type: ['TextualBody', 'Text'], value: 'x' } }, 'x'],
    [
      'plain text with its charset',
      { body: { value: 'x', format: 'text/plain; charset=utf-8' } },
      'x',
    ],
    [
      'markup, as the text that it is',
      { body: '<b onclick="x()">a & b</b>' },
      '<b onclick="x()">a & b</b>',
    ],
    ['no body', { body: undefined }, ''],
  ])('is its note: %s', (_, changed, note) => {
    expect(readOf(changed)).toMatchObject({ note, reason: null, status: 'open' });
  });

  it.each([
    [['rounding'], { code: 'rounding' }],
    [['the time of day'], { words: 'the time of day' }],
    [['gaza', 'counts'], { words: 'gaza, counts' }],
  ])('is its reason: tags %j', (tags, reason) => {
    const tagged = tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }));
    expect(readOf({ body: tagged })).toMatchObject({ reason, note: '' });
  });

  it('is its status: a classification', () => {
    const classified = [{ type: 'TextualBody', value: 'disputed', purpose: 'classifying' }];
    expect(readOf({ body: classified })).toMatchObject({ status: 'disputed', note: '' });
  });

  it('leaves nothing out without saying so', () => {
    const read = readOf({
      ...{ creator: { name: 'B' }, rights: 'https://a.example/', motivation: 'highlighting' },
      body: { value: 'x', language: 'fr' },
      target: { ...words, styleClass: 'red' },
    });
    expect(read.leftOut).toEqual([
      ...['creator', 'rights', 'motivation', 'body.language', 'target.styleClass'],
    ]);
  });
});

describe('what an annotation speaks of', () => {
  it.each([
    ['a row', row, { kind: 'discrepancy', event: 'some-event', fact: 'some-fact', pair: null }],
    [
      'a row as an object',
      { id: row },
      { kind: 'discrepancy', event: 'some-event', fact: 'some-fact', pair: null },
    ],
    [
      'two articles of a row',
      `${row}#pair-a-b--c`,
      { kind: 'discrepancy', event: 'some-event', fact: 'some-fact', pair: ['a-b', 'c'] },
    ],
    ['words', words, { kind: 'words', row: null }],
    [
      'words whose source is an object',
      { source: { id: page }, selector: [quote] },
      { kind: 'words', row: null },
    ],
    [
      'words seen in a row',
      { ...words, scope: row },
      { kind: 'words', row: { event: 'some-event', fact: 'some-fact' } },
    ],
    [
      'an annotation',
      `${base}/api/annotations/0190a5d2-5f6e-7c1a-9b3d-2f4e6a8c0b1d`,
      { kind: 'reply', to: `${base}/api/annotations/0190a5d2-5f6e-7c1a-9b3d-2f4e6a8c0b1d` },
    ],
  ])('is %s', (_, target, about) => {
    expect(readOf({ target }).about).toEqual(about);
  });

  it('may be an annotation elsewhere, for a reply', () => {
    const target = 'https://elsewhere.example/anno/7';
    expect(readOf({ motivation: 'replying', target }).about).toEqual({ kind: 'reply', to: target });
  });

  it('may be many words', () => {
    expect(readOf({ target: [words, { ...words, selector: [quote] }] }).words).toHaveLength(2);
  });
});

describe('what is refused', () => {
  const deep = (depth: number): object =>
    depth === 0 ? quote : { type: 'CssSelector', refinedBy: deep(depth - 1) };

  it.each([
    ['no object', 7, /not what the Web Annotation/],
    ['no id', annotation({ id: undefined }), /has no id/],
    ['an id that is no address', annotation({ id: 'one' }), /id is no address/],
    [
      'an address here that is a page’s',
      annotation({ id: `${base}/how-to-read` }),
      /no annotation’s/,
    ],
    ['a place in an annotation here', annotation({ id: `${own}#a` }), /no annotation’s/],
    ['this installation for an id', annotation({ id: base }), /no annotation’s/],
    ['a script for an id', annotation({ id: 'javascript:alert(1)' }), /id is no address/],
    ['another type', annotation({ type: 'Note' }), /type is not Annotation/],
    ['another context', annotation({ '@context': 'https://schema.org' }), /@context/],
    ['no context', annotation({ '@context': undefined }), /@context/],
    ['no target', annotation({ target: undefined }), /no target/],
    ['an empty list of targets', annotation({ target: [] }), /no target/],
    ['too many targets', annotation({ target: Array(101).fill(words) }), /more than 100/],
    [
      'a target elsewhere',
      annotation({ target: 'https://a.example/' }),
      /no version of an article/,
    ],
    ['a whole article', annotation({ target: page }), /whole article/],
    [
      'an article without its version',
      annotation({ target: `${base}/articles/some-article` }),
      /no version/,
    ],
    ['several rows', annotation({ target: [row, row] }), /several rows/],
    ['part of a row', annotation({ target: { source: row, selector: quote } }), /part of a row/],
    [
      'an annotation and words',
      annotation({
        target: [words, `${base}/api/annotations/0190a5d2-5f6e-7c1a-9b3d-2f4e6a8c0b1d`],
      }),
      /something else/,
    ],
    ['a body elsewhere', annotation({ body: 'https://a.example/note' }), /body is at https/],
    [
      'a choice of bodies',
      annotation({ body: { type: 'Choice', items: [] } }),
      /\(Choice\) has no text/,
    ],
    ['HTML', annotation({ body: { value: '<p>', format: 'text/html' } }), /text\/html/],
    ['body and bodyValue', annotation({ bodyValue: 'x' }), /both body and bodyValue/],
    [
      'another status',
      annotation({ body: { value: 'done', purpose: 'classifying' } }),
      /classified as “done”/,
    ],
    ['a null character', annotation({ body: 'a\0b' }), /null character/],
    ['half a character', annotation({ body: 'a\uD800b' }), /half a character/],
    ['a note that is too long', annotation({ body: 'é'.repeat(131_073) }), /256 kB/],
    [
      'a reason that is too long',
      annotation({ body: { value: 'x'.repeat(501), purpose: 'tagging' } }),
      /500 characters/,
    ],
    [
      'other selectors',
      annotation({ target: { source: page, selector: { type: 'SvgSelector' } } }),
      /SvgSelector/,
    ],
    [
      'two quotes for one target',
      annotation({ target: { source: page, selector: [quote, quote] } }),
      /several words for one target/,
    ],
    [
      'a quote of nothing',
      annotation({ target: { source: page, selector: { type: 'TextQuoteSelector', exact: '' } } }),
      /no words in `exact`/,
    ],
    [
      'half a position',
      annotation({
        target: { source: page, selector: { type: 'TextPositionSelector', start: 1 } },
      }),
      /no `start` or no `end`/,
    ],
    [
      'a position that is no number',
      annotation({
        target: { source: page, selector: { type: 'TextPositionSelector', start: '1', end: 2 } },
      }),
      /whole number/,
    ],
    [
      'selectors without an end',
      annotation({ target: { source: page, selector: deep(9) } }),
      /more than 8 times/,
    ],
    [
      'a reply with a tag',
      annotation({
        motivation: 'replying',
        target: 'https://a.example/1',
        body: ['x', { value: 'y', purpose: 'tagging' }],
      }),
      /reply/,
    ],
    [
      'a reply that says nothing',
      annotation({ motivation: 'replying', target: 'https://a.example/1', body: undefined }),
      /says something/,
    ],
  ])('%s', (_, given, sentence) => {
    expect(refusalOf(given)).toMatch(sentence);
  });
});

describe('an annotation from here', () => {
  it.each([
    own,
    own.replace('82436c20', '82436C20'),
    own.replace('/api/annotations/', '/annotations/'),
  ])('is known by its address %s', (id) => {
    const read = readWebAnnotation(annotation({ id }), [base], false);
    expect(read).toMatchObject({ read: { own: '82436c20-0000-4000-8000-000000000000' } });
  });

  it('is no other’s at an origin that begins alike', () => {
    expect(readOf({ id: `${base}.elsewhere.example/annotations/1` }).own).toBeNull();
  });
});
