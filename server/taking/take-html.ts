import { countWords } from '../../core/intake/count-words';
import { plainLine } from '../../core/intake/plain-text';
import {
  fewestTakenWords,
  type Known,
  longestTakenByline,
  type TakenArticle,
} from '../../core/intake/taken-article';
import { shortened } from '../../core/words/shortened';
import type { Outcome } from '../commands/outcome';
import { cleanPage } from './clean-page';
import { findArticle } from './find-article';
import { webAddress } from './known-values';
import { ownParagraphs } from './own-paragraphs';
import { type PageMetadata, pageMetadata } from './page-metadata';
import { joinLines, paragraphsOf } from './paragraphs-of';
import { readPage } from './read-page';
import { statedDate } from './stated-date';
import { paidRemark, taken } from './taken';

/** Takes the article out of a page; `fetched` is the address that it came from. */
export function takeHtml(source: string, fetched: string | null): Outcome<TakenArticle> {
  const page = readPage(source);
  if (!page.done) return page;
  const document = page.value;
  const metadata = pageMetadata(document, fetched);
  const goesOn = document.querySelector('link[rel~="next"], a[rel~="next"]')?.getAttribute('href');
  const cleaned = cleanPage(document);
  const standfirst = standfirstOf(document);
  const paragraphs = findArticle(document).flatMap(paragraphsOf);
  const own = ownParagraphs(paragraphs, {
    title: metadata.title?.value ?? null,
    byline: metadata.byline?.value ?? null,
  });
  const shown = withStandfirst(standfirst, own.texts);
  const fromBody = bodyInstead(metadata.articleBody, shown);
  const { on, at } = publishedOf(metadata, own.published);
  return taken(fromBody ?? shown, {
    kind: 'html',
    title: metadata.title ?? titleInAddress(metadata.address?.value ?? null),
    byline: metadata.byline ?? bylineUnderHeadline(own.byline),
    outlet: metadata.outlet,
    publishedOn: on,
    publishedAt: at,
    modifiedAt: metadata.modifiedAt,
    address: metadata.address,
    wire: metadata.wire,
    language: metadata.language,
    remarks: remarksOn(metadata, {
      paywall: cleaned.paywall || own.paywall,
      fromBody: fromBody !== null,
      goesOn: webAddress(goesOn, fetched),
      fetched,
    }),
  });
}

/** The sentence under a headline, where it stands outside of the article's body. */
function standfirstOf(document: Document): string | null {
  const named = document.querySelector(
    '[class*="standfirst"], [class*="Standfirst"], [itemprop="alternativeHeadline"], [class*="article__dek"], .dek, .article-dek, .article-subtitle, .entry-subtitle',
  );
  const text = plainLine(named?.textContent ?? '');
  return text === '' || countWords(text) > 80 ? null : text;
}

function withStandfirst(standfirst: string | null, texts: readonly string[]): readonly string[] {
  return standfirst === null || texts.some((text) => plainLine(text).includes(standfirst))
    ? texts
    : [standfirst, ...texts];
}

/** The text of the JSON-LD, for a page that shows too little to be an article. */
function bodyInstead(body: string | null, shown: readonly string[]): readonly string[] | null {
  if (body === null || countWords(shown.join(' ')) >= fewestTakenWords) return null;
  const page = /<(?:p|br|div)\b/i.test(body) ? readPage(body) : null;
  const paragraphs = page?.done
    ? paragraphsOf(page.value.documentElement).map(({ text }) => text)
    : joinLines(body.split(/\r?\n/).map(plainLine));
  return countWords(paragraphs.join(' ')) >= fewestTakenWords ? paragraphs : null;
}

function publishedOf(
  metadata: PageMetadata,
  line: string | null,
): { on: Known | null; at: string | null } {
  const stated = line === null ? null : statedDate(line);
  if (metadata.publishedOn !== null || stated === null) {
    return { on: metadata.publishedOn, at: metadata.publishedAt };
  }
  return {
    on: { value: stated.day, basis: 'from the line under the headline' },
    at: stated.moment,
  };
}

function bylineUnderHeadline(byline: string | null): Known | null {
  if (byline === null) return null;
  return {
    value: shortened(byline, longestTakenByline),
    basis: 'from the line under the headline',
  };
}

/** “…/2024/03/22/council-adopts-budget.html” says “Council adopts budget”. */
function titleInAddress(address: string | null): Known | null {
  if (address === null) return null;
  const last = new URL(address).pathname.split('/').findLast((part) => part.split('-').length > 3);
  if (last === undefined) return null;
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .split('-')
    .filter((word) => !/^\d{5,}$/.test(word));
  const title = shortened(plainLine(words.join(' ')), 500);
  if (!/\p{L}/u.test(title)) return null;
  return {
    value: title.charAt(0).toUpperCase() + title.slice(1),
    basis: 'from the words of the page’s address',
  };
}

function remarksOn(
  metadata: PageMetadata,
  seen: {
    readonly paywall: boolean;
    readonly fromBody: boolean;
    readonly goesOn: string | null;
    readonly fetched: string | null;
  },
): string[] {
  const { fetched, goesOn } = seen;
  const own = metadata.address?.value ?? null;
  const elsewhere =
    own !== null && fetched !== null && new URL(own).hostname !== new URL(fetched).hostname;
  return [
    ...(metadata.forThoseWhoPaid || seen.paywall ? [paidRemark] : []),
    ...(seen.fromBody ? ['The text is from the page’s JSON-LD; the page itself shows none.'] : []),
    ...(metadata.live ? ['This is a live page: its text may have been changed since.'] : []),
    ...(goesOn === null ? [] : [`The text may go on at ${goesOn}.`]),
    ...(elsewhere
      ? [`The page was fetched from ${new URL(fetched).hostname} and calls ${own} its own address.`]
      : []),
  ];
}
