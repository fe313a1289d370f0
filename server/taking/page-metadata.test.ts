import { describe, expect, it } from 'vitest';
import { takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';

const text = 'The council adopted the plan by nine votes to four after three hours. '.repeat(5);

async function take(
  head: string,
  body = '',
  address: string | null = 'https://ledger.example/2024/03/22/council-adopts-the-plan.html',
) {
  const page = `<html><head>${head}</head><body>${body}<article><p>${text}</p></article></body></html>`;
  return takenFrom(
    await takeArticle({ bytes: Buffer.from(page), type: null, charset: null, name: null, address }),
  );
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page says of its article, and where', () => {
  it.each([
    ['title', ld('{"@type":"NewsArticle","headline":"Plan"}'), 'Plan', 'from the page’s JSON-LD'],
    ['title', '<meta property="og:title" content="Plan">', 'Plan', 'from the Open Graph title'],
    ['title', '<title>Plan | The Ledger</title>', 'Plan', 'from the title of the page'],
    ['title', '', 'Council adopts the plan', 'from the words of the page’s address'],
    [
      'byline',
      ld(
        '{"@type":["Thing","schema:Report"],"author":[{"name":"A. Bee"},{"name":"AFP"},{"name":"C. Dee"}]}',
      ),
      'A. Bee and C. Dee',
      'from the page’s JSON-LD',
    ],
    ['byline', '<meta name="author" content="A. Bee">', 'A. Bee', 'from the page’s metadata'],
    [
      'byline',
      '<meta name="DC.creator" content="A. Bee">',
      'A. Bee',
      'from the page’s Dublin Core metadata',
    ],
    ['wire', ld('{"@type":"Article","creditText":"Ledger/dpa"}'), 'dpa', 'from the page’s JSON-LD'],
    [
      'publishedOn',
      ld('{"@type":"Article","datePublished":"2024-03-21T23:59:00-05:00",}'),
      '2024-03-21',
      'from the page’s JSON-LD',
    ],
    [
      'publishedOn',
      '<meta property="article:published_time" content="2024-03-21">',
      '2024-03-21',
      'from the page’s metadata',
    ],
    ['publishedOn', '', '2024-03-22', 'the date stands in the page’s address'],
    [
      'address',
      '<link rel="canonical" href="/plan#top">',
      'https://ledger.example/plan',
      'from the page’s canonical link',
    ],
    [
      'address',
      '<link rel="canonical" href="/"><meta property="og:url" content="/plan">',
      'https://ledger.example/plan',
      'from the Open Graph address',
    ],
    [
      'language',
      '<meta property="og:locale" content="en_GB">',
      'en-GB',
      'from the Open Graph locale',
    ],
  ] as const)('%s out of %s', async (field, head, value, basis) => {
    expect((await take(head))[field]).toEqual({ value, basis });
  });

  it('knows the line under the headline', async () => {
    const { byline } = await take('', '<p class="byline">By A. Bee</p>');
    expect(byline).toEqual({ value: 'A. Bee', basis: 'from the line under the headline' });
  });

  it('knows nothing where nothing is said', async () => {
    const { text: _text, remarks, ...known } = await take('', '', null);
    expect(remarks).toEqual([]);
    expect(known).toEqual({
      ...{ title: null, byline: null, outlet: { name: null, homepage: null }, publishedOn: null },
      ...{ publishedAt: null, modifiedAt: null, address: null, wire: null, language: null },
      kind: 'html',
    });
  });

  it('passes broken JSON-LD over', async () => {
    expect((await take(`${ld('{"@type": "Article", ')}<title>Plan</title>`)).title?.value).toBe(
      'Plan',
    );
  });

  it('says where a page calls an address of another site its own', async () => {
    const { remarks } = await take('<link rel="canonical" href="https://other.example/plan">');
    expect(remarks).toEqual([
      'The page was fetched from ledger.example and calls https://other.example/plan its own address.',
    ]);
  });
});
