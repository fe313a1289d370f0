import type { Element, Node } from '@xmldom/xmldom';
import { SeedError } from '../seed-error';

/** Characters that one attribute or element may say: three times what 193 sponsors take. */
const longest = 10_000;

/** An element of a document that can say where it stands. */
export class LocatedElement {
  constructor(
    private readonly file: string,
    private readonly element: Element,
  ) {}

  /** Name without its prefix. */
  get name(): string {
    return this.element.localName ?? this.element.tagName;
  }

  get namespace(): string | null {
    return this.element.namespaceURI;
  }

  get hasChildren(): boolean {
    return Array.from(this.element.childNodes).some(isElement);
  }

  /** Child elements, or those of some names. */
  children(...names: readonly string[]): readonly LocatedElement[] {
    return Array.from(this.element.childNodes)
      .filter(isElement)
      .map((child) => new LocatedElement(this.file, child))
      .filter((child) => names.length === 0 || names.includes(child.name));
  }

  /** Elements of a name (* is any) at any depth below this one, in the order of the document. */
  descendants(name: string): readonly LocatedElement[] {
    return Array.from(this.element.getElementsByTagNameNS('*', name)).map(
      (found) => new LocatedElement(this.file, found),
    );
  }

  /** The value of an attribute as it stands there; null where it is missing or holds only space. */
  attribute(name: string): string | null {
    const value = this.element.getAttribute(name);
    if (value === null || value.trim() === '') return null;
    return this.checked(value, `the attribute ${name}`);
  }

  /** The text inside, with each run of space as one; null where there is none. */
  get text(): string | null {
    const text = (this.element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? null : this.checked(text, 'the text');
  }

  /** The text that is in this element and in none below it. */
  get ownText(): string {
    return Array.from(this.element.childNodes)
      .filter((node) => node.nodeType === node.TEXT_NODE || node.nodeType === cdata)
      .map((node) => node.nodeValue ?? '')
      .join('');
  }

  /**
   * What the document's references show for an organization or a place of theirs; null where they
   * have none of that id.
   */
  shownFor(id: string): string | null {
    const { ownerDocument } = this.element;
    for (const kind of ['TLCOrganization', 'TLCLocation']) {
      const entries = Array.from(ownerDocument?.getElementsByTagNameNS('*', kind) ?? []);
      const entry = entries.find((own) => own.getAttribute('eId') === id);
      if (entry) return new LocatedElement(this.file, entry).attribute('showAs');
    }
    return null;
  }

  /** What is wrong here, as an error to throw. */
  problem(sentence: string): SeedError {
    return new SeedError(this.file, this.element.lineNumber ?? 1, `<${this.name}>: ${sentence}`);
  }

  private checked(value: string, what: string): string {
    if (value.length > longest)
      throw this.problem(`${what} is longer than ${longest.toLocaleString('en')} characters`);
    // A reference (&#0;) brings in what the file itself may not hold.
    if (notText.test(value)) throw this.problem(`${what} holds a control character`);
    return value;
  }
}

const cdata = 4;

const notText = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u;

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
