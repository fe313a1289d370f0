import { addressKey } from '../../core/intake/address-key';
import { isFrontPage } from '../../core/intake/front-page';
import type { Known } from '../../core/intake/taken-article';
import { isNode, type Node, textIn } from './json-ld';
import { firstKnown, type Source, webAddress } from './known-values';

/**
 * The address that a page's article has of its own, and any of its site, by which that is known where there is none.
 *
 * A site that calls its front page, or a page of the article's section, the address of every article says nothing of
 * this one. `base` is what the page's addresses begin at, `fetched` where it was fetched; both null for a file.
 */
export function pageAddress(
  document: Document,
  { node, openGraph }: { readonly node: Node; readonly openGraph: string | null },
  { base, fetched }: { readonly base: string | null; readonly fetched: string | null },
): { readonly address: Known | null; readonly site: string | null } {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const entity = node.mainEntityOfPage;
  const sources: readonly Source[] = [
    [canonical, 'from the page’s canonical link'],
    [openGraph, 'from the Open Graph address'],
    [
      isNode(entity) ? textIn(entity['@id'] ?? entity.url) : textIn(entity ?? node.url),
      'from the page’s JSON-LD',
    ],
    [fetched, 'the address that was fetched'],
  ];
  const stated = sources.flatMap(([given]) => webAddress(given, base) ?? []);
  const own = (given: string) => {
    const found = webAddress(given, base);
    if (found === null || isFrontPage(found)) return null;
    return stated.some((other) => isOfSection(other, found)) ? null : found;
  };
  return { address: firstKnown(sources, 2000, own), site: stated[0] ?? null };
}

/**
 * Whether an address is that of an article below another which is none of one article: `/world/council-adopts-the-plan`
 * below `/world`, and not `/world/council-adopts-the-plan/amp` below that.
 */
function isOfSection(address: string, section: string): boolean {
  const [below, above] = [addressKey(address), addressKey(section)];
  if (below === null || above === null || above.includes('?')) return false;
  return (
    below.startsWith(`${above}/`) &&
    tellsOfOne(below.slice(above.length)) &&
    !tellsOfOne(above.slice(above.indexOf('/')))
  );
}

/** Whether a path ends in several words or in a number that counts articles. */
function tellsOfOne(path: string): boolean {
  const last = path.replace(/\?.*$/, '').split('/').at(-1) ?? '';
  return last.split(/[-_]/).length > 2 || /\d{5,}/.test(last);
}
