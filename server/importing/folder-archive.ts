import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { readGivenMetadata } from '../../core/intake/archive-entry';
import type { GivenMetadata } from '../../core/intake/given-metadata';
import { mostBytes } from '../taking/limits';
import { type Archive, type Entry, type EntryContent, longestName } from './archive';
import { filesIn, unreadable } from './files-in';

/**
 * The archive of a folder: its pages, documents and texts, each with what is said of it in a file beside it, named as
 * it is with `.json` after the name or in place of the ending. An entry goes by its path in the folder.
 */
export function folderArchive(folder: string): Archive {
  return {
    path: folder,
    async count() {
      let [entries, leftOut] = [0, 0];
      for await (const found of filesIn(folder)) {
        if (found.problem !== null) entries += 1;
        else if (found.link) leftOut += 1;
        else if (typeOf(found.path) !== null) entries += 1;
        else if (path.extname(found.path) !== '.json') leftOut += 1;
      }
      return { entries, leftOut };
    },
    async *entries() {
      for await (const { path: place, problem, link } of filesIn(folder)) {
        if (problem !== null) yield { place, problem };
        else if (link) continue;
        else if (Buffer.byteLength(place) > longestName)
          yield { place, problem: 'Its path is too long.' };
        else if (typeOf(place) !== null) yield entryAt(folder, place);
      }
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function typeOf(file: string): string | null {
  return types[path.extname(file).toLowerCase()] ?? null;
}

function entryAt(folder: string, place: string): Entry {
  return { place, name: place, read: () => contentOf(path.join(folder, place)) };
}

async function contentOf(file: string): Promise<EntryContent | { readonly problem: string }> {
  const given = await givenOf(file);
  if ('problem' in given) return given;
  const content = await bytesOf(file, mostBytes);
  if ('problem' in content) return content;
  const mediaType = typeOf(file) ?? '';
  return { bytes: content.bytes, mediaType, charset: null, given: given.read };
}

const mostGiven = 64 * 1024;

/** What is said of a file in the one beside it, or nothing where there is none. */
async function givenOf(
  file: string,
): Promise<{ readonly read: GivenMetadata } | { readonly problem: string }> {
  const { dir, name } = path.parse(file);
  for (const beside of [`${file}.json`, path.join(dir, `${name}.json`)]) {
    const content = await bytesOf(beside, mostGiven);
    if ('missing' in content) continue;
    const read = 'problem' in content ? content : metadataIn(content.bytes);
    return 'problem' in read
      ? { problem: `In ${path.basename(beside)} beside it: ${read.problem}` }
      : read;
  }
  return { read: {} };
}

function metadataIn(bytes: Uint8Array): ReturnType<typeof readGivenMetadata> {
  try {
    return readGivenMetadata(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return { problem: 'It is no JSON in UTF-8.' };
  }
}

async function bytesOf(
  file: string,
  most: number,
): Promise<
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: string; readonly missing?: true }
> {
  try {
    // What was a file a moment ago may be a link now, or a pipe that nobody writes into.
    const handle = await open(
      file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const { size } = await handle.stat();
      if (size > most) return { problem: tooLarge(most) };
      const bytes = new Uint8Array(size);
      for (let read = 0; read < size; ) {
        const { bytesRead } = await handle.read(bytes, read, size - read, read);
        if (bytesRead === 0) return { bytes: bytes.subarray(0, read) };
        read += bytesRead;
      }
      return { bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { problem: unreadable(error), missing: true } : { problem: unreadable(error) };
  }
}

function tooLarge(most: number): string {
  const [size, unit] = most < 1024 * 1024 ? [most / 1024, 'kB'] : [most / 1024 / 1024, 'MB'];
  return `It is larger than ${size} ${unit}, which is more than is taken.`;
}
