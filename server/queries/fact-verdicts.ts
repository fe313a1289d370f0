import 'server-only';
import { type Verdict, verdicts } from '@/core/comparison/reason';
import { reading } from '../database';
import { rowVerdicts } from './row-verdicts';
import { isStale } from './search-ranked';

/** A fact by its own and its event's names. */
interface NamedFact {
  readonly id: number;
  readonly slug: string;
  readonly eventSlug: string;
}

/**
 * The verdicts, under the default policy, of the rows of some facts; null is none. They are those that the
 * search index holds, and where these are stale or not there yet the event is compared.
 */
export async function factVerdicts(
  facts: readonly NamedFact[],
): Promise<ReadonlyMap<number, Verdict | null>> {
  const held = await reading(
    (db) => db.$queryRaw<readonly { thingId: number; verdicts: readonly string[] }[]>`
      SELECT e."thingId", e.verdicts FROM "SearchEntry" e
      WHERE e.kind = 'fact' AND e."thingId" = ANY(${facts.map(({ id }) => id)}::int[]) AND NOT ${isStale}`,
  );
  const known = new Map(
    held.map((entry) => [
      entry.thingId,
      verdicts.find((verdict) => entry.verdicts.includes(verdict)) ?? null,
    ]),
  );
  const others = facts.filter(({ id }) => !known.has(id));
  const verdictOf = await rowVerdicts([...new Set(others.map(({ eventSlug }) => eventSlug))]);
  for (const { id, slug, eventSlug } of others) known.set(id, verdictOf(eventSlug, slug));
  return known;
}
