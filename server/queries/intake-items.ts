import 'server-only';
import { z } from 'zod';
import type { IntakeItem } from '@/core/views/intake-view';
import type { Prisma } from '@/prisma/generated/client';

/** What is read of something that was brought in to list it; its text stays where it is. */
export const itemSelection = {
  id: true,
  state: true,
  name: true,
  address: true,
  problem: true,
  createdAt: true,
  articleVersion: { select: { article: { select: { slug: true, title: true } } } },
} satisfies Prisma.IntakeSelect;

type ItemRecord = Prisma.IntakeGetPayload<{ select: typeof itemSelection }>;

export function intakeItem(record: ItemRecord, takenTitle: unknown = null): IntakeItem {
  const { id, state, name, address, problem, createdAt, articleVersion } = record;
  const title = z.string().min(1).safeParse(takenTitle);
  return {
    ...{ id, state, address, problem, createdAt: createdAt.toISOString() },
    title: articleVersion?.article.title ?? (title.success ? title.data : (address ?? name)),
    article: articleVersion?.article ?? null,
  };
}

/** The titles that were taken out of things which wait for an editor, by their identifiers. */
export async function takenTitles(
  db: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ id: string; title: string }[]>`
    SELECT id::text, taken #>> '{title,value}' AS title FROM "Intake"
    WHERE id = ANY(${ids}::uuid[]) AND taken #>> '{title,value}' IS NOT NULL`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}
