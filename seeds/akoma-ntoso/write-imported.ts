import type { Finding } from '../../core/record/audit/finding';
import type { RecordEntry } from '../../core/record/entry';
import { auditVotes } from '../../server/record/audit-votes';
import { type StoredEntry, storedEntries } from '../../server/record/stored-entries';
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
  /** What the audit finds in it, beside the rest of the record. */
  readonly findings: readonly Finding[];
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
 * Writes votes read from files as entries of the Council's record, inside the caller's transaction, and
 * audits them.
 *
 * Writing the same votes twice changes nothing. Throws a SeedError where two files tell one vote
 * differently. @returns each vote once, in the order of the files.
 */
export async function writeImported(
  db: Writer,
  votes: readonly VoteOfFile[],
): Promise<readonly ImportedVote[]> {
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { slug: body } });
  const drafts = [...new Set(votes.map(({ vote }) => vote.draft))];
  const before = await storedEntries(db, { bodyId, draft: { in: drafts } });
  const entries = placeVotes(
    votes,
    before.map(({ entry }) => entry),
  );
  const { unchanged } = await writeVotes(db, { body, source, entries });
  const after = await storedEntries(db, { bodyId, draft: { in: drafts } });
  const ids = entries.flatMap((entry) => after.find(isOf(entry))?.id ?? []);
  const audited = await auditVotes(db, bodyId, ids);
  return entries.map((entry) => {
    const findings = audited.find(isOf(entry))?.findings ?? [];
    if (unchanged.includes(entry)) return { entry, change: 'unchanged', changed: [], findings };
    const old = before.find(isOf(entry));
    return old === undefined
      ? { entry, change: 'added', changed: [], findings }
      : { entry, change: 'replaced', changed: changedParts(old.entry, entry), findings };
  });
}

function isOf({ draft, entry }: RecordEntry): (stored: StoredEntry) => boolean {
  return (stored) => stored.entry.draft === draft && stored.entry.entry === entry;
}
