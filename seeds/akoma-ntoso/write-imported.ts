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

/** The body whose votes are imported, by its slug. */
const body = 'security-council';

/** A source apart from that of the seeds, which says what of it is held here: nobody knows that of imports. */
const source = {
  slug: 'un-security-council-imported',
  name: 'Resolutions and draft resolutions of the Security Council, imported from files in Akoma Ntoso XML',
  publisher: 'United Nations, Department for General Assembly and Conference Management (DGACM)',
  terms: 'The United Nations asks to be named as the source and gives no warranty.',
};

/** Whether the database knows the body, as a seeded one does. */
export async function canImport(db: Writer): Promise<boolean> {
  return (await db.body.count({ where: { slug: body } })) > 0;
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
  await db.recordSource.upsert({ where: { slug: source.slug }, create: source, update: source });
  const { unchanged } = await writeVotes(db, { body, source: source.slug, entries });
  const after = await storedEntries(db, { bodyId, draft: { in: drafts } });
  const ids = entries.flatMap((entry) => after.find(isOf(entry))?.id ?? []);
  const audited = await auditVotes(db, bodyId, ids);
  return entries.map((entry) => {
    const findings = audited.find(isOf(entry))?.findings ?? [];
    if (unchanged.includes(entry)) return { entry, change: 'unchanged', changed: [], findings };
    const old = before.find(isOf(entry));
    if (old === undefined) return { entry, change: 'added', changed: [], findings };
    const isElsewhere = old.sourceId !== after.find(isOf(entry))?.sourceId;
    const changed = [...changedParts(old.entry, entry), ...(isElsewhere ? ['source'] : [])];
    return { entry, change: 'replaced', changed, findings };
  });
}

function isOf({ draft, entry }: RecordEntry): (stored: StoredEntry) => boolean {
  return (stored) => stored.entry.draft === draft && stored.entry.entry === entry;
}
