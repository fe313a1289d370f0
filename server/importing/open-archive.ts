import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from './archive';
import { folderArchive } from './folder-archive';
import { linesArchive } from './lines-archive';

/** The archive at a path: a folder, or a file of JSON Lines; or in a sentence why there is none. */
export async function openArchive(
  given: string,
): Promise<{ readonly archive: Archive } | { readonly problem: string }> {
  const file = await realpath(given).catch(() => null);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null) return { problem: `There is no file or folder ${given}.` };
  if (found.isDirectory()) return { archive: folderArchive(file) };
  if (found.isFile() && /\.(?:jsonl|ndjson)$/i.test(path.basename(file))) {
    return { archive: linesArchive(file) };
  }
  return {
    problem: `${given} is neither a folder nor a file of JSON Lines, whose name ends with .jsonl.`,
  };
}
