import type { Prisma } from '../prisma/generated/client';

export type Writer = Prisma.TransactionClient;

/** Identifiers by slug. */
export type Ids = ReadonlyMap<string, number>;

/** What has been written before, and can be referred to. */
export interface Known {
  readonly articles: Ids;
  readonly versions: Ids;
  readonly sources: Ids;
}

/** The identifier of something already written; throws where it was not. */
export function idOf(ids: Ids, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`${slug} was referred to before it was written.`);
  return id;
}

/** Writes items one after another and keeps their identifiers by slug. */
export async function idsOf<Item extends { readonly slug: string }>(
  items: readonly Item[],
  write: (item: Item) => Promise<{ readonly id: number }>,
): Promise<Ids> {
  const ids = new Map<string, number>();
  for (const item of items) ids.set(item.slug, (await write(item)).id);
  return ids;
}
