import 'server-only';
import { createHash } from 'node:crypto';
import { reading } from '../database';
import type { Archive } from './archive';

/** The batch of an archive. */
export interface ArchiveBatch {
  readonly id: string;
  /** When this import of it has begun, by the clock of this process, as all that it writes is dated. */
  readonly begun: Date;
}

/** The batch of an archive, which is made where it is brought in for the first time. */
export async function batchOf({ path }: Archive): Promise<ArchiveBatch> {
  const id = batchIdOf(path);
  // The end of a path says more than its beginning.
  const title = `The archive ${path.length > 250 ? `…${path.slice(-250)}` : path}`;
  const begun = new Date();
  await reading((db) =>
    db.batch.createMany({ data: [{ id, kind: 'archive', title }], skipDuplicates: true }),
  );
  return { id, begun };
}

/** The same for the same path, everywhere: a UUID of version 8 made of its SHA-256. */
function batchIdOf(path: string): string {
  const hash = createHash('sha256').update(`recount archive ${path}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
