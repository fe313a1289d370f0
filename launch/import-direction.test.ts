import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Imports run one way: app → components → core, app → server → core. Biome is run once over files
// that break that or keep it, with the project's own configuration.
const forbidden: [from: string, import: string][] = [
  ['core/votes', "export * from '@/server/database'"],
  ['core/votes', "export * from '../../server/database'"],
  ['core', "export const later = () => import('../server/database')"],
  ['core', "import type { Row } from '@/prisma/generated/client'; export type R = Row"],
  ['core', "export { useState } from 'react'"],
  ['core', "export { cacheTag } from 'next/cache'"],
  ['core', "export * from '@prisma/client'"],
  ['core', "export * from '@/components'"],
  ['core/extract', "export * from '../../evaluation/judge'"],
  ['evaluation', "export * from '../server/database'"],
  ['components', "export * from '@/server/queries/list-events'"],
  ['components', "export * from '../app/page'"],
  ['components', "export * from '../prisma/generated/client'"],
  ['server/queries', "export * from '../../components/row'"],
  ['server', "export * from '@/app/page'"],
  ['app/events', "export * from '@/prisma/generated/client'"],
  ['app', "export * from 'pg'"],
];

const allowed: [from: string, import: string][] = [
  ['core', "export * from './quantities/interval'"],
  ['core', "export * from 'diff'"],
  ['evaluation', "export * from '../core/quantities/interval'"],
  ['components', "export * from '@/core/quantities/interval'"],
  ['components', "export { default } from 'next/link'"],
  ['components', "export { useState } from 'react'"],
  ['server', "export * from '../prisma/generated/client'"],
  ['server', "export { cacheTag } from 'next/cache'"],
  ['server', "export * from '@/core/votes/rules'"],
  ['app', "export * from '@/server/queries/list-events'"],
  ['app', "export * from '../components/row'"],
];

let root: string;
let refused: Set<string>;

function fileOf(from: string, code: string): string {
  const index = [...forbidden, ...allowed].findIndex(([a, b]) => a === from && b === code);
  return path.join(from, `case-${index}.ts`);
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'recount-imports-'));
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8')) as object;
  const outsideGit = { ...configuration, vcs: { enabled: false } };
  writeFileSync(path.join(root, 'biome.json'), JSON.stringify(outsideGit));
  for (const [from, code] of [...forbidden, ...allowed]) {
    mkdirSync(path.join(root, from), { recursive: true });
    writeFileSync(path.join(root, fileOf(from, code)), `${code};\n`);
  }
  const report = await lint(root);
  refused = new Set(report.diagnostics.map(({ location }) => path.normalize(location.path)));
}, 30_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

type Report = { diagnostics: { location: { path: string } }[] };

function lint(directory: string): Promise<Report> {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const rule = '--only=style/noRestrictedImports';
  const options = ['lint', rule, '--reporter=json', '--max-diagnostics=none', '.'];
  return new Promise((resolve, reject) => {
    // It ends with 1 when it finds something, which is what we hope for.
    execFile(process.execPath, [biome, ...options], { cwd: directory }, (error, stdout) => {
      if (stdout.startsWith('{')) resolve(JSON.parse(stdout) as Report);
      else reject(error ?? new Error(`Biome said: ${stdout}`));
    });
  });
}

describe('the linter', () => {
  test.each(forbidden)('refuses in %s: %s', (from, code) => {
    expect(refused).toContain(fileOf(from, code));
  });

  test.each(allowed)('accepts in %s: %s', (from, code) => {
    expect(refused).not.toContain(fileOf(from, code));
  });
});
