import { createReadStream } from 'node:fs';

/** A line of a file, without its end; `bytes` is null where it is longer than asked for. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

/**
 * The lines of a file that have anything in them but spaces, one after the other: no more of it than a line of at most
 * so many bytes is held at once. A byte order mark at its beginning is left out.
 */
export async function* linesOf(file: string, most: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const line = (): Line | null => {
    number += 1;
    const whole = length > most ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    if (whole === null) return { number, bytes: null };
    const bytes = number === 1 ? withoutMark(whole) : whole;
    return bytes.every(isSpace) ? null : { number, bytes };
  };
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const found = line();
      if (found !== null) yield found;
    }
    add(chunk.subarray(start));
  }
  const last = length === 0 ? null : line();
  if (last !== null) yield last;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(3) : bytes;
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}
