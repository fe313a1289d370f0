import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ExpectedError } from './expected-error';
import { projectRoot } from './project';
import { mustRun, program } from './run-child';
import { step } from './say';
import { someoneServes } from './serving';

/**
 * Builds the pages unless the build there was made from these sources and came to its end.
 * @throws ExpectedError when the build fails, or when a running server still needs the old one.
 */
export async function buildIfStale(): Promise<void> {
  const sources = await sourcesOf(projectRoot);
  if (await isBuiltFrom(projectRoot, sources)) return;
  if (await someoneServes()) {
    throw new ExpectedError(
      'The sources changed since the last build, and a server of this directory still serves that one. Stop it, and start again.',
    );
  }
  await step('Building the pages', async () => {
    await rm(recordIn(projectRoot), { force: true });
    await mustRun('next build', [program('next/dist/bin/next'), 'build'], {
      // Without a database none can leave a trace in the build, whichever it is started with later.
      env: { NODE_ENV: 'production', DATABASE_URL: '' },
    });
    await recordBuild(projectRoot, sources);
  });
}

/** A fingerprint of everything that a build is made from. */
export async function sourcesOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesIn(root, source)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(path.join(root, file)))
        .update('\0');
    }
  }
  // Next.js writes these into the pages.
  for (const name of Object.keys(process.env).sort()) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${process.env[name]}\0`);
  }
  return hash.digest('hex');
}

/** Whether the last build that came to its end was made from these sources. */
export async function isBuiltFrom(root: string, sources: string): Promise<boolean> {
  return (await readFile(recordIn(root), 'utf8').catch(() => '')) === sources;
}

/** Remembers what the build was made from; called only when it has come to its end. */
export async function recordBuild(root: string, sources: string): Promise<void> {
  await writeFile(recordIn(root), sources);
}

const SOURCES = [
  ...['app', 'components', 'core', 'server', 'public'],
  ...['next.config.js', 'postcss.config.mjs', 'instrumentation.ts'],
  ...['tsconfig.json', 'package.json', 'package-lock.json', 'prisma/schema.prisma'],
];

const NOT_BUILT = /\.test\.tsx?$/;

function recordIn(root: string): string {
  return path.join(root, '.next/recount-sources');
}

async function filesIn(root: string, source: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, source), {
      withFileTypes: true,
      recursive: true,
    });
    return entries
      .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [source];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
