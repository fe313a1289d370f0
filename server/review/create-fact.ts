import 'server-only';
import type { FactInput } from '@/core/review/fact-input';
import { slugOf } from '@/core/views/slug-of';
import type { FactKind, Prisma } from '@/prisma/generated/client';

/** A fact that claims can stand on. */
export interface NewFact {
  readonly id: number;
  readonly slug: string;
  readonly kind: FactKind;
}

/**
 * Writes a new fact of an event, after those that are there; one of the same title and kind that is there is that one.
 * Readers get it when an article with a claim on it is published.
 */
export async function createFact(
  db: Prisma.TransactionClient,
  eventId: number,
  { options, periodStart, asOf, ...draft }: FactInput,
): Promise<NewFact> {
  await db.$queryRaw`SELECT FROM "Event" WHERE id = ${eventId} FOR NO KEY UPDATE`;
  const plain = slugOf(draft.title, 80) || draft.kind;
  const held = await db.fact.findMany({
    where: { eventId },
    select: { id: true, slug: true, kind: true, title: true, position: true },
  });
  const same = held.find(({ title, kind }) => title === draft.title && kind === draft.kind);
  if (same !== undefined) return same;
  return db.fact.create({
    data: {
      ...draft,
      eventId,
      slug: freeSlug(plain, new Set(held.map(({ slug }) => slug))),
      position: Math.max(-1, ...held.map(({ position }) => position)) + 1,
      periodStart: dayOf(periodStart),
      asOf: dayOf(asOf),
      options: {
        create: options.map((label, position) => ({
          key: `answer-${position + 1}`,
          label,
          position,
        })),
      },
    },
    select: { id: true, slug: true, kind: true },
  });
}

function freeSlug(plain: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(slug)) return slug;
  }
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
