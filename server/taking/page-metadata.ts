import {
  type Known,
  longestTakenByline,
  longestTakenName,
  longestTakenTitle,
  type TakenArticle,
} from '../../core/intake/taken-article';
import { creditedAgency } from '../../core/intake/wire-credit';
import { articleInJsonLd, isNode, type Node, namesIn, textIn } from './json-ld';
import { firstKnown, type Source, webAddress } from './known-values';
import { pageAddress } from './page-address';
import { type StatedDate, statedDate } from './stated-date';

/** What a page says of its article outside of the article's text. */
export interface PageMetadata
  extends Pick<TakenArticle, 'title' | 'byline' | 'outlet' | 'publishedOn' | 'publishedAt'>,
    Pick<TakenArticle, 'modifiedAt' | 'address' | 'wire' | 'language'> {
  /** The text in the JSON-LD, for a page that shows none. */
  readonly articleBody: string | null;
  readonly forThoseWhoPaid: boolean;
  readonly live: boolean;
}

/** Reads a page's JSON-LD, meta elements, `<time>`, canonical link and address, before anything is taken out of it. */
export function pageMetadata(document: Document, fetched: string | null): PageMetadata {
  const node = articleInJsonLd(document) ?? {};
  const meta = metaOf(document);
  const base = webAddress(document.querySelector('base')?.getAttribute('href'), fetched) ?? fetched;
  const stated = { node, openGraph: meta('og:url') };
  const { address, site } = pageAddress(document, stated, { base, fetched });
  const outlet = outletOf(document, node, meta, address?.value ?? site);
  const { on, at } = publishedOf(document, node, meta, address?.value ?? null);
  const authors = namesIn(node.author ?? node.creator);
  const modified = textIn(node.dateModified) ?? meta('article:modified_time', 'og:updated_time');
  return {
    title: titleOf(document, node, meta, outlet.name?.value ?? null),
    byline: bylineOf(document, authors, meta),
    outlet,
    publishedOn: on,
    publishedAt: at,
    modifiedAt: modified === null ? null : (statedDate(modified)?.moment ?? null),
    address,
    wire: wireOf(node, authors),
    language: languageOf(document, node, meta),
    articleBody: typeof node.articleBody === 'string' ? node.articleBody : null,
    forThoseWhoPaid:
      /^false$/i.test(String(node.isAccessibleForFree ?? '')) ||
      /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? ''),
    live: Array.isArray(node.liveBlogUpdate) || node['@type'] === 'LiveBlogPosting',
  };
}

/** The first of several names of meta elements that has a content. */
type Meta = (...names: string[]) => string | null;

function metaOf(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta'))) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((one) => one !== undefined) ?? null;
}

function titleOf(document: Document, node: Node, meta: Meta, outlet: string | null): Known | null {
  const headings = Array.from(document.querySelectorAll('h1')).filter(
    (heading) =>
      heading.closest('header [class*="logo"], [class*="logo"], [class*="masthead"]') === null,
  );
  const withoutOutlet = (title: string) => {
    const [, front = '', back = ''] = /^(.+)\s+[|–—-]\s+([^|–—]+)$/u.exec(title) ?? [];
    const named = outlet !== null && plainKey(back) === plainKey(outlet);
    return front !== '' && (named || (outlet === null && back.split(' ').length <= 4))
      ? front
      : title;
  };
  const sources: readonly Source[] = [
    [textIn(node.headline), 'from the page’s JSON-LD'],
    [meta('og:title'), 'from the Open Graph title'],
    [headings.length === 1 ? headings[0]?.textContent : null, 'from the headline on the page'],
    [meta('dc.title', 'dcterms.title', 'twitter:title'), 'from the page’s metadata'],
    [document.querySelector('title')?.textContent, 'from the title of the page'],
  ];
  return firstKnown(sources, longestTakenTitle, withoutOutlet);
}

const plainKey = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function bylineOf(
  document: Document,
  authors: ReturnType<typeof namesIn>,
  meta: Meta,
): Known | null {
  const names = authors.filter(({ name }) => creditedAgency(name) === null).map(({ name }) => name);
  const shown = document.querySelector(
    '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"], .byline, [class*="byline"], .author-name',
  );
  const person = (value: string) => {
    const name = value.replace(/^(?:words |written |reported )?by:?\s+/i, '');
    return /^https?:|^@/.test(name) || name.length > 150 || creditedAgency(name) !== null
      ? null
      : name;
  };
  return firstKnown(
    [
      [namesInWords(names), 'from the page’s JSON-LD'],
      [
        meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author'),
        'from the page’s metadata',
      ],
      [meta('dc.creator', 'dcterms.creator'), 'from the page’s Dublin Core metadata'],
      [shown?.textContent, 'from the line under the headline'],
    ],
    longestTakenByline,
    person,
  );
}

function namesInWords(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
}

function outletOf(
  document: Document,
  node: Node,
  meta: Meta,
  address: string | null,
): TakenArticle['outlet'] {
  const publisher = Array.isArray(node.publisher) ? node.publisher[0] : node.publisher;
  const name = firstKnown(
    [
      [textIn(publisher), 'from the publisher in the page’s JSON-LD'],
      [meta('og:site_name'), 'from the Open Graph name of the site'],
      [meta('dc.publisher', 'dcterms.publisher'), 'from the page’s Dublin Core metadata'],
      [
        meta('publication_name', 'application-name', 'apple-mobile-web-app-title'),
        'from the page’s metadata',
      ],
      [
        /\s[|–—]\s([^|–—]{2,60})$/u.exec(
          document.querySelector('title')?.textContent?.trim() ?? '',
        )?.[1],
        'from the end of the page’s title',
      ],
    ],
    longestTakenName,
    (value) => (/^https?:/.test(value) ? null : value),
  );
  const stated = isNode(publisher) && typeof publisher.url === 'string' ? publisher.url : null;
  return { name, homepage: webAddress(stated, address) ?? webAddress('/', address) };
}

function publishedOf(
  document: Document,
  node: Node,
  meta: Meta,
  address: string | null,
): { on: Known | null; at: string | null } {
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], header time[datetime], article time[datetime], time[datetime]',
  );
  const [, ...inAddress] =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address ?? '') ?? [];
  const sources: readonly Source[] = [
    [textIn(node.datePublished), 'from the page’s JSON-LD'],
    [
      meta(
        'article:published_time',
        'datepublished',
        'og:article:published_time',
        'og:published_time',
      ),
      'from the page’s metadata',
    ],
    [
      meta('parsely-pub-date', 'sailthru.date', 'publish-date', 'pubdate', 'publication_date'),
      'from the page’s metadata',
    ],
    [
      meta('dc.date.issued', 'dcterms.created', 'dcterms.issued', 'dc.date', 'dcterms.date'),
      'from the page’s Dublin Core metadata',
    ],
    [time?.getAttribute('datetime') ?? time?.textContent, 'from the time on the page'],
    [meta('date'), 'from the page’s metadata'],
    [inAddress.length === 3 ? inAddress.join('/') : null, 'the date stands in the page’s address'],
  ];
  for (const [given, basis] of sources) {
    const found: StatedDate | null = given == null ? null : statedDate(given);
    if (found !== null) return { on: { value: found.day, basis }, at: found.moment };
  }
  return { on: null, at: null };
}

function wireOf(node: Node, authors: ReturnType<typeof namesIn>): Known | null {
  const given = [
    node.creditText,
    node.sourceOrganization,
    node.isBasedOn,
    ...authors.map(({ name }) => name),
  ];
  const credits = given.map((value): Source => [textIn(value), 'from the page’s JSON-LD']);
  return firstKnown(credits, longestTakenName, creditedAgency);
}

function languageOf(document: Document, node: Node, meta: Meta): Known | null {
  const tag = (given: string) => {
    try {
      return (
        Intl.getCanonicalLocales(given.split(/[,;]/)[0]?.trim().replaceAll('_', '-'))[0] ?? null
      );
    } catch {
      return null;
    }
  };
  return firstKnown(
    [
      [document.documentElement?.getAttribute('lang'), 'from the page’s lang attribute'],
      [textIn(node.inLanguage), 'from the page’s JSON-LD'],
      [meta('content-language', 'dc.language', 'dcterms.language'), 'from the page’s metadata'],
      [meta('og:locale'), 'from the Open Graph locale'],
    ],
    35,
    tag,
  );
}
