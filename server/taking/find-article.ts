import { Readability } from '@mozilla/readability';
import { countWords } from '../../core/intake/count-words';
import { fewestTakenWords } from '../../core/intake/taken-article';

/**
 * The elements that hold the article of a cleaned page, in their order.
 *
 * A body that is marked as such comes first, then the one `<article>`; else Readability says where the text stands, and
 * the words are taken from there as the page has them, not as Readability leaves them.
 */
export function findArticle(document: Document): readonly Element[] {
  for (const selector of bodies) {
    const found = outermost(Array.from(document.querySelectorAll(selector)));
    if (wordsOf(found) >= fewestTakenWords) return found;
  }
  return byArticle(document) ?? byReadability(document) ?? [document.documentElement];
}

const bodies: readonly string[] = [
  '[itemprop~="articleBody"], [property~="articleBody"], [property~="schema:articleBody"]',
  '.entry-content, .post-content, .amp-wp-article-content, .td-post-content',
  '.article-body, .article__body, .articleBody, .article_body, #article-body, #articleBody, .ArticleBody',
  '.story-body, .story__body, .storytext, .StoryBody, #storytext, .story-content',
  '.article-content, .article__content, .article-text, .body-copy, .field--name-body',
  '.live-blog, .liveblog, [class*="live-blog-entries"], [class*="liveblog-body"]',
];

function byArticle(document: Document): readonly Element[] | null {
  const articles = outermost(Array.from(document.querySelectorAll('article, [role="article"]')));
  const all = wordsOf(articles);
  const main = articles.find((article) => wordsOf([article]) > all * 0.6);
  return main !== undefined && wordsOf([main]) >= fewestTakenWords ? [main] : null;
}

function byReadability(document: Document): readonly Element[] | null {
  const within = document.querySelector('main') ?? document.documentElement;
  const elements = [within, ...Array.from(within.querySelectorAll('*'))];
  elements.forEach((element, number) => {
    element.setAttribute(mark, String(number));
  });
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Element>(copy, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  const numbers = Array.from(found?.querySelectorAll('p, pre, td, li, blockquote') ?? [])
    .filter((element) => countWords(element.textContent ?? '') >= 8)
    .map((element) => element.closest(`[${mark}]`)?.getAttribute(mark));
  const marked = numbers.flatMap((number) => elements[number == null ? -1 : Number(number)] ?? []);
  for (const element of elements) element.removeAttribute(mark);
  return marked.length === 0 ? null : [common(marked)];
}

const mark = 'data-place';

/** The innermost element that all of some elements stand in. */
function common(elements: readonly Element[]): Element {
  let [holder] = elements as [Element];
  for (const element of elements) {
    while (!holder.contains(element) && holder.parentElement !== null)
      holder = holder.parentElement;
  }
  return holder;
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      if (all.has(up)) return false;
    }
    return true;
  });
}

function wordsOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + countWords(element.textContent ?? ''), 0);
}
