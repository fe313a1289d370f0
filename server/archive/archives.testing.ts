import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { type Description, descriptionName, descriptionText } from './description';
import { writeArchive } from './write-archive';

/** A file of an archive; what of its header is not given is that of a plain file. */
export interface File {
  readonly name: string;
  readonly text: string;
  readonly header?: Partial<Header>;
}

/** Archives a database into a file. */
export function archiveInto(url: string, path: string): Promise<Description> {
  return writeArchive(url, createWriteStream(path));
}

/** The files of an archive. */
export async function filesOf(path: string): Promise<File[]> {
  const tar = extract();
  const fed = pipeline(createReadStream(path), createGunzip(), tar as unknown as Writable);
  const files: File[] = [];
  for await (const entry of tar) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry as AsyncIterable<Uint8Array>) chunks.push(chunk);
    files.push({ name: entry.header.name, text: Buffer.concat(chunks).toString('utf8') });
  }
  await fed;
  return files;
}

/** Files as a tar. */
export async function tarOf(files: readonly File[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, text, header } of files) {
    if (header?.type === undefined) tar.entry({ name, ...header }, text);
    else tar.entry({ name, ...header }).end(undefined);
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Files as an archive. */
export async function archiveOf(files: readonly File[]): Promise<Buffer> {
  return gzipSync(await tarOf(files));
}

/** Files whose description says of them what they are, as whoever forges an archive would have it. */
export function described(
  files: readonly File[],
  own: (description: Description) => object = (as) => as,
): File[] {
  const [first, ...rest] = files;
  const description = JSON.parse(first?.text ?? '') as Description;
  const listed = description.files.map((entry) => {
    const text = rest.find(({ name }) => name === entry.file)?.text ?? '';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const rows = text.split('\n').length - 1;
    return { ...entry, rows, bytes: Buffer.byteLength(text), sha256 };
  });
  const said = own({ ...description, files: listed }) as Description;
  return [{ name: descriptionName, text: descriptionText(said) }, ...rest];
}
