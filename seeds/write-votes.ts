import { isDeepStrictEqual } from 'node:util';
import { type RecordEntry, rollCallLists } from '../core/record/entry';
import { meetingNumber, resolutionNumber } from '../core/record/symbols';
import type { Prisma } from '../prisma/generated/client';
import { auditVotes, idsAround } from '../server/record/audit-votes';
import { outcomeColumns, positionColumns } from '../server/record/columns';
import { markQuestioned } from '../server/record/mark-questioned';
import { type StoredEntry, storedEntries } from '../server/record/stored-entries';
import { requiredDay } from './days';
import { inBatches } from './in-batches';
import { type Ids, idOf, type Writer } from './known';
import { writeAgenda } from './write-agenda';

/** What became of the entries that were to be written. */
interface WrittenVotes {
  readonly added: readonly RecordEntry[];
  readonly replaced: readonly RecordEntry[];
  readonly unchanged: readonly RecordEntry[];
}

/**
 * Writes entries of the record by body, draft and entry, inside the caller's transaction: all that an
 * entry had before is replaced. Those in which the audit finds something are marked as questioned, and
 * so are others for which these make a difference.
 *
 * The body, the source and the states are there already, by their slugs and codes; throws where they
 * are not, and where two of the entries are the same one. Other entries are left alone.
 */
export async function writeVotes(
  db: Writer,
  {
    body,
    source,
    entries,
  }: { readonly body: string; readonly source: string; readonly entries: readonly RecordEntry[] },
): Promise<WrittenVotes> {
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { slug: body } });
  const { id: sourceId } = await db.recordSource.findUniqueOrThrow({ where: { slug: source } });
  if (new Set(entries.map(keyOf)).size < entries.length) {
    throw new Error('Two of the entries are of one number under one draft.');
  }
  const drafts = [...new Set(entries.map(({ draft }) => draft))];
  const stored = new Map<string, StoredEntry>();
  for (const own of await storedEntries(db, { bodyId, draft: { in: drafts } })) {
    stored.set(keyOf(own.entry), own);
  }
  const isStored = (entry: RecordEntry) => stored.has(keyOf(entry));
  const isSame = (entry: RecordEntry) => {
    const own = stored.get(keyOf(entry));
    return own?.sourceId === sourceId && isDeepStrictEqual(own.entry, entry);
  };
  const added = entries.filter((entry) => !isStored(entry));
  const replaced = entries.filter((entry) => isStored(entry) && !isSame(entry));
  const changed = [...added, ...replaced];

  const titles = changed.flatMap(({ agenda }) => agenda ?? []);
  const columns = columnsFor({ bodyId, sourceId, agenda: await writeAgenda(db, titles) });
  const ids = new Map([...stored].map(([key, { id }]) => [key, id]));
  for (const entry of replaced) {
    const id = idOf(ids, keyOf(entry));
    await db.ballot.deleteMany({ where: { voteId: id } });
    await db.sponsor.deleteMany({ where: { voteId: id } });
    await db.recordedVote.update({ where: { id }, data: columns(entry) });
  }
  await inBatches(added.map(columns), async (data) => {
    const select = { id: true, draft: true, entry: true };
    for (const own of await db.recordedVote.createManyAndReturn({ data, select })) {
      ids.set(keyOf(own), own.id);
    }
  });
  const cast = changed.flatMap((entry) => ballots(entry, ids));
  await inBatches(cast, (data) => db.ballot.createMany({ data }));
  const sponsoring = changed.flatMap((entry) => sponsors(entry, ids));
  await inBatches(sponsoring, (data) => db.sponsor.createMany({ data }));
  const before = [...stored.values()].map((own) => own.entry);
  const around = await idsAround(db, bodyId, [...before, ...entries]);
  await markQuestioned(db, await auditVotes(db, bodyId, [...around]));
  return { added, replaced, unchanged: entries.filter(isSame) };
}

function keyOf({ draft, entry }: { readonly draft: string; readonly entry: number }): string {
  return `${draft} ${entry}`;
}

function columnsFor(known: { bodyId: number; sourceId: number; agenda: Ids }) {
  return (entry: RecordEntry): Prisma.RecordedVoteCreateManyInput => ({
    bodyId: known.bodyId,
    sourceId: known.sourceId,
    draft: entry.draft,
    entry: entry.entry,
    resolution: entry.resolution,
    resolutionNumber: resolutionNumber(entry.resolution),
    date: requiredDay(entry.date),
    meetingRecord: entry.meetingRecord,
    meetingNumber: meetingNumber(entry.meetingRecord),
    statedMeeting: entry.statedMeeting,
    agendaItemId: entry.agenda === null ? null : idOf(known.agenda, entry.agenda),
    title: entry.title,
    outcome: outcomeColumns[entry.outcome],
    outcomeInferred: entry.outcomeInferred,
    ...entry.tally,
    sponsorsAsPrinted: [...entry.sponsorsAsPrinted],
  });
}

function ballots(entry: RecordEntry, ids: Ids): Prisma.BallotCreateManyInput[] {
  const voteId = idOf(ids, keyOf(entry));
  const date = requiredDay(entry.date);
  return rollCallLists.flatMap((list) =>
    entry.rollCall[list].map(({ printed, code }, ordinal) => ({
      ...{ voteId, position: positionColumns[list], ordinal, printed, stateCode: code, date },
    })),
  );
}

function sponsors(entry: RecordEntry, ids: Ids): Prisma.SponsorCreateManyInput[] {
  const voteId = idOf(ids, keyOf(entry));
  return entry.sponsors.map(({ printed, code }, ordinal) => ({
    ...{ voteId, ordinal, printed, stateCode: code },
  }));
}
