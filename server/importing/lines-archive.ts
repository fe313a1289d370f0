import path from 'node:path';
import { type ArchiveEntry, readArchiveEntry } from '../../core/intake/archive-entry';
import { fingerprint } from '../fingerprint';
import { mostBytes } from '../taking/limits';
import type { Archive, Entry, UnreadEntry } from './archive';
import { type Line, linesOf } from './lines-of';

/**
 * The archive of a file of JSON Lines, an article a line.
 *
 * An entry goes by what it says, and not by its line, so that it is the same wherever in the file it comes to stand.
 */
export function linesArchive(file: string): Archive {
  return {
    path: file,
    async count() {
      let entries = 0;
      for await (const _ of linesOf(file, mostBytes)) entries += 1;
      return { entries, leftOut: 0 };
    },
    async *entries() {
      const shown = path.basename(file);
      for await (const line of linesOf(file, mostBytes)) {
        yield entryOf(line, `${shown}, line ${line.number}`);
      }
    },
  };
}

function entryOf({ bytes }: Line, place: string): Entry | UnreadEntry {
  if (bytes === null) {
    const most = mostBytes / 1024 / 1024;
    return { place, problem: `The line is longer than ${most} MB, which is more than is taken.` };
  }
  const json = parsed(bytes);
  if (json === undefined) return { place, problem: 'The line is no JSON in UTF-8.' };
  const entry = readArchiveEntry(json.value);
  if ('problem' in entry) return { place, problem: entry.problem };
  const { content, mediaType, given } = entry.read;
  const encoded = Buffer.from(content);
  const read = { bytes: encoded, mediaType, charset: 'utf-8', given };
  const heldBytes = encoded.length;
  return { place, name: nameOf(entry.read), heldBytes, read: async () => read };
}

function parsed(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

/** For people its title, and for the machine a fingerprint of all that it says. */
function nameOf({ content, mediaType, given }: ArchiveEntry): string {
  const all = [mediaType, content, ...Object.entries(given).sort()];
  const shown = given.title ?? given.address ?? 'Without a title';
  const short = shown.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '');
  return `${short} · ${fingerprint(JSON.stringify(all)).slice(0, 24)}`;
}
