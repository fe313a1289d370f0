import 'server-only';
import { type Anchor, anchorOf } from '@/core/annotations/anchor';
import { longestWords, type NewAnnotation } from '@/core/annotations/annotation-input';
import type { Prisma } from '@/prisma/generated/client';
import { done, type Outcome, refused } from '../commands/outcome';
import { ensureDiscrepancy } from '../discrepancies/ensure-discrepancy';
import { currentOfPublic, isPublic } from '../rights/public-only';

type About = NewAnnotation['about'];

/** Where an annotation stands, and the words that it speaks of. */
export interface Placed {
  readonly kind: About['kind'];
  readonly eventId: number | null;
  readonly factId: number | null;
  readonly discrepancyId: number | null;
  readonly claimId: number | null;
  readonly targets: readonly (Anchor & { readonly articleVersionId: number })[];
}

/** The most words of a row's claims that are kept with an annotation on it. */
const mostTargets = 100;

/** Finds what an annotation is about in the tables; a refusal where it is not there. */
export function placeOf(db: Prisma.TransactionClient, about: About): Promise<Outcome<Placed>> {
  switch (about.kind) {
    case 'discrepancy':
      return placeOfRow(db, about);
    case 'claim':
      return placeOfClaim(db, about.claimId);
    case 'passages':
      return placeOfPassages(db, about.passages);
  }
}

async function placeOfRow(
  db: Prisma.TransactionClient,
  about: Extract<About, { kind: 'discrepancy' }>,
): Promise<Outcome<Placed>> {
  const found = await ensureDiscrepancy(db, about);
  if (found === null) return refused(404, 'There is no such row any more. Reload the page.');
  const { id, factId, eventId, articleIds } = found;
  const claims = await db.claim.findMany({
    where: {
      factId,
      articleVersion: {
        ...currentOfPublic,
        ...(articleIds === null ? {} : { articleId: { in: articleIds } }),
      },
    },
    orderBy: { id: 'asc' },
    take: mostTargets,
    select: claimSelection,
  });
  const targets = claims.flatMap(targetOfClaim);
  return done({ kind: 'discrepancy', eventId, factId, discrepancyId: id, claimId: null, targets });
}

async function placeOfClaim(db: Prisma.TransactionClient, id: number): Promise<Outcome<Placed>> {
  // Whoever moves it or sets it aside meanwhile is waited for, or waits.
  await db.$queryRaw`SELECT FROM "Claim" WHERE id = ${id} FOR SHARE`;
  const claim = await db.claim.findUnique({
    where: { id },
    select: { ...claimSelection, factId: true, fact: { select: { eventId: true } } },
  });
  if (claim === null) return refused(404, 'There is no such claim any more. Reload the page.');
  const { factId, fact } = claim;
  const targets = targetOfClaim(claim);
  return done({
    ...{ kind: 'claim', eventId: fact.eventId, factId, discrepancyId: null, claimId: id, targets },
  });
}

async function placeOfPassages(
  db: Prisma.TransactionClient,
  passages: Extract<About, { kind: 'passages' }>['passages'],
): Promise<Outcome<Placed>> {
  const targets: Placed['targets'][number][] = [];
  const articles = new Set<number>();
  for (const { article, version: number, start, end } of passages) {
    const version = await db.articleVersion.findFirst({
      where: { number, article: { slug: article } },
      select: { id: true, articleId: true, body: true },
    });
    if (version === null) {
      return refused(404, `There is no version ${number} of the article ${article}.`);
    }
    const anchor = anchorOf(version.body, start, end);
    if (anchor === null) {
      return refused(422, `Version ${number} of ${article} has no words from ${start} to ${end}.`);
    }
    if (anchor.exact.length > longestWords) {
      return refused(
        422,
        `Choose at most ${longestWords.toLocaleString('en-GB')} characters of a text at once.`,
      );
    }
    targets.push({ ...anchor, articleVersionId: version.id });
    articles.add(version.articleId);
  }
  const eventId = await eventOfAll(db, [...articles]);
  return done({
    ...{ kind: 'passages', eventId, factId: null, discrepancyId: null, claimId: null, targets },
  });
}

/** The first event that readers get, by its identifier, that all of some articles are about; null where there is none. */
async function eventOfAll(
  db: Prisma.TransactionClient,
  articles: readonly number[],
): Promise<number | null> {
  const event = await db.event.findFirst({
    where: {
      ...isPublic,
      AND: articles.map((articleId) => ({ articles: { some: { articleId } } })),
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return event?.id ?? null;
}

const claimSelection = {
  start: true,
  end: true,
  articleVersion: { select: { id: true, body: true } },
} satisfies Prisma.ClaimSelect;

function targetOfClaim({
  start,
  end,
  articleVersion: { id, body },
}: Prisma.ClaimGetPayload<{ select: typeof claimSelection }>): Placed['targets'] {
  const anchor = anchorOf(body, start, end);
  return anchor === null || anchor.exact.length > longestWords
    ? []
    : [{ ...anchor, articleVersionId: id }];
}
