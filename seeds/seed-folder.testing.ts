import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the seeds that a test may spoil. */
export interface SeedFolder {
  readonly folder: string;
  /** Replaces words that stand once in a file. @returns the line they stood on, from 1. */
  replace(name: string, words: string, by: string): number;
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

export function copySeeds(): SeedFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'recount-seeds-'));
  for (const part of [
    ...['articles.yaml', 'origins.yaml', 'outlets.yaml', 'sources.yaml'],
    ...['documents', 'events', 'record'],
  ]) {
    cpSync(path.join(import.meta.dirname, part), path.join(folder, part), { recursive: true });
  }
  return {
    folder,
    replace(name, words, by) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const pieces = text.split(words);
      if (pieces.length !== 2) throw new Error(`“${words}” stands ${pieces.length - 1} times.`);
      writeFileSync(path.join(folder, name), pieces.join(by));
      return (pieces[0] ?? '').split('\n').length;
    },
    write: (name, content) => writeFileSync(path.join(folder, name), content),
    remove: (name) => rmSync(path.join(folder, name), { recursive: true }),
  };
}
