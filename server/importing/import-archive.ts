import 'server-only';
import type { GivenMetadata } from '../../core/intake/given-metadata';
import { addEntries, type ReadEntry, type Standing, standingOf } from './add-entries';
import { Ahead } from './ahead';
import type { Archive, Entry, UnreadEntry } from './archive';
import type { ArchiveBatch } from './batch-of';
import { earlierFailures, noteFailure, setGoneAside } from './earlier-failures';
import type { Tally } from './tally';

export interface ImportOptions {
  /** What is said of entries that do not say it themselves. */
  readonly otherwise: GivenMetadata;
  /** Ends the import, to be gone on with another time. */
  readonly signal: AbortSignal;
}

/**
 * Brings the entries of an archive in, some hundreds ahead of the workers, and waits until each has become what it
 * becomes, which it counts in the tally. What an earlier import has brought in is left alone, and what failed then is
 * tried again.
 *
 * @returns how many that had failed before are in the archive no longer; null where it was ended before.
 */
export async function importArchive(
  archive: Archive,
  batch: ArchiveBatch,
  tally: Tally,
  { otherwise, signal }: ImportOptions,
): Promise<number | null> {
  const failedBefore = await earlierFailures(batch);
  const ahead = new Ahead(tally);
  for await (const entries of chunksOf(archive.entries())) {
    if (signal.aborted) return null;
    await bringIn(batch, entries, { tally, ahead, failedBefore, otherwise, signal });
    while (ahead.isFull && !signal.aborted) await ahead.look();
  }
  while (ahead.isWaiting && !signal.aborted) await ahead.look();
  if (signal.aborted) return null;
  ahead.end();
  return setGoneAside(failedBefore);
}

interface Going {
  readonly tally: Tally;
  readonly ahead: Ahead;
  readonly failedBefore: Set<string>;
  readonly otherwise: GivenMetadata;
  readonly signal: AbortSignal;
}

async function bringIn(
  batch: ArchiveBatch,
  entries: readonly (Entry | UnreadEntry)[],
  going: Going,
): Promise<void> {
  const { tally, ahead } = going;
  const named = new Map<string, Entry>();
  for (const entry of entries) {
    if ('problem' in entry) tally.fail(entry);
    else if (named.has(entry.name)) tally.count('known');
    else named.set(entry.name, entry);
  }
  const standing = await standingOf(batch, [...named.keys()]);
  let read: ReadEntry[] = [];
  for (const [name, entry] of named) {
    const there = standing.get(name);
    if (there !== undefined) going.failedBefore.delete(there.id);
    if (there !== undefined && (there.state !== 'failed' || there.ours)) {
      stands(entry, there, going);
      continue;
    }
    const content = await entry.read();
    if ('problem' in content) {
      tally.fail({ place: entry.place, problem: content.problem });
      if (there !== undefined) await noteFailure(there.id, content.problem);
      continue;
    }
    const given = { ...going.otherwise, ...content.given };
    read.push({ entry, content: { ...content, given } });
    if (bytesOf(read) < mostBytesAtOnce) continue;
    await add(batch, read, going);
    read = [];
    while (ahead.isFull && !going.signal.aborted) await ahead.look();
    if (going.signal.aborted) return;
  }
  await add(batch, read, going);
}

/** An entry that is there already: from before, or since a moment ago where the archive has it twice. */
function stands(
  entry: Entry,
  { id, state, problem, ours }: Standing,
  { tally, ahead }: Going,
): void {
  if (ahead.has(id)) tally.count('known');
  else if (state === 'waiting') ahead.add(id, entry.place, 0);
  else if (state === 'failed') tally.fail({ place: entry.place, problem: problem ?? '' });
  else if (state === 'taken') tally.count('taken');
  else tally.count(ours ? 'known' : 'earlier');
}

async function add(batch: ArchiveBatch, read: readonly ReadEntry[], going: Going): Promise<void> {
  if (read.length === 0) return;
  const added = await addEntries(batch, read);
  const missed: Entry[] = [];
  for (const { entry, content } of read) {
    const id = added.get(entry.name);
    if (id === undefined) missed.push(entry);
    else going.ahead.add(id, entry.place, content.bytes.length);
  }
  if (missed.length === 0) return;
  // Another import of the archive was quicker.
  const standing = await standingOf(
    batch,
    missed.map(({ name }) => name),
  );
  for (const entry of missed) {
    const there = standing.get(entry.name);
    if (there === undefined) throw new Error(`An entry of the archive is lost: ${entry.place}`);
    stands(entry, there, going);
  }
}

/** Entries that are looked for, and put into the queue, at once, and bytes of them. */
const chunk = 100;
const mostBytesAtOnce = 8 * 1024 * 1024;

function bytesOf(read: readonly ReadEntry[]): number {
  return read.reduce((sum, { content }) => sum + content.bytes.length, 0);
}

async function* chunksOf(
  entries: AsyncIterable<Entry | UnreadEntry>,
): AsyncGenerator<readonly (Entry | UnreadEntry)[]> {
  let found: (Entry | UnreadEntry)[] = [];
  let bytes = 0;
  for await (const entry of entries) {
    found.push(entry);
    bytes += 'read' in entry ? (entry.heldBytes ?? 0) : 0;
    if (found.length < chunk && bytes < mostBytesAtOnce) continue;
    yield found;
    [found, bytes] = [[], 0];
  }
  if (found.length > 0) yield found;
}
