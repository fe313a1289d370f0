import 'server-only';
import type { CorrectedView, EventView } from '@/core/views/event-view';
import { Prisma } from '@/prisma/generated/client';

/** What editors last did to claims, by claim; of those that no editor has changed there is nothing. */
export type Corrections = ReadonlyMap<number, CorrectedView>;

/** The corrections of the claims of an event. */
export function correctionsOfEvent(
  db: Prisma.TransactionClient,
  eventId: number,
): Promise<Corrections> {
  return corrections(
    db,
    Prisma.sql`r."factId" IN (SELECT id FROM "Fact" WHERE "eventId" = ${eventId})`,
  );
}

/** The corrections of the claims of a version of an article. */
export function correctionsOfVersion(
  db: Prisma.TransactionClient,
  articleVersionId: number,
): Promise<Corrections> {
  return corrections(db, Prisma.sql`r."articleVersionId" = ${articleVersionId}`);
}

/** An event with who last changed each of its claims. */
export function withCorrections(view: EventView, by: Corrections): EventView {
  if (by.size === 0) return view;
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        claims: cell.claims.map((claim) => ({ ...claim, corrected: by.get(claim.id) ?? null })),
      })),
    })),
  };
}

async function corrections(db: Prisma.TransactionClient, of: Prisma.Sql): Promise<Corrections> {
  const rows = await db.$queryRaw<(Omit<CorrectedView, 'at'> & { id: number; at: Date })[]>`
    SELECT DISTINCT ON (r."claimId") r."claimId" AS id, r.action::text AS how, u.name AS by, r.at, r.reason
    FROM "ClaimRevision" r JOIN "User" u ON u.id = r."editorId"
    WHERE r.action IN ('added', 'corrected', 'moved', 'restored') AND ${of}
    ORDER BY r."claimId", r.version DESC`;
  return new Map(rows.map(({ id, at, ...own }) => [id, { ...own, at: at.toISOString() }]));
}
