import { plainLine } from '../../core/intake/plain-text';

/** An object of JSON-LD, of which nothing is known yet. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * The object of a page's JSON-LD that describes the page's article; null where none does.
 *
 * Looks into arrays, `@graph`, `mainEntity` and the like. JSON that is broken is mended where control characters or a
 * comma too many break it, and passed over otherwise.
 */
export function articleInJsonLd(document: Document): Node | null {
  const articles = Array.from(document.querySelectorAll('script'))
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => nodesIn(parsed(script.textContent ?? '')))
    .filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  return articles.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** The text of a property, the first where there are several; null where it is none. */
export function textIn(value: unknown): string | null {
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value === 'object' && value !== null) {
    return textIn((value as Node)['@value'] ?? (value as Node).name ?? (value as Node)['@id']);
  }
  if (typeof value !== 'string') return null;
  const plain = plainLine(unescaped(value));
  return plain === '' ? null : plain;
}

/** People and organisations that a property names. */
export function namesIn(
  value: unknown,
): readonly { readonly name: string; readonly organisation: boolean }[] {
  const given = Array.isArray(value) ? value.slice(0, 20) : [value];
  return given.flatMap((one) => {
    const name = textIn(one);
    if (name === null || /^https?:/.test(name)) return [];
    const organisation = isNode(one) && typesOf(one).some((type) => /Organization$/.test(type));
    return [{ name, organisation }];
  });
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of an object's types, without the vocabulary before them. */
export function typesOf(node: Node): readonly string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

const articleTypes =
  /^(?:(?:\w*News|Analysis|Tech|Satirical|Scholarly|AdvertiserContent)?Article|LiveBlogPosting|BlogPosting|Report)$/;

/** An article with headline and day comes before one in a list of what else there is to read. */
function weight(node: Node): number {
  return [
    'headline',
    'datePublished',
    'articleBody',
    'author',
    'publisher',
    'mainEntityOfPage',
  ].filter((key) => node[key] !== undefined).length;
}

function parsed(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Tried otherwise, and then passed over: a page may be read without.
    }
  }
  return null;
}

function mended(source: string): string {
  return source
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[\]}])/g, '$1')
    .replace(/;\s*$/, '');
}

function nodesIn(value: unknown): readonly Node[] {
  const found: Node[] = [];
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.shift(); next !== undefined && found.length < 1000; next = left.shift()) {
    const { value, depth } = next;
    if (depth > 6) continue;
    if (Array.isArray(value)) {
      left.push(...value.slice(0, 500).map((one: unknown) => ({ value: one, depth: depth + 1 })));
    } else if (isNode(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
        if (value[key] !== undefined) left.push({ value: value[key], depth: depth + 1 });
      }
    }
  }
  return found;
}

/** Values of JSON-LD are meant to be plain, and often have HTML in them. */
function unescaped(value: string): string {
  return value
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' },
};
