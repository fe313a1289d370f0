import 'server-only';
import type { ClaimReading } from '@/core/claims/claim-reading';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { fromColumns } from '../stated-quantity-columns';

/** A claim as the tables have it, with all that was read of its words. */
export interface HeldClaim {
  readonly id: number;
  readonly version: number;
  readonly factId: number;
  readonly articleVersionId: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reading: ClaimReading;
}

/** Reads a claim; null where there is none. */
export async function heldClaim(
  db: Prisma.TransactionClient,
  id: number,
): Promise<HeldClaim | null> {
  const record = await db.claim.findUnique({ where: { id }, include: children });
  return record === null ? null : fromRecord(record);
}

/** The same, locked until the transaction ends, so that nobody writes it meanwhile. */
export async function lockedClaim(
  db: Prisma.TransactionClient,
  id: number,
): Promise<HeldClaim | null> {
  await db.$queryRaw`SELECT id FROM "Claim" WHERE id = ${id} FOR UPDATE`;
  return heldClaim(db, id);
}

const children = {
  sources: { orderBy: { position: 'asc' }, include: { source: { select: { slug: true } } } },
  answers: { select: { option: { select: { key: true } } } },
  positions: { select: { member: true, position: true } },
  sponsors: { select: { stateCode: true } },
  speaker: { select: { slug: true } },
} satisfies Prisma.ClaimInclude;

type StoredClaim = Prisma.ClaimGetPayload<{ include: typeof children }>;

function fromRecord(record: StoredClaim): HeldClaim {
  const { id, version, factId, articleVersionId, start, end, quote } = record;
  return { id, version, factId, articleVersionId, start, end, quote, reading: readingOf(record) };
}

function readingOf(record: StoredClaim): ClaimReading {
  const { amountStart, amountEnd, inFavour, against, abstaining, outcome } = record;
  const hasTally = inFavour !== null && against !== null && abstaining !== null;
  return {
    amount:
      amountStart === null || amountEnd === null ? null : { start: amountStart, end: amountEnd },
    stated: fromColumns(record),
    answers: record.answers.map(({ option }) => option.key).sort(),
    implied: record.implied,
    vote: {
      tally: hasTally ? { inFavour, against, abstaining } : null,
      positions: record.positions
        .map(({ member, position }) => ({
          member,
          position: position === 'in_favour' ? ('in favour' as const) : position,
        }))
        .sort((a, b) => (a.member < b.member ? -1 : 1)),
      outcome: outcome === 'not_adopted' ? 'not adopted' : outcome,
    },
    speaker: record.speaker?.slug ?? null,
    sponsors: record.sponsors.map(({ stateCode }) => stateCode).sort(),
    sources: record.sources.map(({ source, words, start, end }) => ({
      ...{ source: source.slug, words, start, end },
    })),
    scope: {
      asOf: isoDay(record.scopeAsOf),
      population: record.scopePopulation,
      place: record.scopePlace,
      cumulative: record.scopeCumulative,
    },
    note: record.note,
    pattern: record.pattern,
    correction: record.correction,
  };
}
