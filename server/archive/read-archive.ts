import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { ArchiveProblem } from './archive-problem';
import { BoundedBytes } from './bounded-bytes';
import {
  type ArchivedFile,
  type Description,
  descriptionName,
  longestDescription,
  readDescription,
} from './description';
import { linesOf } from './lines-of';

/** What is done with an archive as it is gone through. */
export interface Reader {
  /** With what it says of itself, before anything else. */
  readonly described: (description: Description) => void;
  /** With the lines of each file that it lists, in that order; all of them are to be taken. */
  readonly table: (file: ArchivedFile, lines: AsyncIterable<string>) => Promise<void>;
}

/**
 * Goes through an archive once, from its beginning to its end, without writing anything of it anywhere: it holds its
 * description and then the files that this lists, of the sizes, the hashes and the numbers of lines that it says, and
 * nothing else.
 * @throws ArchiveProblem where that is not so. What is done with a file is done before its hash is known.
 */
export async function readArchive(path: string, reader: Reader): Promise<void> {
  const bounded = new BoundedBytes(longestDescription + slack);
  const tar = extract();
  const source = createReadStream(path);
  const fed = pipeline(source, createGunzip(), bounded, tar as unknown as Writable);
  const failure = fed.then(
    () => null,
    (error: unknown) => error,
  );
  const entries = entriesOf(tar, failure);
  try {
    const { value: first } = await entries.next();
    if (first === undefined || !isFile(first.header, descriptionName, longestDescription)) {
      throw new ArchiveProblem(`The archive does not begin with ${descriptionName}.`);
    }
    const description = readDescription(await textOf(first.bytes));
    bounded.allow(lengthOf(description));
    reader.described(description);
    for (const file of description.files) {
      const { value: entry } = await entries.next();
      if (entry === undefined) throw new ArchiveProblem(`${file.file} is missing.`);
      if (!isFile(entry.header, file.file, file.bytes)) {
        throw new ArchiveProblem(`${file.file} should stand where ${named(entry.header)} does.`);
      }
      await readFile(file, entry.bytes, reader);
    }
    const { value: beyond } = await entries.next();
    if (beyond !== undefined) {
      throw new ArchiveProblem(`The archive has ${named(beyond.header)}, which it does not list.`);
    }
  } finally {
    tar.destroy();
    await failure;
  }
}

/** Bytes of headers and of what fills up. */
const slack = 64 * 1024;

function lengthOf({ files }: Description): number {
  return files.reduce((sum, { bytes }) => sum + bytes + 2048, 0);
}

interface Entry {
  readonly header: Header;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function* entriesOf(
  tar: ReturnType<typeof extract>,
  failure: Promise<unknown>,
): AsyncGenerator<Entry, undefined> {
  try {
    for await (const entry of tar) {
      yield { header: entry.header, bytes: bytesOf(entry as AsyncIterable<Uint8Array>, failure) };
    }
  } catch {
    throw problemOf(await failure);
  }
  const failed = await failure;
  if (failed !== null) throw problemOf(failed);
}

async function* bytesOf(
  entry: AsyncIterable<Uint8Array>,
  failure: Promise<unknown>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* entry;
  } catch {
    throw problemOf(await failure);
  }
}

/** What reading, unpacking or taking apart said, in a sentence; what the system says of the file is passed on. */
function problemOf(error: unknown): unknown {
  if (error instanceof ArchiveProblem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && 'syscall' in error) return error;
  if (code === 'Z_BUF_ERROR') return new ArchiveProblem('The archive is cut short.');
  if (code.startsWith('Z_')) {
    return new ArchiveProblem('The file is not packed by gzip, or is damaged.');
  }
  return new ArchiveProblem('The file is not a tar archive, or is damaged.');
}

function isFile({ type, name, size }: Header, wanted: string, most: number): boolean {
  return type === 'file' && name === wanted && size <= most;
}

/** As it is in JSON, since a name may hold anything. */
function named({ name }: Header): string {
  return JSON.stringify(name.slice(0, 100));
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function readFile(
  file: ArchivedFile,
  bytes: AsyncIterable<Uint8Array>,
  reader: Reader,
): Promise<void> {
  const hash = createHash('sha256');
  let [length, rows] = [0, 0];
  const hashed = async function* () {
    for await (const chunk of bytes) {
      hash.update(chunk);
      length += chunk.length;
      yield chunk;
    }
  };
  const counted = async function* () {
    for await (const line of linesOf(hashed(), file.file)) {
      rows += 1;
      yield line;
    }
  };
  await reader.table(file, counted());
  if (length !== file.bytes || hash.digest('hex') !== file.sha256) {
    throw new ArchiveProblem(`${file.file} is not what was archived: its hash differs.`);
  }
  if (rows !== file.rows) {
    throw new ArchiveProblem(
      `${file.file} has ${rows} rows, and ${descriptionName} says ${file.rows}.`,
    );
  }
}
