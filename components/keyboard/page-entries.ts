import { ways } from '@/core/views/ways';
import { focusOn, goToItem, keyItems, mainLink } from './key-items';
import type { PaletteEntry } from './palette-choices';

/** An entry, and how to go there. */
export interface PageEntry extends PaletteEntry {
  readonly go: () => void;
}

/** More of one page are not looked through. */
const mostOfPage = 500;

/** Everything that the palette finds by name: the ways through the site, then this page's headings and rows. */
export function pageEntries(): readonly PageEntry[] {
  return [...ways.map(wayEntry), ...headings(), ...rows()];
}

/** What looks for these words everywhere. */
export function searchEntry(query: string): PageEntry {
  const address = `/search?q=${encodeURIComponent(query)}`;
  return { name: `Search for “${query}”`, kind: 'search', go: () => location.assign(address) };
}

function wayEntry({ name, address }: (typeof ways)[number]): PageEntry {
  return { name, kind: 'page', go: () => location.assign(address) };
}

function headings(): readonly PageEntry[] {
  const shown = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)')].filter(
    (heading) => heading.closest('[data-key-item]') === null && heading.getClientRects().length > 0,
  );
  return shown.slice(0, mostOfPage).map((heading) => ({
    name: nameOf(heading),
    kind: 'heading',
    go: () => {
      focusOn(heading);
      heading.scrollIntoView();
    },
  }));
}

function rows(): readonly PageEntry[] {
  return keyItems()
    .slice(0, mostOfPage)
    .map((item) => ({
      name: nameOf(mainLink(item) ?? item),
      kind: 'row',
      go: () => goToItem(item),
    }));
}

function nameOf(element: HTMLElement): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 120);
}
