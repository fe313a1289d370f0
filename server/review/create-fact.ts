import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { AnswerOption } from '@/core/comparison/claim';
import type { FactInput } from '@/core/review/fact-input';
import { slugOf } from '@/core/views/slug-of';
import type { FactKind, Prisma } from '@/prisma/generated/client';
import { done, type Outcome, refused } from '../commands/outcome';
import { isoDay } from '../iso-day';

/** A fact that claims can stand on. */
export interface NewFact {
  readonly id: number;
  readonly slug: string;
  readonly kind: FactKind;
  readonly options: readonly AnswerOption[];
}

/**
 * Writes a new fact of an event, after those that are there; one that asks the same is that one, and one of the same
 * title that asks otherwise is in the way. Readers get it when an article with a claim on it is published.
 */
export async function createFact(
  db: Prisma.TransactionClient,
  eventId: number,
  input: FactInput,
): Promise<Outcome<NewFact>> {
  const { options, periodStart, asOf, ...draft } = input;
  await db.$queryRaw`SELECT FROM "Event" WHERE id = ${eventId} FOR NO KEY UPDATE`;
  const plain = slugOf(draft.title, 80) || draft.kind;
  const facts = await db.fact.findMany({
    where: { eventId },
    select: {
      ...{ ...columns, title: true, question: true, measure: true, position: true },
      ...{ population: true, place: true, periodStart: true, asOf: true, cumulative: true },
      ...{ unit: true, whole: true, draft: true, rule: true },
    },
  });
  const titled = facts.find(({ title }) => title === draft.title);
  if (titled !== undefined) {
    const { id, slug, position, options: held, ...asked } = titled;
    const { title, question, kind } = asked;
    const standing = {
      ...{ ...asked, periodStart: isoDay(asked.periodStart), asOf: isoDay(asked.asOf) },
      options: held.map(({ label }) => label).sort(),
    };
    return isDeepStrictEqual(standing, { ...input, options: [...options].sort() })
      ? done({ id, slug, kind, options: held })
      : refused(
          422,
          `The event has a fact “${title}” already, which asks otherwise: “${question}” Accept the words on that one, or give this another title.`,
        );
  }
  const made = await db.fact.create({
    data: {
      ...draft,
      eventId,
      slug: freeSlug(plain, new Set(facts.map(({ slug }) => slug))),
      position: Math.max(-1, ...facts.map(({ position }) => position)) + 1,
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
    select: columns,
  });
  return done(made);
}

const columns = {
  ...{ id: true, slug: true, kind: true },
  options: { orderBy: { position: 'asc' }, select: { key: true, label: true } },
} satisfies Prisma.FactSelect;

function freeSlug(plain: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(slug)) return slug;
  }
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
