import type { RecordEntry } from '../../core/record/entry';
import type { Prisma } from '../../prisma/generated/client';
import { entryFromRecord, entrySelection, namedSelection } from './recorded-vote';

/** An entry of the record as it lies in the database. */
export interface StoredEntry {
  readonly id: number;
  readonly bodyId: number;
  readonly sourceId: number;
  readonly questioned: boolean;
  readonly entry: RecordEntry;
}

/**
 * Entries of the record that fit a condition, by draft and entry. Any caller bounds how many fit.
 *
 * Their parts are read one after another, as a transaction's one connection takes them.
 */
export async function storedEntries(
  db: Prisma.TransactionClient,
  where: Prisma.RecordedVoteWhereInput,
): Promise<readonly StoredEntry[]> {
  const rows = await db.recordedVote.findMany({
    where,
    select: selection,
    orderBy: [{ draft: 'asc' }, { entry: 'asc' }],
  });
  const voteId = { in: rows.map(({ id }) => id) };
  const ballots = await db.ballot.findMany({
    where: { voteId },
    select: { voteId: true, position: true, ...namedSelection },
    orderBy: [{ voteId: 'asc' }, { position: 'asc' }, { ordinal: 'asc' }],
  });
  const sponsors = await db.sponsor.findMany({
    where: { voteId },
    select: { voteId: true, ...namedSelection },
    orderBy: [{ voteId: 'asc' }, { ordinal: 'asc' }],
  });
  const ballotsOf = byVote(ballots);
  const sponsorsOf = byVote(sponsors);
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.bodyId,
    sourceId: row.sourceId,
    questioned: row.questioned,
    entry: entryFromRecord({
      ...row,
      ballots: ballotsOf.get(row.id) ?? [],
      sponsors: sponsorsOf.get(row.id) ?? [],
    }),
  }));
}

function byVote<Part extends { readonly voteId: number }>(
  parts: readonly Part[],
): ReadonlyMap<number, readonly Part[]> {
  const grouped = new Map<number, Part[]>();
  for (const part of parts) {
    const own = grouped.get(part.voteId);
    if (own === undefined) grouped.set(part.voteId, [part]);
    else own.push(part);
  }
  return grouped;
}

const selection = {
  ...entrySelection,
  sourceId: true,
  agendaItem: { select: { title: true } },
} satisfies Prisma.RecordedVoteSelect;
