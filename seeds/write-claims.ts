import { toColumns } from '../server/stated-quantity-columns';
import type { AnchoredClaim } from './anchored-claim';
import { day } from './days';
import { idOf, type Known, type Writer } from './known';
import type { SeedFact } from './seed-schemas';

/**
 * Writes a fact's claims, and takes away those that earlier seeds read from the same texts and these
 * do not: a quote that was corrected does not stay beside its correction. What an editor has corrected,
 * moved, added or set aside stays as the editor left it.
 */
export async function writeClaims(
  db: Writer,
  factId: number,
  fact: SeedFact,
  claims: readonly AnchoredClaim[],
  known: Known,
): Promise<void> {
  const versions = [...known.versions.values()];
  const edited = await placesOfEditors(db, factId, versions);
  const written: number[] = [];
  for (const claim of claims) {
    const versionId = idOf(known.versions, claim.article);
    if (edited.has(placeKey(versionId, claim.span))) continue;
    written.push(await writeClaim(db, factId, fact, claim, known));
  }
  await db.claim.deleteMany({
    where: { factId, seeded: true, articleVersionId: { in: versions }, id: { notIn: written } },
  });
}

/** The places of a fact where editors have had a hand in a claim, as keys. */
async function placesOfEditors(
  db: Writer,
  factId: number,
  versions: readonly number[],
): Promise<ReadonlySet<string>> {
  const revisions = await db.claimRevision.findMany({
    where: { factId, articleVersionId: { in: [...versions] } },
    select: { articleVersionId: true, start: true, end: true },
  });
  return new Set(revisions.map((own) => placeKey(own.articleVersionId, own)));
}

function placeKey(
  articleVersionId: number,
  { start, end }: { start: number; end: number },
): string {
  return `${articleVersionId} ${start}-${end}`;
}

async function writeClaim(
  db: Writer,
  factId: number,
  fact: SeedFact,
  claim: AnchoredClaim,
  known: Known,
): Promise<number> {
  const { start, end } = claim.span;
  const articleVersionId = idOf(known.versions, claim.article);
  const key = { articleVersionId, factId, start, end };
  const data = {
    ...key,
    seeded: true,
    quote: claim.quote,
    note: claim.note ?? null,
    pattern: claim.read?.pattern ?? null,
    correction: claim.correction,
    amountStart: claim.amountSpan?.start ?? null,
    amountEnd: claim.amountSpan?.end ?? null,
    ...toColumns(claim.stated),
    implied: claim.implied,
    inFavour: claim.vote?.tally?.inFavour ?? null,
    against: claim.vote?.tally?.against ?? null,
    abstaining: claim.vote?.tally?.abstaining ?? null,
    outcome: claim.vote?.outcome === 'not adopted' ? 'not_adopted' : (claim.vote?.outcome ?? null),
    speakerId: claim.speaker === undefined ? null : idOf(known.sources, claim.speaker),
    scopeAsOf: day(claim.scope.asOf),
    scopePopulation: claim.scope.population ?? null,
    scopePlace: claim.scope.place ?? null,
    scopeCumulative: claim.scope.cumulative ?? null,
  } as const;
  const { id: claimId } = await db.claim.upsert({
    where: { articleVersionId_factId_start_end: key },
    create: data,
    update: data,
  });
  for (const [position, credit] of claim.credits.entries()) {
    const own = {
      sourceId: idOf(known.sources, credit.source),
      words: credit.words,
      ...credit.span,
    };
    await db.claimSource.upsert({
      where: { claimId_position: { claimId, position } },
      create: { claimId, position, ...own },
      update: own,
    });
  }
  await db.claimSource.deleteMany({ where: { claimId, position: { gte: claim.credits.length } } });
  await writeAnswers(db, claimId, factId, fact, claim);
  await writePositions(db, claimId, claim);
  await writeSponsors(db, claimId, claim);
  return claimId;
}

async function writeAnswers(
  db: Writer,
  claimId: number,
  factId: number,
  fact: SeedFact,
  claim: AnchoredClaim,
) {
  if (fact.kind !== 'answer') return;
  const options = await db.answerOption.findMany({
    where: { factId, key: { in: claim.answers ?? [] } },
    select: { id: true },
  });
  const wanted = options.map(({ id }) => id);
  await db.claimAnswer.deleteMany({ where: { claimId, optionId: { notIn: wanted } } });
  await db.claimAnswer.createMany({
    data: wanted.map((optionId) => ({ claimId, optionId })),
    skipDuplicates: true,
  });
}

async function writePositions(db: Writer, claimId: number, claim: AnchoredClaim) {
  const positions = Object.entries(claim.vote?.positions ?? {});
  const members = positions.map(([member]) => member);
  await db.claimPosition.deleteMany({ where: { claimId, member: { notIn: members } } });
  for (const [member, stated] of positions) {
    const position = stated === 'in favour' ? 'in_favour' : stated;
    await db.claimPosition.upsert({
      where: { claimId_member: { claimId, member } },
      create: { claimId, member, position },
      update: { position },
    });
  }
}

async function writeSponsors(db: Writer, claimId: number, claim: AnchoredClaim) {
  const codes = claim.sponsors.map(({ code }) => code);
  await db.claimSponsor.deleteMany({ where: { claimId, stateCode: { notIn: codes } } });
  await db.claimSponsor.createMany({
    data: codes.map((stateCode) => ({ claimId, stateCode })),
    skipDuplicates: true,
  });
}
