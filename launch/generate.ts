import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from './project';
import { mustRun, program } from './run-child';
import { step } from './say';

/** Generates the Prisma client, unless the one there was generated from this schema by this Prisma. */
export async function generateIfStale(): Promise<void> {
  const record = inProject('prisma/generated/.made-from');
  const wanted = await sourceOf();
  if ((await readFile(record, 'utf8').catch(() => '')) === wanted) return;
  await step('Generating the database client', async () => {
    await mustRun('prisma generate', [program('prisma/build/index.js'), 'generate']);
    await writeFile(record, wanted);
  });
}

async function sourceOf(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['prisma/schema.prisma', 'node_modules/prisma/package.json']) {
    hash.update(await readFile(inProject(file)));
  }
  return hash.digest('hex');
}
