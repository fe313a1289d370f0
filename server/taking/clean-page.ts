import { countWords } from '../../core/intake/count-words';
import { isHiddenByName, isUnwanted } from './unwanted-names';

/** What was found on a page while it was cleaned. */
export interface Cleaned {
  /** Whether it has a notice for readers who have not paid. */
  readonly paywall: boolean;
}

/**
 * Takes out of a page what is no part of an article by its element, its role, its being hidden or the names of its classes.
 *
 * What is called by such a name and yet has most of the page's words is kept: sites name whole columns after what stands
 * beside them.
 */
export function cleanPage(document: Document): Cleaned {
  const elements = Array.from(document.querySelectorAll('*'));
  const paywall = elements.some((element) =>
    /\b(?:paywall|regwall)\b/i.test(namesOf(element).join(' ')),
  );
  for (const element of elements) if (isNoText(element) || isHidden(element)) element.remove();

  const words = wordsWithin(document);
  const most = (words.get(document.documentElement) ?? 0) / 2;
  for (const element of elements) {
    const own = words.get(element) ?? 0;
    if (!element.isConnected || isKept(element)) continue;
    const structural = isBeside(element);
    const named = namesOf(element).some(isUnwanted);
    if ((structural || named) && own <= most) element.remove();
  }
  return { paywall };
}

const noText = new Set(
  `script style noscript template svg math iframe object embed audio video canvas map picture img button input select
  textarea label progress meter dialog link meta amp-ad amp-embed amp-sidebar amp-analytics amp-iframe amp-social-share
  amp-consent amp-carousel amp-video amp-user-notification`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

const besideRoles =
  /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|dialog|alertdialog|alert|toolbar|tablist|figure|button)$/;

function isNoText(element: Element): boolean {
  return noText.has(element.localName);
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$))/i.test(
      style,
    ) ||
    namesOf(element).some(isHiddenByName)
  );
}

function isBeside(element: Element): boolean {
  switch (element.localName) {
    case 'nav':
    case 'aside':
    case 'form':
    case 'figure':
    case 'figcaption':
    case 'amp-accordion':
      return true;
    case 'footer':
      return element.closest('blockquote') === null;
    default:
      return besideRoles.test(element.getAttribute('role') ?? '');
  }
}

/** The page itself, and notes of corrections, wherever they stand. */
function isKept(element: Element): boolean {
  if (/^(?:html|head|body|main|h1)$/.test(element.localName)) return true;
  return namesOf(element).some((name) => /correction|clarification|editors?-?note/i.test(name));
}

function namesOf(element: Element): readonly string[] {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 50);
  return [...names, element.getAttribute('id') ?? ''].filter((name) => name !== '');
}

/** How many words stand within each element; those in links do not count. */
function wordsWithin(document: Document): Map<Element, number> {
  const words = new Map<Element, number>();
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = countWords(node.textContent ?? '');
    if (own === 0 || node.parentElement?.closest('a') != null) continue;
    for (let up = node.parentElement; up !== null; up = up.parentElement) {
      words.set(up, (words.get(up) ?? 0) + own);
    }
  }
  return words;
}
