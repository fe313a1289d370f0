import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from '../embedded/start';

const run = promisify(execFile);

let database: EmbeddedDatabase;

beforeAll(async () => {
  database = await startEmbedded({ ephemeral: true });
}, 60_000);

afterAll(() => database.stop());

/** What Prisma's command line prints about the database at the address, by way of our engine. */
async function prisma(url: string, ...args: string[]): Promise<string> {
  const cli = path.resolve('node_modules/prisma/build/index.js');
  const env = { ...process.env, DATABASE_URL: url, PRISMA_SCHEMA_ENGINE_BINARY: undefined };
  const { stdout, stderr } = await run(process.execPath, [cli, ...args], { env });
  return stdout + stderr;
}

describe("Prisma's command line", { timeout: 60_000 }, () => {
  test('applies the migrations once when two deploy at the same time', async () => {
    const deploy = () => prisma(database.url, 'migrate', 'deploy');
    const outputs = await Promise.all([deploy(), deploy()]);
    const applied = outputs.filter((output) => output.includes('successfully applied'));
    expect(applied).toHaveLength(1);
    const status = await prisma(database.url, 'migrate', 'status');
    expect(status).toContain('Database schema is up to date!');
  });

  test('finds no difference between what the migrations make and the schema', async () => {
    const from = ['--from-migrations', 'prisma/migrations'];
    const to = ['--to-schema', 'prisma/schema.prisma', '--exit-code'];
    const difference = await prisma(database.url, 'migrate', 'diff', ...from, ...to);
    expect(difference).toContain('No difference detected');
  });

  test('says in its own terms that a database cannot be reached', async () => {
    const nowhere = 'postgresql://recount:x@127.0.0.1:1/recount';
    await expect(prisma(nowhere, 'migrate', 'status')).rejects.toThrow(/P1001/);
  });
});
