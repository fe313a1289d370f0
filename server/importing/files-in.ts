import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What stands in a folder: a file, or another folder that cannot be looked into. */
export interface Found {
  /** From the folder on, with slashes. */
  readonly path: string;
  /** Why it cannot be read, in a sentence; null for a file. */
  readonly problem: string | null;
}

/**
 * The files in a folder and in those within it, in the order of their names. Hidden ones are left out, links are not
 * followed, and what is no file is none.
 */
export async function* filesIn(folder: string, under = ''): AsyncGenerator<Found> {
  let entries: Awaited<ReturnType<typeof listed>>;
  try {
    entries = await listed(path.join(folder, under));
  } catch (error) {
    yield { path: under === '' ? '.' : under, problem: unreadable(error) };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const place = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, place);
    else if (entry.isFile()) yield { path: place, problem: null };
  }
}

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
