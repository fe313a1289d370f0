import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What stands in a folder: a file, a link, or another folder that cannot be looked into. */
export interface Found {
  /** From the folder on, with slashes. */
  readonly path: string;
  /** Why it cannot be read, in a sentence; null for a file, and for a link. */
  readonly problem: string | null;
  /** Whether it is a link, which is not followed. */
  readonly link: boolean;
}

/**
 * The files in a folder and in those within it, in the order of their names. Hidden ones are left out, links are not
 * followed, and what is neither is none.
 */
export async function* filesIn(folder: string, under = ''): AsyncGenerator<Found> {
  let entries: Awaited<ReturnType<typeof listed>>;
  try {
    entries = await listed(path.join(folder, under));
  } catch (error) {
    yield { path: under === '' ? '.' : under, problem: unreadable(error), link: false };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const place = under === '' ? entry.name : `${under}/${entry.name}`;
    const link = entry.isSymbolicLink();
    if (!link && !entry.isDirectory() && !entry.isFile()) continue;
    // What is not UTF-8 is read as this character, and nothing is found by that again.
    if (entry.name.includes('\ufffd')) yield { path: place, problem: unreadName, link };
    else if (entry.isDirectory()) yield* filesIn(folder, place);
    else yield { path: place, problem: null, link };
  }
}

const unreadName = 'Its name is not in UTF-8, and it cannot be opened by it. Give it another.';

/** Why something of the file system cannot be read, in a sentence. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'It is no longer there.',
    EACCES: 'It may not be read: permission denied.',
    EPERM: 'It may not be read: permission denied.',
    ENAMETOOLONG: 'Its path is too long.',
  };
  return known[code] ?? `It cannot be read${code === '' ? '' : ` (${code})`}.`;
}

async function listed(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
