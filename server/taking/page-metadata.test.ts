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

const page = (path: string) => `https://gazette.example${path}`;
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

  it.each(['/2024/12345-67890-13579-24680', '/2024-03-22-12345'])(
    'knows no title by the words of an address that has none: %s',
    async (path) => expect((await take('', '', page(path))).title).toBeNull(),
  );

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

  it.each([
    ['of a file', '<link rel="canonical" href="https://gazette.example/">', null, null],
    ['in a language', '<link rel="canonical" href="/en/">', '/en/plan', '/en/plan'],
    ['that was fetched', '', '/', null],
    ['by Open Graph', '<meta property="og:url" content="/index.php">', '/', null],
  ])('takes no front page as an address: one %s', async (_, head, fetched, taken) => {
    const found = await take(head, '', fetched === null ? null : page(fetched));
    expect(found.address?.value ?? null).toBe(taken === null ? null : page(taken));
    expect(found.outlet.homepage).toBe(page('/'));
  });

  it.each([
    ['/world', '/world/2024/council-adopts-the-plan', '/world/2024/council-adopts-the-plan'],
    ['/world/', '/world/123456', '/world/123456'],
    // Another state of the article's page is the article's, and so is a path that says nothing.
    ['/council-adopts-the-plan', '/council-adopts-the-plan/amp', '/council-adopts-the-plan'],
    ['/123456', '/123456/photo-of-the-council', '/123456'],
    ['/plan', '/plan/2', '/plan'],
    ['/world?id=7', '/world/council-adopts-the-plan', '/world?id=7'],
  ])('where a page at %s is its own and %s was fetched, has %s', async (own, fetched, taken) => {
    const head = `<link rel="canonical" href="${own}">`;
    expect((await take(head, '', page(fetched))).address?.value).toBe(page(taken));
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
