import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../read-files';
import { SeedError } from '../seed-error';
import { LocatedElement } from './located-element';
import { parseXml } from './parse-xml';

/** Bytes of a document. The longest resolution of the Council is a tenth of it, annexes and all. */
const longest = 10_000_000;

/**
 * Reads an XML file and gives its root element.
 *
 * Throws a SeedError that names file and line where it is missing, is no file, cannot be opened, is
 * larger than 10 MB, is not UTF-8 text or is not well-formed XML.
 */
export function readDocument(file: string): LocatedElement {
  const shown = shownPath(path.resolve(file));
  const problem = (sentence: string) => new SeedError(shown, 1, sentence);
  const text = decoded(bytesOf(file, problem), problem);
  return new LocatedElement(shown, parseXml(shown, text));
}

function bytesOf(file: string, problem: (sentence: string) => SeedError): Buffer {
  try {
    const stat = statSync(file);
    // Before it is opened: a pipe or a device may never end.
    if (stat.isDirectory()) throw problem('this is a folder; name the files in it');
    if (!stat.isFile()) throw problem('this is not a file that can be read to its end');
    if (stat.size > longest) throw problem('the file is larger than 10 MB, which no resolution is');
    if (stat.size === 0) throw problem('the file is empty');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof SeedError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw problem(unreadable[code] ?? `the file cannot be read (${code})`);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'there is no permission to read the file',
  EPERM: 'there is no permission to read the file',
};

function decoded(bytes: Buffer, problem: (sentence: string) => SeedError): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem('the file is not UTF-8 text; save it as UTF-8');
  }
  if (text.includes('\0')) throw problem('the file holds NUL bytes: it is not XML text');
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding))
    throw problem(`the file says that it is written in ${encoding}; save it as UTF-8`);
  return text;
}
