import { Duplex, pipeline as pipe, Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { badlyEncoded, tooManyEncodings, unknownEncoding } from './sentences';

/**
 * Reads a body and undoes how it is compressed, two layers at most, and stops where what is sent, what is decoded or
 * what stands between is more than so many bytes: then it is not `whole`, and what was decoded until there is given,
 * as far as the limit.
 *
 * Throws a NotFetched for a compression that is not known or cannot be undone, and whatever `body` fails with.
 *
 * @param encoding Content-Encoding; null where it is not sent
 * @param heard is called for each piece that arrives
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  mostBytes: number,
  signal: AbortSignal,
  heard: () => void,
): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
  // Before each decoder is counted what goes in; what comes out last is counted as it is kept.
  const decoders = decodersOf(encoding).flatMap((decoder) => [counting(mostBytes), decoder]);
  const kept: Uint8Array[] = [];
  let room = mostBytes;
  const keep = new Writable({
    write(chunk: Uint8Array, _encoding, next) {
      kept.push(chunk.subarray(0, room));
      room -= chunk.length;
      next(room < 0 ? new TooMuch() : null);
    },
  });
  const hearing = new Transform({
    transform(chunk, _encoding, next) {
      heard();
      next(null, chunk);
    },
  });
  try {
    await pipeline([body, hearing, ...decoders, keep], { signal });
    return { bytes: Buffer.concat(kept), whole: true };
  } catch (error) {
    if (error instanceof TooMuch) return { bytes: Buffer.concat(kept), whole: false };
    throw isOfZlib(error) ? badlyEncoded() : error;
  }
}

class TooMuch extends Error {}

/** Passes on what it is given, and fails where that is more than so many bytes. */
function counting(mostBytes: number): Transform {
  let room = mostBytes;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      room -= chunk.length;
      if (room < 0) next(new TooMuch());
      else next(null, chunk);
    },
  });
}

/** What undoes each layer, the last that was laid first. */
function decodersOf(encoding: string | null): Duplex[] {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > mostLayers) throw tooManyEncodings();
  return layers.reverse().map((layer) => {
    const decoder = decoderBy.get(layer);
    if (decoder === undefined) throw unknownEncoding(layer);
    return decoder();
  });
}

const mostLayers = 2;

const decoderBy = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', () => Duplex.from(inflated)],
]);

/** By RFC 9110 `deflate` has the header of zlib; some servers leave it away. */
async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const hasHeader = ((first.value[0] ?? 0) & 0x0f) === 8;
  const decoder = hasHeader ? createInflate() : createInflateRaw();
  const rest = async function* () {
    yield first.value;
    for (;;) {
      const next = await chunks.next();
      if (next.done) return;
      yield next.value;
    }
  };
  // What goes wrong comes out of the decoder.
  yield* pipe(Readable.from(rest()), decoder, () => {});
}

function isOfZlib(error: unknown): boolean {
  const { code, errno } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' && /^(?:Z_|ERR_)/.test(code ?? '');
}
