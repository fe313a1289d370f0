import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SeedError } from './seed-error';

/** A folder as messages name it: from the working directory where it lies inside. */
export function shownPath(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative === '' || relative.startsWith('..') ? path.resolve(folder) : relative;
}

/** The text of a seed file; a SeedError where there is none. */
export function readText(folder: string, name: string, shown: string): string {
  return decoded(path.join(folder, name), (why) => new SeedError(`${shown}/${name}`, 1, why));
}

/** The names of the event files, in their order; a SeedError where there is no folder of them. */
export function eventFiles(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(path.join(folder, 'events'))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    throw new SeedError(`${shown}/events`, 1, 'the folder cannot be read');
  }
}

/** Bytes of a body that the database takes; see the constraint body_is_bounded. */
const longestBody = 1_000_000;

/** An article's text as it was published; a SeedError at `at` where the database would not take it. */
export function readDocument(
  folder: string,
  name: string,
  at: { readonly file: string; readonly line: number },
): string {
  const problem = (why: string) => new SeedError(at.file, at.line, `document ${name}: ${why}`);
  const body = decoded(path.join(folder, 'documents', name), problem);
  if (body === '') throw problem('the file is empty');
  if (Buffer.byteLength(body) > longestBody) throw problem('the text is longer than a megabyte');
  if (/[\0\uFFFF]/.test(body)) throw problem('the text holds U+0000 or U+FFFF, which no text does');
  return body;
}

function decoded(file: string, problem: (why: string) => SeedError): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw problem('the file cannot be read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw problem('the file is not UTF-8 text');
  }
}
