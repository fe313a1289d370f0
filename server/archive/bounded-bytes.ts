import { Transform } from 'node:stream';
import { ArchiveProblem } from './archive-problem';

/** Passes on as many bytes as were allowed so far, so that little that is packed does not become endlessly much. */
export class BoundedBytes extends Transform {
  #left: number;

  constructor(bytes: number) {
    super();
    this.#left = bytes;
  }

  /** Allows more besides. */
  allow(bytes: number): void {
    this.#left += bytes;
  }

  override _transform(
    chunk: Buffer,
    _: BufferEncoding,
    then: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.#left -= chunk.length;
    if (this.#left < 0) then(new ArchiveProblem('The archive holds more than it says.'));
    else then(null, chunk);
  }
}
