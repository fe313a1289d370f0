import { createReadStream, fstatSync } from 'node:fs';
import { ExpectedError } from './expected-error';

/** The most bytes of one text that are read. */
export const longestText = 16 * 1024 * 1024;

/**
 * Reads a file as UTF-8 text, to the letter: a byte order mark and the ends of lines are kept.
 *
 * Throws an ExpectedError that says in one sentence why a file is not read: it cannot be opened, is not
 * UTF-8 text, or is longer than `longestText`. `-` is standard input; `shown` is its name in messages.
 */
export async function readText(file: string, shown: string): Promise<string> {
  const bytes = await readBytes(file, shown);
  const flaw = otherEncoding(bytes) ?? otherFormat(bytes) ?? firstNul(bytes);
  if (flaw !== null) throw new ExpectedError(`${shown} is not ${flaw}`);
  try {
    return utf8().decode(bytes);
  } catch {
    const at = ordinal(validPart(bytes));
    throw new ExpectedError(`${shown} is not text: byte ${at} is not UTF-8.`);
  }
}

async function readBytes(file: string, shown: string): Promise<Buffer> {
  const standardInput = file === '-';
  // Node.js takes a folder as standard input for an empty one.
  if (standardInput && fstatSync(0).isDirectory())
    throw new ExpectedError(unreadable('EISDIR', shown));
  const source = standardInput ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      // Not asked of the file beforehand: pipes and devices do not know how long they are.
      if (length > longestText) break;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ExpectedError(unreadable(code, shown));
  }
  if (length <= longestText) return Buffer.concat(chunks, length);
  const most = longestText / 1024 / 1024;
  throw new ExpectedError(`${shown} is larger than ${most} MB, which is the most that is read.`);
}

function unreadable(code: string, shown: string): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: `There is no file ${shown}.`,
    ENOTDIR: `There is no file ${shown}.`,
    EISDIR: `${shown} is a folder; name a file.`,
    EACCES: `${shown} may not be read: permission denied.`,
    EPERM: `${shown} may not be read: permission denied.`,
  };
  return known[code] ?? `${shown} cannot be read${code === '' ? '' : ` (${code})`}.`;
}

function otherEncoding(bytes: Buffer): string | null {
  const [a, b, c, d] = bytes;
  const little = a === 0xff && b === 0xfe;
  const big = a === 0xfe && b === 0xff;
  const wide = (little && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (!little && !big && !wide) return null;
  const encoding = wide ? 'UTF-32' : 'UTF-16';
  return `UTF-8 but ${encoding}; convert it first, as iconv -f ${encoding} -t UTF-8 does.`;
}

/** How files begin that are often taken for text, in bytes written as Latin-1. */
const formats: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive, as .docx and .odt files are'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
];

function otherFormat(bytes: Buffer): string | null {
  const beginning = bytes.toString('latin1', 0, 8);
  const format = formats.find(([own]) => beginning.startsWith(own));
  return format === undefined ? null : `text but ${format[1]}.`;
}

function firstNul(bytes: Buffer): string | null {
  const at = bytes.indexOf(0);
  return at === -1 ? null : `text: byte ${ordinal(at)} is NUL, which stands in no text.`;
}

/** How many of the bytes come before the first that is not UTF-8. */
function validPart(bytes: Buffer): number {
  // In a stream a character may be unfinished at the end, so what begins validly is always accepted.
  const begin = (length: number): string | null => {
    try {
      return utf8().decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let accepted = 0;
  let refused = bytes.length + 1;
  while (refused - accepted > 1) {
    const middle = Math.floor((accepted + refused) / 2);
    if (begin(middle) === null) refused = middle;
    else accepted = middle;
  }
  return Buffer.byteLength(begin(accepted) ?? '');
}

function utf8(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** Counted from 1, with digits in groups. */
function ordinal(offset: number): string {
  return (offset + 1).toLocaleString('en-US');
}
