import { countWords } from '../../core/intake/count-words';
import { plainLine, plainLines } from '../../core/intake/plain-text';

/** A paragraph of a page. */
export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
  /** Whether it is set apart as a quotation. */
  readonly setApart: boolean;
  /** The share of its characters that lead elsewhere, 0 to 1. */
  readonly linked: number;
  /** Whether it is nothing but the time that it was written. */
  readonly time: boolean;
}

/**
 * The paragraphs within an element, in their order: of headings, list items, quotations, rows of tables and of text that
 * has no element of its own.
 *
 * Two line breaks end a paragraph, as does one after a sentence. The cells of a row of figures have “ | ” between them, so
 * that two figures never become one.
 */
export function paragraphsOf(element: Element): readonly Paragraph[] {
  const found: Paragraph[] = [];
  walk(element, { ...outside, setApart: false }, new Pieces(found));
  return found;
}

interface Around {
  readonly heading: boolean;
  readonly setApart: boolean;
  readonly linked: boolean;
  readonly time: boolean;
}

const outside: Around = { heading: false, setApart: false, linked: false, time: false };

function walk(node: Node, around: Around, pieces: Pieces): void {
  if (node.nodeType === 3) {
    pieces.add((node.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' '), around);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const name = element.localName;
  if (took(element, pieces)) return;
  const inside: Around = {
    heading: around.heading || /^h[1-6]$/.test(name),
    setApart: around.setApart || name === 'blockquote' || name === 'q' || isPulled(element),
    linked: around.linked || (name === 'a' && leadsElsewhere(element)),
    time: around.time || name === 'time',
  };
  const block = blocks.has(name);
  if (block) pieces.end();
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    walk(child, inside, pieces);
  }
  if (block) pieces.end();
}

/** Takes an element whose children are not walked through; false where they are. */
function took(element: Element, pieces: Pieces): boolean {
  switch (element.localName) {
    case 'br':
      pieces.breakLine();
      return true;
    case 'sup':
      return isNoteMark(element);
    case 'table':
      if (!isOfFigures(element)) return false;
      rowsOf(element, pieces);
      return true;
    case 'pre':
      preformatted(element, pieces);
      return true;
    default:
      return false;
  }
}

/** The pieces of a paragraph that is not at its end yet. */
class Pieces {
  private pieces: { readonly text: string; readonly around: Around }[] = [];

  constructor(private readonly found: Paragraph[]) {}

  add(text: string, around: Around): void {
    if (text !== '') this.pieces.push({ text, around });
  }

  /** A second break in a row ends the paragraph, as does the first after a sentence. */
  breakLine(): void {
    const before = this.pieces
      .slice(-3)
      .map(({ text }) => text.slice(-200))
      .join('');
    if (/\n\s*$/.test(before) || /[.!?:”"’)]\s*$/u.test(before)) this.end();
    else this.add('\n', outside);
  }

  end(): void {
    const { pieces } = this;
    this.pieces = [];
    const text = plainLine(pieces.map((piece) => piece.text).join(''));
    if (text === '') return;
    const spoken = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    const share = (of: (around: Around) => boolean) => {
      const all = spoken.reduce((sum, piece) => sum + piece.text.length, 0);
      const those = spoken.filter(({ around }) => of(around));
      return all === 0 ? 0 : those.reduce((sum, piece) => sum + piece.text.length, 0) / all;
    };
    this.found.push({
      text,
      heading: share(({ heading }) => heading) === 1,
      setApart: share(({ setApart }) => setApart) === 1,
      linked: share(({ linked }) => linked),
      time: share(({ time }) => time) === 1,
    });
  }
}

const blocks = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html li main nav ol p section summary table tbody thead tfoot tr td th caption ul`.split(
    /\s+/,
  ),
);

function leadsElsewhere(link: Element): boolean {
  return !/^(?:#|mailto:|tel:|$)/.test(link.getAttribute('href') ?? '');
}

function isPulled(element: Element): boolean {
  return /pull-?_?quote/i.test(element.getAttribute('class') ?? '');
}

/** A mark that leads to a note on the page. */
function isNoteMark(element: Element): boolean {
  return (
    element.querySelector('a[href^="#"]') !== null &&
    /^\W*\w{1,3}\W*$/.test(element.textContent ?? '')
  );
}

/** A table that states figures, unlike one that lays out a page. */
function isOfFigures(table: Element): boolean {
  if (table.querySelector('table, h1, h2, h3, ul, ol, blockquote') !== null) return false;
  const rows = Array.from(table.querySelectorAll('tr'), (row) => cellsOf(row));
  const isShort = (cell: Element) =>
    cell.querySelectorAll('p').length <= 1 && countWords(cell.textContent ?? '') <= 40;
  return rows.some((cells) => cells.length > 1) && rows.flat().every(isShort);
}

function cellsOf(row: Element): Element[] {
  return Array.from(row.querySelectorAll('td, th'));
}

function rowsOf(table: Element, pieces: Pieces): void {
  pieces.end();
  for (const row of Array.from(table.querySelectorAll('caption, tr'))) {
    const cells = row.localName === 'caption' ? [row] : cellsOf(row);
    const texts = cells
      .map((cell) => plainLine(cell.textContent ?? ''))
      .filter((text) => text !== '');
    pieces.add(texts.join(' | '), outside);
    pieces.end();
  }
}

function preformatted(element: Element, pieces: Pieces): void {
  pieces.end();
  for (const paragraph of joinLines(plainLines(element.textContent ?? ''))) {
    pieces.add(paragraph, outside);
    pieces.end();
  }
}

/**
 * Lines to paragraphs: an empty line ends one. Lines of about one length that go on in the next are those of one
 * paragraph that was wrapped; any other line is a paragraph by itself.
 */
export function joinLines(lines: readonly string[]): readonly string[] {
  const blocksOfLines: string[][] = [[]];
  for (const line of lines) {
    if (line === '') blocksOfLines.push([]);
    else blocksOfLines.at(-1)?.push(line);
  }
  return blocksOfLines.flatMap((block) => (isWrapped(block) ? [block.join(' ')] : block));
}

function isWrapped(block: readonly string[]): boolean {
  const inner = block.slice(0, -1);
  const goesOn = inner.filter((line) => !/[.!?:”"]$/u.test(line)).length;
  return (
    inner.length > 0 &&
    inner.every(({ length }) => length >= 40 && length <= 100) &&
    goesOn * 2 >= inner.length
  );
}
