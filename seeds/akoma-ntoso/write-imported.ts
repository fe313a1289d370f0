import type { RecordEntry } from '../../core/record/entry';
import { storedEntries } from '../../server/stored-entries';
import type { Writer } from '../known';
import { writeVotes } from '../write-votes';
import { changedParts } from './changed-parts';
import { placeVotes, type VoteOfFile } from './place-votes';

/** What an import did with one vote. */
export interface ImportedVote {
  readonly entry: RecordEntry;
  readonly change: 'added' | 'replaced' | 'unchanged';
  /** What the entry it replaced said otherwise, in words. */
  readonly changed: readonly string[];
}

/** The body whose votes are imported, and the source that they are read from, by their slugs. */
const body = 'security-council';
const source = 'un-security-council-resolutions';

/** Whether the database knows the body and the source, as a seeded one does. */
export async function canImport(db: Writer): Promise<boolean> {
  const bodies = await db.body.count({ where: { slug: body } });
  const sources = await db.recordSource.count({ where: { slug: source } });
  return bodies > 0 && sources > 0;
}

/**
 * Writes votes read from files as entries of the Council's record, inside the caller's transaction.
 *
 * Writing the same votes twice changes nothing. Throws a SeedError where two files tell one vote
 * differently. @returns each vote once, in the order of the files.
 */
export async function writeImported(
  db: Writer,
  votes: readonly VoteOfFile[],
): Promise<readonly ImportedVote[]> {
  const drafts = [...new Set(votes.map(({ vote }) => vote.draft))];
  const stored = await storedEntries(db, { body: { slug: body }, draft: { in: drafts } });
  const before = stored.map(({ entry }) => entry);
  const entries = placeVotes(votes, before);
  const written = await writeVotes(db, { body, source, entries });
  return entries.map((entry) => {
    if (written.added.includes(entry)) return { entry, change: 'added', changed: [] };
    if (!written.replaced.includes(entry)) return { entry, change: 'unchanged', changed: [] };
    const old = before.find((own) => own.draft === entry.draft && own.entry === entry.entry);
    return { entry, change: 'replaced', changed: old ? changedParts(old, entry) : [] };
  });
}
