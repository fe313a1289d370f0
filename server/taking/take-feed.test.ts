import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, takenFrom } from './outcomes.testing';
import { mostEntries, takeFeed } from './take-feed';

const address = 'https://ledger.example/feeds/all.xml';

function take(source: string | Uint8Array, charset: string | null = null) {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return takeFeed(bytes, { charset, address });
}

describe('takeFeed', () => {
  it('reads RSS 2.0', () => {
    const feed = takenFrom(
      take(`<?xml version="1.0"?><rss version="2.0"><channel><title>Metro Ledger</title><link>https://ledger.example/</link>
        <item><title>Council &amp;amp; court</title><link>/a/council</link><guid isPermaLink="false">17</guid><pubDate>Fri, 22 Mar 2024 14:05:00 +0100</pubDate></item>
        <item><title><![CDATA[Ferry <b>runs</b> again]]></title><guid>https://ledger.example/a/ferry</guid><pubDate>Sat, 23 Mar 2024 08:00:00 GMT</pubDate></item>
        <item><title>No address</title></item></channel></rss>`),
    );
    expect(feed).toEqual({
      title: 'Metro Ledger',
      homepage: 'https://ledger.example/',
      entries: [
        {
          address: 'https://ledger.example/a/ferry',
          title: 'Ferry runs again',
          publishedAt: '2024-03-23T08:00:00Z',
          id: 'https://ledger.example/a/ferry',
        },
        {
          address: 'https://ledger.example/a/council',
          title: 'Council & court',
          publishedAt: '2024-03-22T14:05:00+01:00',
          id: '17',
        },
      ],
    });
  });

  it.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>T</title><link>https://ledger.example/</link><item><title>A</title><link>https://ledger.example/a</link></item></channel></rss>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://ledger.example/"><title>T</title><link>https://ledger.example/</link></channel><item rdf:about="https://ledger.example/a"><title>A</title><link>https://ledger.example/a</link></item></rdf:RDF>',
    ],
    [
      'Atom with a base',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ledger.example/"><title>T</title><link href="/"/><entry><id>a</id><title type="html">A</title><link rel="self" href="x"/><link href="a"/></entry></feed>',
    ],
    [
      'a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://ledger.example/","items":[{"id":"a","title":"A","url":"a"}]}'.replace(
        '"url":"a"',
        '"url":"/a"',
      ),
    ],
  ])('reads %s', (_what, source) => {
    const { title, homepage, entries } = takenFrom(take(source));
    expect({ title, homepage }).toEqual({ title: 'T', homepage: 'https://ledger.example/' });
    expect(entries.map(({ address, title }) => ({ address, title }))).toEqual([
      { address: 'https://ledger.example/a', title: 'A' },
    ]);
  });

  it('reads the base of an entry of its own', () => {
    const { entries } = takenFrom(
      take(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry xml:base="https://other.example/b/"><id>a</id><title>A</title><updated>2024-03-22T10:00:00Z</updated><link href="a"/></entry></feed>',
      ),
    );
    expect(entries).toEqual([
      {
        address: 'https://other.example/b/a',
        title: 'A',
        publishedAt: '2024-03-22T10:00:00Z',
        id: 'a',
      },
    ]);
  });

  it('reads an encoding that the feed declares, and one that it wrongly declares', () => {
    const latin =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Zo\u00eb</title></channel></rss>';
    expect(takenFrom(take(Buffer.from(latin, 'latin1'))).title).toBe('Zoë');
    const wrong = latin.replace('ISO-8859-1', 'utf-8');
    expect(takenFrom(take(Buffer.from(wrong, 'latin1'))).title).toBe('Zoë');
  });

  it('takes the newest entries, and no more than the most', () => {
    const items = Array.from(
      { length: mostEntries + 50 },
      (_, item) =>
        `<item><link>https://ledger.example/${item}</link><pubDate>${new Date(Date.UTC(2024, 0, 1 + item)).toUTCString()}</pubDate></item>`,
    );
    const { entries } = takenFrom(
      take(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`),
    );
    expect(entries).toHaveLength(mostEntries);
    expect(entries[0]?.address).toBe(`https://ledger.example/${mostEntries + 49}`);
  });

  it('is not misled by markup inside', () => {
    const markup = '<html><body><p>Words</p></body></html>';
    const rss = `<!-- made daily --><rss version="2.0"><channel><title>T</title><description><![CDATA[${markup}]]></description></channel></rss>`;
    expect(takenFrom(take(rss)).title).toBe('T');
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      description: markup,
      items: [],
    });
    expect(takenFrom(take(json)).title).toBe('T');
  });

  it('leaves out what is no address of the web', () => {
    const { entries } = takenFrom(
      take(
        '<rss version="2.0"><channel><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><link>https://a:b@c.example/</link></item></channel></rss>',
      ),
    );
    expect(entries).toEqual([]);
  });

  it.each([
    ['nothing', '', 'The feed is empty.'],
    [
      'entities that grow',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      'The feed declares a document type or entities, which are not read, since they may grow without bound.',
    ],
    [
      'a page that names a feed',
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>',
      'This is a web page and no feed; the feed that it names is at https://ledger.example/rss.',
    ],
    [
      'a page that names none',
      '<html><body><p>Words</p></body></html>',
      'This is a web page and no feed, and it names none.',
    ],
    ['a text', 'Words', 'This is plain text, and no feed.'],
    [
      'another XML',
      '<?xml version="1.0"?><svg/>',
      'This is neither RSS, nor Atom, nor a JSON Feed, or it is damaged.',
    ],
    [
      'another JSON',
      '{"a":1}',
      'This is neither RSS, nor Atom, nor a JSON Feed, or it is damaged.',
    ],
  ])('refuses %s with a sentence', (_what, source, sentence) => {
    expect(refusalOf(take(source))).toBe(sentence);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '<link>',
      'a',
      '</link>',
      '<feed>',
      '<entry>',
      '<![CDATA[',
      ']]>',
      '&#x110000;',
      '&',
      '<!--',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      '{}',
      ']}',
      '\0',
      ' xml:base="::"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(take(pieces.join(''))).toHaveProperty('done');
      }),
    );
  });
});
