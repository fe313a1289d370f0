import { expect, test, vi } from 'vitest';
import { testDatabase } from '../test-database.testing';
import type { Archive } from './archive';
import { batchOf } from './batch-of';
import { importArchive } from './import-archive';
import { Tally } from './tally';

const held = testDatabase('recount_template');

test('of large entries that are in memory already few are held at once', async () => {
  vi.stubEnv('DATABASE_URL', held.url);
  let [there, most] = [0, 0];
  const archive: Archive = {
    path: '/archive.jsonl',
    count: async () => ({ entries: 20, leftOut: 0 }),
    async *entries() {
      for (let line = 1; line <= 20; line += 1) {
        there += 1;
        most = Math.max(most, there);
        const read = async () => {
          there -= 1;
          return { problem: 'It is only counted.' };
        };
        yield { place: `line ${line}`, name: `${line}`, heldBytes: 5_000_000, read };
      }
    },
  };
  const tally = new Tally(() => undefined);
  const signal = new AbortController().signal;
  await importArchive(archive, await batchOf(archive), tally, { otherwise: {}, signal });
  expect(tally.failed).toBe(20);
  expect(most).toBeLessThanOrEqual(2);
  vi.unstubAllEnvs();
});
