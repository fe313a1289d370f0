import 'server-only';
import type { SearchKind, SearchOptions } from '@/core/views/search-options';
import { mostRanked } from '@/core/views/search-view';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';
import { newestEntries } from './search-newest';
import type { UnderstoodQuery } from './search-understood';

/** An entry with its score, by which it is ranked, and its identifier, which decides between equals. */
export interface RankedEntry {
  readonly id: number;
  readonly score: number;
}

/** The entries of one page, and how many there are of all pages, up to one more than are ranked. */
export interface RankedEntries {
  readonly page: readonly RankedEntry[];
  readonly total: number;
  readonly kinds: Partial<Record<SearchKind, number>>;
  /** Whether a phrase was looked for in the newest `mostRanked` alone that have its words. */
  readonly partly: boolean;
}

/**
 * Ranks what a query finds, the newest of it (`mostRanked` and one), and what is named as the query is, which comes
 * first: in the order of score and identifier, after a key, `take` at most.
 *
 * The rank is PostgreSQL's `ts_rank_cd`: how near to each other the words stand, and in which field, over
 * the logarithm of the entry's length; here in millionths, so that a key is exact.
 */
export async function rankedEntries(
  db: PrismaClient,
  query: UnderstoodQuery,
  options: SearchOptions,
  take: number,
): Promise<RankedEntries> {
  const { outlet: slug } = options;
  const outlet = slug === null ? null : await db.outlet.findUnique({ where: { slug } });
  // No outlet has the number 0, so that one that is not known has published nothing.
  const chosen = conditions(options, slug === null ? null : (outlet?.id ?? 0));
  const { score = most, id = most } = options.after ?? {};
  const newest = await newestEntries(db, query.loose ?? query.tsquery, chosen, options.to);
  // The index knows words and not their order.
  const inOrder =
    query.loose === null ? Prisma.empty : Prisma.sql`AND words @@ ${query.tsquery}::tsquery`;
  const rows = await db.$queryRaw<
    {
      id: number | null;
      score: number | null;
      total: number;
      kinds: RankedEntries['kinds'] | null;
    }[]
  >`
    WITH named AS MATERIALIZED (
      SELECT id FROM "SearchEntry" e
      WHERE names && ARRAY(SELECT search_name(name) FROM unnest(${query.names}::text[]) name) ${chosen}
      ORDER BY recency DESC, id DESC LIMIT 100
    ), ranked AS MATERIALIZED (
      SELECT e.id, e.kind,
        least(round(ts_rank_cd(words, ${query.tsquery}::tsquery, 1) * 1000000), 999999999)::int
          + CASE WHEN e.id IN (SELECT id FROM named) THEN 1000000000 ELSE 0 END AS score
      FROM (SELECT unnest(${newest}::int[]) AS id UNION SELECT id FROM named) taken,
        LATERAL (SELECT id, kind, words FROM "SearchEntry" own WHERE own.id = taken.id OFFSET 0) e
      WHERE true ${inOrder}
    ), page AS (
      SELECT id, score FROM ranked WHERE (score, id) < (${score}::int, ${id}::int)
      ORDER BY score DESC, id DESC LIMIT ${take}::int
    ), counted AS (
      SELECT coalesce(sum(count), 0)::int AS total, json_object_agg(kind, count) AS kinds
      FROM (SELECT kind, count(*)::int AS count FROM ranked GROUP BY kind) kinds
    )
    SELECT page.id, page.score, counted.total, counted.kinds
    FROM counted LEFT JOIN page ON true ORDER BY page.score DESC, page.id DESC`;
  return {
    page: rows.flatMap((row) =>
      row.id === null || row.score === null ? [] : [{ id: row.id, score: row.score }],
    ),
    total: rows[0]?.total ?? 0,
    kinds: rows[0]?.kinds ?? {},
    partly: query.loose !== null && newest.length > mostRanked,
  };
}

/** Comes after every score and identifier. */
const most = 2_147_483_647;

/** What a reader chose, besides the words. What is stale has no verdict, and what has no day is of no time. */
function conditions(
  { kind, from, to, verdict }: SearchOptions,
  outletId: number | null,
): Prisma.Sql {
  const chosen = [
    ...(kind === null ? [] : [Prisma.sql`kind = ${kind}::"SearchKind"`]),
    ...(outletId === null ? [] : [Prisma.sql`"outletIds" @> ARRAY[${outletId}::int]`]),
    ...(from === null && to === null ? [] : [Prisma.sql`day IS NOT NULL`]),
    ...(from === null ? [] : [Prisma.sql`recency >= ${from}::date - DATE '1970-01-01'`]),
    ...(to === null ? [] : [Prisma.sql`recency <= ${to}::date - DATE '1970-01-01'`]),
    ...(verdict === null
      ? []
      : [Prisma.sql`verdicts @> ARRAY[${verdict}::text] AND NOT ${isStale}`]),
  ];
  return chosen.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(chosen, ' AND ')}`;
}

/** Whether the verdicts of entry `e` are not to be trusted. What is stale is few, and read once. */
export const isStale = Prisma.sql`(
  e."eventIds" && ARRAY(SELECT "thingId" FROM "SearchStale" WHERE kind = 'event')
  OR e.kind = 'article' AND e."thingId" = ANY(ARRAY(SELECT "thingId" FROM "SearchStale" WHERE kind = 'article')))`;
