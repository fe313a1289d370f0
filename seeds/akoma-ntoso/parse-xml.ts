import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import { SeedError } from '../seed-error';

/**
 * Parses XML text and gives its root element, whose nodes know their lines.
 *
 * Throws a SeedError at the first thing that is not well-formed, at a document type declaration, with
 * which a file could name others or grow without end, and at a character that XML 1.0 does not have.
 */
export function parseXml(file: string, text: string): Element {
  const control = text.search(notXml);
  if (control !== -1) throw at(file, text, control, 'a control character stands here');
  const declaration = endOfProlog(text);
  if (/^<!DOCTYPE/i.test(text.slice(declaration, declaration + 9)))
    throw at(file, text, declaration, 'a document type declaration (DOCTYPE) is not taken');
  if (text[declaration] !== '<') throw at(file, text, declaration, 'this is not XML');

  let found: string | undefined;
  const parser = new DOMParser({
    // The parser goes on after what it calls a warning, and guesses what was meant.
    onError: (_level, message) => {
      found ??= message;
      throw new Error(message);
    },
  });
  try {
    const { documentElement } = parser.parseFromString(text, 'application/xml');
    if (documentElement !== null) return documentElement;
    throw new SeedError(file, 1, 'the file has no root element');
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // Its place is the last tag that the parser read.
    const line = Number(error.locator?.lineNumber) || 1;
    const why = (found ?? error.message).replace(/^Error constructing the DOM: \w+: /, '');
    throw new SeedError(file, line, `the XML is not well-formed from here on: ${why}`);
  }
}

/** Source: XML 1.0, production 2 (Char), for text that is UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Where the space, comments and instructions before the root element end. */
function endOfProlog(text: string): number {
  const piece = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
  let end = 0;
  while (piece.test(text)) end = piece.lastIndex;
  return end;
}

function at(file: string, text: string, offset: number, sentence: string): SeedError {
  return new SeedError(file, text.slice(0, offset).split('\n').length, sentence);
}
