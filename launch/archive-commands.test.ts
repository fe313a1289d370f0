import { spawn } from 'node:child_process';
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/embedded/test-database';
import { writeArchive } from '../server/archive/write-archive';
import { inProject } from './project';
import { writeArchiveFile } from './write-archive-file';

let folder: string;
let newsroom: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-commands-'));
  newsroom = await createTestDatabase('recount_seeded');
  empty = await createTestDatabase('recount_template');
}, 60_000);

afterAll(async () => {
  await newsroom.drop();
  await empty.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a process of its own, as if it was given in the folder. */
function run(command: string, args: readonly string[], url: string): Promise<Ended> {
  const program = ['--import', 'tsx', inProject('launch', `${command}.ts`), ...args];
  const env = { ...process.env, INIT_CWD: folder, DATABASE_URL: url };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { cwd: inProject(), env });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ status, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
  });
}

test('what came to have the name while the archive was written stays', async () => {
  const file = path.join(folder, 'meanwhile.tar.gz');
  const writes = writeArchiveFile(newsroom.url, file);
  writeFileSync(file, 'Another.');
  await expect(writes).rejects.toThrow(`There is a ${file} already; name another file.`);
  expect(readFileSync(file, 'utf8')).toBe('Another.');
  expect(existsSync(`${file}.partial`)).toBe(false);
}, 60_000);

describe('npm run archive and npm run restore', { timeout: 120_000 }, () => {
  test.each(['archive', 'restore'])('%s says how it is used, and ends with 2', async (command) => {
    const usage = `npm run ${command} -- FILE.\n`;
    for (const [args, said] of [
      [[], `Name a file: ${usage}`],
      [['--help'], `Name a file: ${usage}`],
      [['a', 'b'], `Name one file only: ${usage}`],
    ] as const) {
      expect(await run(command, args, newsroom.url)).toEqual({
        status: 2,
        stdout: '',
        stderr: said,
      });
    }
  });

  test.each([
    ['nowhere.tar.gz', /^There is no file .*nowhere\.tar\.gz\.\n$/],
    ['.', /is a folder; name a file\.\n$/],
    ['words.txt', /^The file is not packed by gzip, or is damaged\.\nNothing was restored\.\n$/],
  ])('restore refuses %s in a sentence', async (name, said) => {
    writeFileSync(path.join(folder, 'words.txt'), 'Words.');
    const { status, stderr } = await run('restore', [name], empty.url);
    expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
  });

  test('carry a newsroom from one database into another', async () => {
    const written = await run('archive', ['newsroom.tar.gz'], newsroom.url);
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toMatch(
      /It has 4 articles, 3 events, 46 claims, 0 annotations, 341 recorded votes and 13 series, as of \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\.\n$/,
    );
    const file = path.join(folder, 'newsroom.tar.gz');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);

    const restored = await run('restore', ['newsroom.tar.gz'], empty.url);
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    expect(restored.stdout).toContain('Restored 4 articles, 3 events, 46 claims, ');
    expect(restored.stdout).toContain('Bringing the search index up to date');
    const again = await run('restore', ['newsroom.tar.gz'], empty.url);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/^The database is not empty: .*\nNothing was restored\.\n$/);

    const over = await run('archive', ['newsroom.tar.gz'], newsroom.url);
    expect(over).toMatchObject({ status: 1 });
    expect(over.stderr).toBe(`There is a ${file} already; name another file.\n`);
  });
});

describe('a file that cannot be written', { timeout: 30_000 }, () => {
  test('says why, and nothing is left of it', async () => {
    const missing = path.join(folder, 'no', 'such.tar.gz');
    await expect(writeArchiveFile(newsroom.url, missing)).rejects.toThrow(
      `${missing}.partial cannot be written: there is no such folder.`,
    );
    const file = path.join(folder, 'kept.tar.gz');
    writeFileSync(`${file}.partial`, 'Another is at it.');
    await expect(writeArchiveFile(newsroom.url, file)).rejects.toThrow(/another archive is being/);
    expect(statSync(`${file}.partial`).size).toBeGreaterThan(0);
  });

  test.skipIf(process.getuid?.() === 0)('as nobody may write there', async () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    await expect(writeArchiveFile(newsroom.url, path.join(closed, 'a'))).rejects.toThrow(
      'permission denied',
    );
  });

  test.skipIf(!existsSync('/dev/full'))('as the disk is full', async () => {
    await expect(writeArchive(newsroom.url, createWriteStream('/dev/full'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
  });

  test('leaves nothing behind where the database fails meanwhile', async () => {
    const file = path.join(folder, 'failed.tar.gz');
    const nobody = Object.assign(new URL(newsroom.url), { pathname: '/no_such_database' }).href;
    await expect(writeArchiveFile(nobody, file)).rejects.toThrow(/does not exist/);
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false]);
  });
});
