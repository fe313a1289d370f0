import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { loadSeeds } from './load';
import { SeedError } from './seed-error';

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

/** Gives each test of a file a copy of its own, which is removed after it. */
export function spoilableSeeds(): SeedFolder {
  let seeds: SeedFolder;
  beforeEach(() => {
    seeds = copySeeds();
  });
  afterEach(() => rmSync(seeds.folder, { recursive: true }));
  return {
    get folder() {
      return seeds.folder;
    },
    replace: (...how) => seeds.replace(...how),
    write: (...how) => seeds.write(...how),
    remove: (...how) => seeds.remove(...how),
  };
}

/** What stops a folder of seeds from loading; throws where nothing does. */
export function problemOf(folder: string): SeedError {
  try {
    loadSeeds(folder);
  } catch (error) {
    if (error instanceof SeedError) return error;
    throw error;
  }
  throw new Error('The seeds were loaded.');
}
