import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isBuiltFrom, recordBuild, sourcesOf } from './build';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recount-build-'));
  for (const directory of ['app/events', '.next', 'docs']) {
    mkdirSync(path.join(root, directory), { recursive: true });
  }
  write('app/page.tsx', 'export default 1;');
  write('next.config.js', 'export default {};');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

const changes: Record<string, () => void> = {
  'a page that changes': () => write('app/page.tsx', 'export default 2;'),
  'a new page': () => write('app/events/page.tsx', ''),
  'a page that moves': () =>
    renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/events/page.tsx')),
  'the configuration': () => write('next.config.js', 'export default { a: 1 };'),
  'the packages': () => write('package-lock.json', '{}'),
  'a public setting': () => vi.stubEnv('NEXT_PUBLIC_NAME', 'Recount'),
};

const others: Record<string, () => void> = {
  nothing: () => {},
  'a page saved unchanged': () => write('app/page.tsx', 'export default 1;'),
  'a test': () => write('app/page.test.tsx', 'test()'),
  documentation: () => write('docs/words.md', '# Words'),
};

describe('a build', () => {
  test.each(Object.entries(changes))('is stale after %s', async (_, change) => {
    await recordBuild(root, await sourcesOf(root));
    change();
    expect(await isBuiltFrom(root, await sourcesOf(root))).toBe(false);
  });

  test.each(Object.entries(others))('is kept after %s', async (_, change) => {
    await recordBuild(root, await sourcesOf(root));
    change();
    expect(await isBuiltFrom(root, await sourcesOf(root))).toBe(true);
  });

  test('that never came to its end is stale', async () => {
    expect(await isBuiltFrom(root, await sourcesOf(root))).toBe(false);
  });
});
