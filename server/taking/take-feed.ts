import { parseFeed } from 'feedsmith';
import { plainLine } from '../../core/intake/plain-text';
import { longestTakenTitle } from '../../core/intake/taken-article';
import { shortened } from '../../core/words/shortened';
import { done, type Outcome, refused } from '../commands/outcome';
import { decodeText } from './decode-text';
import { webAddress } from './known-values';
import { mostBytes } from './limits';
import { readPage } from './read-page';
import { statedDate } from './stated-date';
import { formatInWords, whatBytesAre } from './what-bytes-are';

/** The most entries of a feed that are taken. */
export const mostEntries = 200;

/** An article that a feed names. */
export interface FeedEntry {
  /** Absolute, of http or https. */
  readonly address: string;
  readonly title: string | null;
  /** ISO 8601 with the offset as stated, or a day where no hour or no offset is; null where neither is. */
  readonly publishedAt: string | null;
  readonly id: string | null;
}

export interface TakenFeed {
  readonly title: string | null;
  readonly homepage: string | null;
  /** The newest first where they are dated, and else in the feed's order. */
  readonly entries: readonly FeedEntry[];
}

/** How a feed was sent, and where it was fetched. */
export interface FeedGiven {
  readonly charset: string | null;
  readonly address: string | null;
}

/**
 * Takes the articles that a feed names out of RSS 0.9x, 1.0 and 2.0, Atom 1.0 or JSON Feed; at most 200, the newest.
 *
 * `address` is where the feed was fetched, against which relative links are read where the feed has no base of its own.
 * Refuses, with a sentence, a feed with a document type, since entities that it declares may grow without bound.
 */
export function takeFeed(bytes: Uint8Array, given: FeedGiven): Outcome<TakenFeed> {
  if (bytes.length === 0) return refused(422, 'The feed is empty.');
  if (bytes.length > mostBytes) {
    return refused(
      413,
      `The feed is larger than ${mostBytes / 1024 / 1024} MB, which is more than is taken.`,
    );
  }
  const decoded = decodeText(bytes, given.charset);
  if (!decoded.done) return decoded;
  const text = decoded.value.text.replace(/^\ufeff/, '').trimStart();
  const format = whatBytesAre(bytes, text.slice(0, 4096));
  if (format === 'html') return insteadOf(text, given.address);
  if (format !== 'xml' && !text.startsWith('{')) {
    return refused(422, `This is ${formatInWords[format]}, and no feed.`);
  }
  if (format === 'xml' && /<!(?:DOCTYPE|ENTITY)/i.test(outsideOfCdata(text))) {
    return refused(
      422,
      'The feed declares a document type or entities, which are not read, since they may grow without bound.',
    );
  }
  const read = parsed(text);
  if (read === null)
    return refused(422, 'This is neither RSS, nor Atom, nor a JSON Feed, or it is damaged.');
  return done(feedOf(read, given.address, xmlBase(text)));
}

type Parsed = ReturnType<typeof parseFeed<string>>;

function parsed(text: string): Parsed | null {
  try {
    return parseFeed(text, { parseDateFn: (stated) => stated });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

function outsideOfCdata(text: string): string {
  return text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g, '');
}

/** The base that the feed's first element states. */
function xmlBase(text: string): string | null {
  const root = /<(?!\?|!)[^>]{0,4000}>/.exec(text)?.[0] ?? '';
  return /\sxml:base\s*=\s*["']([^"']{1,2000})["']/i.exec(root)?.[1] ?? null;
}

function feedOf(read: Parsed, fetched: string | null, stated: string | null): TakenFeed {
  const base = webAddress(stated, fetched) ?? webAddress(fetched, null);
  const { title, homepage, entries } = partsOf(read);
  const found = entries.flatMap((entry) => {
    const address = webAddress(entry.link, webAddress(entry.base, base) ?? base);
    if (address === null) return [];
    const id = plainLine(entry.id ?? '');
    return [
      {
        address,
        title: entry.title,
        publishedAt: momentOf(entry.published),
        id: id === '' ? null : shortened(id, 2000),
      },
    ];
  });
  const newest = found
    .map((entry) => ({
      entry,
      at: entry.publishedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(entry.publishedAt),
    }))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .slice(0, mostEntries);
  return {
    title: titleOf(title),
    homepage: webAddress(homepage, base),
    // A title may be a page of its own to read: those of entries that are not taken are left alone.
    entries: newest.map(({ entry }) => ({ ...entry, title: titleOf(entry.title) })),
  };
}

interface Part {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly id: string | undefined;
  readonly base?: string | undefined;
}

function partsOf(read: Parsed): {
  readonly title: string | undefined;
  readonly homepage: string | undefined;
  readonly entries: readonly Part[];
} {
  switch (read.format) {
    case 'rss': {
      const { title, link, items = [] } = read.feed;
      const entries = items.map((item): Part => {
        const { value, isPermaLink } = item.guid ?? {};
        const link = item.link ?? (isPermaLink === false ? undefined : value);
        const published = item.pubDate ?? item.dc?.dates?.[0];
        return { link, title: textOf(item.title), published, id: value };
      });
      return { title: textOf(title), homepage: link, entries };
    }
    case 'rdf': {
      const { title, link, items = [] } = read.feed;
      const entries = items.map((item): Part => {
        return {
          link: item.link,
          title: item.title,
          published: item.dc?.dates?.[0],
          id: item.rdf?.about,
        };
      });
      return { title, homepage: link, entries };
    }
    case 'atom': {
      const { title, links = [], entries = [] } = read.feed;
      return {
        title: textOf(title),
        homepage: alternate(links),
        entries: entries.map(
          (entry): Part => ({
            link: alternate(entry.links ?? []),
            title: textOf(entry.title),
            published: entry.published ?? entry.updated,
            id: entry.id,
            base: entry.xml?.base,
          }),
        ),
      };
    }
    case 'json': {
      const { title, home_page_url: homepage, items = [] } = read.feed;
      const entries = items.map((item): Part => {
        const { url, external_url: external, id } = item;
        return { link: url ?? external, title: item.title, published: item.date_published, id };
      });
      return { title, homepage, entries };
    }
  }
}

function textOf(text: string | { readonly value?: string } | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.value;
}

function alternate(
  links: readonly { readonly href?: string; readonly rel?: string }[],
): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

/** Titles in feeds often are HTML. */
function titleOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const page = /[<&]/.test(given) ? readPage(`<p>${given.slice(0, 5000)}</p>`) : null;
  const title = plainLine(page?.done ? (page.value.documentElement.textContent ?? '') : given);
  return title === '' ? null : shortened(title, longestTakenTitle);
}

function momentOf(given: string | undefined): string | null {
  const stated = given === undefined ? null : statedDate(given);
  return stated?.moment ?? stated?.day ?? null;
}

/** What a page is answered with that was given for a feed. */
function insteadOf(source: string, fetched: string | null): Outcome<never> {
  const page = readPage(source);
  const links = page.done ? Array.from(page.value.querySelectorAll('link[rel~="alternate"]')) : [];
  const named = links.find((link) =>
    /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link.getAttribute('type') ?? ''),
  );
  const address = webAddress(named?.getAttribute('href'), fetched);
  return refused(
    422,
    address === null
      ? 'This is a web page and no feed, and it names none.'
      : `This is a web page and no feed; the feed that it names is at ${address}.`,
  );
}
