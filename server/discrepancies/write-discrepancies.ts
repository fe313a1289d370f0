import 'server-only';
import {
  discrepanciesOf,
  type FoundDiscrepancy,
  foundIn,
  sharpnessOf,
} from '@/core/discrepancies/discrepancies-of';
import type { EventView } from '@/core/views/event-view';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';
import type { EventRecord } from '../queries/event-record';
import type { FactsOfRecord } from '../queries/facts-of-record';
import { type ViewOf, viewsOf } from './views-of-event';

/**
 * Writes the discrepancies that an event's comparison shows: new ones appear, those there are say what they
 * say now, and what is no longer one is marked as gone, never deleted, so that annotations keep what they
 * are about. Pairs of articles within a row are kept up where an editor has spoken of them.
 */
export async function writeDiscrepancies(
  db: Prisma.TransactionClient,
  record: EventRecord,
  onRecord: FactsOfRecord,
  view: EventView,
): Promise<void> {
  const held = await db.discrepancy.findMany({
    where: { eventId: record.id },
    select: { id: true, factId: true, pair: true },
    orderBy: { id: 'asc' },
  });
  const slugOf = new Map(record.facts.map(({ id, slug }) => [id, slug]));
  const viewOf = viewsOf(record, onRecord, view);
  const drafts = [
    ...held.flatMap(({ factId, pair }) => {
      const fact = slugOf.get(factId);
      return fact === undefined ? [] : (draftOf(record, viewOf, fact, pair) ?? []);
    }),
    ...discrepanciesOf(view).flatMap((found) => {
      const fact = record.facts.find(({ slug }) => slug === found.fact);
      const isHeld = held.some(({ factId, pair }) => factId === fact?.id && pair === '');
      return fact === undefined || isHeld
        ? []
        : [{ factId: fact.id, pair: '', found, present: true }];
    }),
  ];
  await upsert(db, record.id, drafts);
  await retireDiscrepancies(
    db,
    record.id,
    record.facts.map(({ id }) => id),
  );
}

/** Marks the discrepancies of an event as gone that are on none of some facts, as readers no longer get theirs. */
export async function retireDiscrepancies(
  db: Prisma.TransactionClient,
  eventId: number,
  shown: readonly number[],
): Promise<void> {
  await db.discrepancy.updateMany({
    where: { eventId, present: true, factId: { notIn: [...shown] } },
    data: { present: false },
  });
}

/** What one row of an event, or one pair within it, says now, as it is to be written. */
export interface DiscrepancyDraft {
  readonly factId: number;
  readonly pair: string;
  readonly found: FoundDiscrepancy;
  readonly present: boolean;
}

/** The draft of a row, or of the pair that `pair` names; null where the event has no such row or pair. */
export function draftOf(
  record: EventRecord,
  viewOf: ViewOf,
  fact: string,
  pair: string,
): DiscrepancyDraft | null {
  const factId = record.facts.find(({ slug }) => slug === fact)?.id;
  const seen = viewOf(pair);
  const row = seen?.rows.find(({ slug }) => slug === fact);
  if (factId === undefined || seen === null || row === undefined) return null;
  const present = discrepanciesOf(seen).some((found) => found.fact === fact);
  return { factId, pair, found: foundIn(row), present };
}

/** Inserts or updates; what says the same as before is left alone. */
export async function upsert(
  db: Prisma.TransactionClient,
  eventId: number,
  drafts: readonly DiscrepancyDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map(({ factId, pair, found, present }, order) => ({
    factId,
    pair,
    verdict: found.verdict,
    sharpness: sharpnessOf(found.verdict),
    reasons: found.reasons,
    fingerprint: fingerprint(found.says),
    present,
    order,
  }));
  await db.$executeRaw`
    INSERT INTO "Discrepancy" AS held
      ("eventId", "factId", pair, verdict, sharpness, reasons, fingerprint, present)
    SELECT ${eventId}::int, "factId", pair, verdict, sharpness,
      ARRAY(SELECT jsonb_array_elements_text(reasons)), fingerprint, present
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given ("factId" int, pair text,
      verdict text, sharpness int, reasons jsonb, fingerprint text, present boolean, "order" int)
    ORDER BY "order"
    ON CONFLICT ("factId", pair) DO UPDATE SET
      verdict = excluded.verdict, sharpness = excluded.sharpness, reasons = excluded.reasons,
      fingerprint = excluded.fingerprint, present = excluded.present,
      "changedAt" = CASE WHEN held.fingerprint = excluded.fingerprint THEN held."changedAt" ELSE now() END
    WHERE (held.fingerprint, held.present, held.verdict) IS DISTINCT FROM
      (excluded.fingerprint, excluded.present, excluded.verdict)`;
}
