import { parseHTML } from 'linkedom';
import { done, type Outcome, refused } from '../commands/outcome';
import { deepestElement, mostAttributes, mostElements } from './limits';

/** Reads HTML into a document that is taken apart; refuses markup that no article has, before it costs anything. */
export function readPage(source: string): Outcome<Document> {
  const problem = excessIn(source);
  if (problem !== null) return refused(422, problem);
  const whole = /<html[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(whole);
  return done(document as unknown as Document);
}

/** What of some markup is more than any article has, in one pass over it; null where nothing is. */
function excessIn(source: string): string | null {
  let elements = 0;
  let depth = 0;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const end = source.indexOf('>', at);
    if (end === -1) return null;
    const name = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source.slice(at, at + 40));
    if (name === null) {
      at += 1;
      continue;
    }
    const tag = source.slice(at, end);
    at = end;
    const closes = name[1] === '/';
    if (!closes) elements += 1;
    if (!unnested.test(name[2] ?? '') && !tag.endsWith('/')) depth += closes ? -1 : 1;
    if (elements > mostElements)
      return `The page has more than ${mostElements} elements, as no article has.`;
    if (depth > deepestElement)
      return 'The page’s elements are nested deeper than those of any article.';
    if (tag.length > mostAttributes * 2 && (tag.match(/\s[^\s=]/g)?.length ?? 0) > mostAttributes) {
      return `An element of the page has more than ${mostAttributes} attributes, as none of an article has.`;
    }
  }
  return null;
}

/** Elements that have no end tag, or need none. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/i;
