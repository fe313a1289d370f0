import 'server-only';
import type { ClaimReading } from '@/core/claims/claim-reading';
import type { Prisma } from '@/prisma/generated/client';
import { toColumns } from '../stated-quantity-columns';
import type { HeldClaim } from './held-claim';

/**
 * Writes a claim whole, as it is to stand: a new one where there is none of that identifier. What is written
 * for an editor is no longer the seeding's.
 */
export async function writeClaim(
  db: Prisma.TransactionClient,
  { id, reading, ...place }: HeldClaim,
): Promise<void> {
  const slugs = [...reading.sources.map(({ source }) => source), reading.speaker ?? ''];
  const sources = await db.source.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  });
  const idOf = (slug: string) => {
    const source = sources.find((own) => own.slug === slug);
    if (source === undefined) throw new Error(`There is no source ${slug}.`);
    return source.id;
  };
  // Answers are of a fact, which the claim may be about to leave.
  await db.claimAnswer.deleteMany({ where: { claimId: id } });
  const data = {
    ...{ ...place, ...columnsOf(reading), seeded: false },
    speakerId: reading.speaker === null ? null : idOf(reading.speaker),
  };
  await db.claim.upsert({ where: { id }, create: { id, ...data }, update: data });
  await writeChildren(db, id, place.factId, reading, idOf);
}

async function writeChildren(
  db: Prisma.TransactionClient,
  claimId: number,
  factId: number,
  { sources, answers, vote, sponsors }: ClaimReading,
  idOf: (slug: string) => number,
): Promise<void> {
  const own = { where: { claimId } };
  await db.claimSource.deleteMany(own);
  await db.claimSource.createMany({
    data: sources.map(({ source, ...credit }, position) => ({
      ...{ claimId, position, ...credit, sourceId: idOf(source) },
    })),
  });
  const options = await db.answerOption.findMany({
    where: { factId, key: { in: [...answers] } },
    select: { id: true },
  });
  await db.claimAnswer.createMany({ data: options.map(({ id }) => ({ claimId, optionId: id })) });
  await db.claimPosition.deleteMany(own);
  await db.claimPosition.createMany({
    data: vote.positions.map(({ member, position }) => ({
      ...{ claimId, member, position: position === 'in favour' ? 'in_favour' : position },
    })),
  });
  await db.claimSponsor.deleteMany(own);
  await db.claimSponsor.createMany({
    data: sponsors.map((stateCode) => ({ claimId, stateCode })),
  });
}

function columnsOf({ amount, stated, implied, vote, scope, ...said }: ClaimReading) {
  const { note, pattern, correction } = said;
  return {
    ...{ note, pattern, correction, implied },
    amountStart: amount?.start ?? null,
    amountEnd: amount?.end ?? null,
    ...toColumns(stated),
    inFavour: vote.tally?.inFavour ?? null,
    against: vote.tally?.against ?? null,
    abstaining: vote.tally?.abstaining ?? null,
    outcome: vote.outcome === 'not adopted' ? ('not_adopted' as const) : vote.outcome,
    scopeAsOf: scope.asOf === null ? null : new Date(`${scope.asOf}T00:00:00Z`),
    scopePopulation: scope.population,
    scopePlace: scope.place,
    scopeCumulative: scope.cumulative,
  };
}
