import { Readable } from 'node:stream';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBody } from './read-body';

const { signal } = new AbortController();
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** A body that counts how much of it was taken. */
function pieces(all: Iterable<Uint8Array>) {
  const taken = { bytes: 0 };
  const each = function* () {
    for (const piece of all) {
      taken.bytes += piece.length;
      yield piece;
    }
  };
  return { taken, body: Readable.from(each(), { objectMode: false, highWaterMark: 16_384 }) };
}

function* cut(all: Uint8Array, size: number) {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const zeros = Buffer.alloc(100_000_000);
const member = gzipSync(zeros);
const gigabyte = Buffer.concat(Array.from({ length: 10 }, () => member));

test.each([
  ['gzip', gigabyte],
  ['br', brotliCompressSync(zeros, quick)],
  ['deflate', deflateSync(zeros)],
  ['deflate', deflateRawSync(zeros)],
  ['gzip, gzip', gzipSync(gigabyte)],
])(
  'much that is compressed to little by %s is let out as far as the limit',
  async (encoding, bomb) => {
    const { body, taken } = pieces(cut(bomb, 256));
    const read = await readBody(body, encoding, 1_000_000, signal, () => {});
    expect(read.whole).toBe(false);
    expect(read.bytes.length).toBe(1_000_000);
    // What stands in the streams between, and no more: a tenth of the bomb at most, or the buffers of a few streams.
    expect(taken.bytes).toBeLessThan(Math.max(bomb.length / 10, 100_000));
    expect(body.destroyed).toBe(true);
  },
);

test('what is sent counts, too, where nothing comes out of it', async () => {
  const nothing = gzipSync('');
  const { body, taken } = pieces(
    (function* () {
      for (;;) yield nothing;
    })(),
  );
  const read = await readBody(body, 'gzip', 100_000, signal, () => {});
  expect([read.whole, read.bytes.length]).toEqual([false, 0]);
  expect(taken.bytes).toBeLessThan(300_000);
});

test('so does what stands between two layers', async () => {
  // Empty members inside: much between, and nothing at the end.
  const between = Buffer.alloc(20_000_000, gzipSync(''));
  const { body } = pieces(cut(gzipSync(between), 256));
  const read = await readBody(body, 'gzip, gzip', 1_000_000, signal, () => {});
  expect([read.whole, read.bytes.length]).toEqual([false, 0]);
});

test('each piece that arrives is heard of', async () => {
  let heard = 0;
  const { body } = pieces([Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]);
  await readBody(body, null, 10, signal, () => {
    heard += 1;
  });
  expect(heard).toBeGreaterThan(0);
});

test.each([
  [null, Buffer.from('ab')],
  ['gzip', gzipSync('ab')],
  ['br', brotliCompressSync('ab')],
  ['deflate', deflateSync('ab')],
  ['deflate, gzip', gzipSync(deflateRawSync('ab'))],
])('what the body fails with is thrown as it is, under %s', async (encoding, all) => {
  for (const before of [[], [all.subarray(0, 5)]]) {
    const body = Readable.from(
      (async function* () {
        yield* before;
        throw Object.assign(new Error('Gone.'), { code: 'ECONNRESET', syscall: 'read' });
      })(),
    );
    const reading = readBody(body, encoding, 10, signal, () => {});
    await expect(reading).rejects.toMatchObject({ message: 'Gone.', code: 'ECONNRESET' });
  }
});

test('it ends where nobody waits any more', async () => {
  const control = new AbortController();
  const body = new Readable({ read() {} });
  const reading = readBody(body, 'br', 10, control.signal, () => {});
  control.abort();
  await expect(reading).rejects.toThrow('aborted');
  expect(body.destroyed).toBe(true);
});
