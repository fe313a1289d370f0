import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { done, type Outcome, refused } from '../commands/outcome';
import { mostInflatedBytes, mostZipEntries } from './limits';

/** What a ZIP archive has in it. */
export interface ZipContents {
  readonly names: readonly string[];
  /** The XML parts that declare a document type, as none of an Office document does. */
  readonly declaring: readonly string[];
}

/**
 * Looks through a ZIP archive before anything else opens it: how many parts it has, how large they say they are and how
 * large they are, none of which may be more than the limits. Names are compared, and never used as paths.
 */
export async function checkZip(
  bytes: Uint8Array,
  { mostBytes = mostInflatedBytes, mostEntries = mostZipEntries } = {},
): Promise<Outcome<ZipContents>> {
  const tooMany = refused(
    413,
    `The document has more than ${mostEntries} parts inside, as none that a word processor saved has.`,
  );
  const tooLarge = refused(
    413,
    `The document grows beyond ${Math.floor(mostBytes / 1024 / 1024)} MB when it is opened, as no article does.`,
  );
  try {
    const zip = await opened(bytes);
    if (zip.entryCount > mostEntries) return tooMany;
    const entries = await entriesOf(zip, mostEntries);
    if (entries === null) return tooMany;
    if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > mostBytes)
      return tooLarge;
    if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1)) {
      return refused(
        422,
        'The archive is locked with a password. Save it without one and bring it again.',
      );
    }
    let left = mostBytes;
    const declaring: string[] = [];
    for (const entry of entries) {
      const { size, declares } = await inflated(zip, entry, left);
      left -= size;
      if (left < 0) return tooLarge;
      if (declares) declaring.push(entry.fileName);
    }
    return done({ names: entries.map(({ fileName }) => fileName), declaring });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refused(
      422,
      'The ZIP archive of the document is damaged or cut off. Save it once more and bring it again.',
    );
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

/** The entries of an archive; null where there are more than the most. */
function entriesOf(zip: ZipFile, most: number): Promise<Entry[] | null> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > most) resolve(null);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Inflates a part no further than is allowed, since what it declares may be untrue. */
function inflated(
  zip: ZipFile,
  entry: Entry,
  most: number,
): Promise<{ size: number; declares: boolean }> {
  if (entry.fileName.endsWith('/')) return Promise.resolve({ size: 0, declares: false });
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let size = 0;
      let head = '';
      const told = () => ({
        size,
        declares: /<!(?:DOCTYPE|ENTITY)/i.test(head.replaceAll('\0', '')),
      });
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (head.length < 65_536) head += chunk.subarray(0, 65_536).toString('latin1');
        if (size <= most) return;
        stream.destroy();
        resolve(told());
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(told()));
    });
  });
}
