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

  it('keeps a thread for further articles, and starts another after one that was ended', async () => {
    const program = 'server/taking/counting.testing.mjs';
    const count = async (bytes: string) => {
      const outcome = await takeInWorker(
        { ...page, bytes: Buffer.from(bytes) },
        { milliseconds: 2000, program },
      );
      return outcome.done ? outcome.value : outcome.sentence;
    };
    expect([await count('one'), await count('another')]).toEqual([1, 2]);
    expect(await count('hang')).toMatch(/longer than 2 seconds/);
    expect(await count('after it')).toBe(1);
    for (let taken = 2; taken <= 200; taken += 1) expect(await count('more')).toBe(taken);
    expect(await count('the one after two hundred')).toBe(1);
    await expect(count('exit')).rejects.toThrow('ended by itself, with 3');
    expect(await count('after that')).toBe(1);
  }, 60_000);

  it('refuses no article for the memory that those before it took', async () => {
    const program = 'server/taking/hoarding.testing.mjs';
    for (let taken = 0; taken < 3; taken += 1) {
      expect(await takeInWorker(page, { megabytes: 64, program })).toMatchObject({ done: true });
    }
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

  it('refuses no article for the memory that another takes beside it', async () => {
    const program = 'server/taking/buffering.testing.mjs';
    const [innocent, hostile] = await Promise.all([
      takeInWorker(page, { megabytes: 32, program: 'server/taking/resting.testing.mjs' }),
      takeInWorker(page, { megabytes: 32, program }),
    ]);
    expect(innocent).toEqual({ done: true, value: 'rested' });
    expect(refusalOf(hostile)).toMatch(/more than 32 MB of memory/);
  }, 90_000);

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
