import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { mostBytes } from './limits';
import { refusalOf, takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';
import { takeInWorker } from './take-in-worker';

const text = 'The council adopted the plan by nine votes to four after three hours. '
  .repeat(5)
  .trim();
const page = {
  bytes: Buffer.from(
    `<html><body><article><h1>Plan adopted</h1><p>${text}</p></article></body></html>`,
  ),
  ...{ type: 'text/html', charset: null, name: null, address: 'https://ledger.example/plan' },
};

describe('takeInWorker', () => {
  it('takes what takeArticle takes, and leaves the bytes to whoever brought them', async () => {
    expect(takenFrom(await takeInWorker(page))).toEqual(takenFrom(await takeArticle(page)));
    expect(page.bytes.length).toBeGreaterThan(0);
  }, 30_000);

  it('serves more at once than it has threads for', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => takeInWorker(page)));
    for (const outcome of outcomes) expect(takenFrom(outcome).text).toBe(text);
  }, 60_000);

  it('ends what takes too long', async () => {
    const program = 'server/taking/endless.testing.mjs';
    expect(refusalOf(await takeInWorker(page, { milliseconds: 300, program }))).toBe(
      'Reading it took longer than 0.3 seconds and was ended. Copy the text and bring it by itself.',
    );
  }, 30_000);

  it.each([
    ['objects', 'server/taking/insatiable.testing.mjs'],
    ['buffers', 'server/taking/buffering.testing.mjs'],
  ])(
    'ends what takes too much memory for %s',
    async (_what, program) => {
      expect(refusalOf(await takeInWorker(page, { megabytes: 32, program }))).toBe(
        'Reading it took more than 32 MB of memory and was ended. Copy the text and bring it by itself.',
      );
    },
    30_000,
  );

  it('throws where its own program is broken, since that is no fault of what was brought', async () => {
    await expect(takeInWorker(page, { program: 'server/taking/none.mjs' })).rejects.toThrow(
      /none\.mjs/,
    );
  });

  it('refuses what is too large before it is copied', async () => {
    const bytes = new Uint8Array(mostBytes + 1);
    expect(refusalOf(await takeInWorker({ ...page, bytes }))).toMatch(/larger than 16 MB/);
  });

  it.each([
    ['as the project is started', ['--import', 'tsx']],
    ['as jobs are run', ['--conditions=react-server', '--import', 'tsx']],
  ])(
    'works in a process that runs %s',
    async (_what, options) => {
      const root = path.join(import.meta.dirname, '../..');
      const program = `import('./server/taking/take-in-worker.ts').then(async ({ takeInWorker }) => {
      const bytes = Buffer.from(${JSON.stringify(page.bytes.toString())});
      const taken = await takeInWorker({ bytes, type: null, charset: null, name: null, address: null });
      process.stdout.write(JSON.stringify(taken));
    })`;
      const { stdout } = await promisify(execFile)(process.execPath, [...options, '-e', program], {
        cwd: root,
      });
      expect(JSON.parse(stdout)).toMatchObject({ done: true, value: { text } });
    },
    60_000,
  );
});
