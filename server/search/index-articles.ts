import { Prisma } from '@/prisma/generated/client';
import { excerptsOfVersions } from '../rights/excerpts-of-versions';
import { searchedOfBody } from './searched-of-body';
import { writeEntriesOf } from './write-entries';

/**
 * Indexes articles that readers get by their current version: by its text, in the database, so that no body
 * leaves it, or by the excerpts that readers get of it. An article without a version, or that is not public,
 * has no entry.
 *
 * An article that was published on a day that is not known stands at its earliest event's, and without an
 * event nowhere; among others it is placed by the day it was read.
 */
export async function indexArticles(
  db: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "SearchEntry" WHERE kind = 'article' AND "thingId" = ANY(${ids}) AND NOT EXISTS (
      SELECT FROM "Article"
      WHERE id = "thingId" AND "currentVersionId" IS NOT NULL AND "publicSince" IS NOT NULL)`;
  await writeEntriesOf(db, entriesOfArticles(ids, await searchedExcerpts(db, ids)));
}

/** The excerpts of an article, by the version that they are of. */
export interface SearchedExcerpts {
  readonly version: number;
  readonly text: string;
}

/** What is searched of the articles that readers get in excerpts: a line for each excerpt of a paragraph. */
async function searchedExcerpts(
  db: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<readonly SearchedExcerpts[]> {
  const articles = await db.article.findMany({
    where: { id: { in: [...ids] }, rights: 'excerpts', currentVersionId: { not: null } },
    select: { currentVersionId: true },
  });
  const versions = await excerptsOfVersions(
    db,
    articles.flatMap(({ currentVersionId }) => currentVersionId ?? []),
  );
  return [...versions].map(([version, { body, excerpts }]) => {
    const lines = excerpts.map(({ start, end }) => body.slice(start, end));
    return {
      version,
      text: lines
        .join('\n')
        .slice(0, searchedOfBody)
        .replace(/[\ud800-\udbff]$/, ''),
    };
  });
}

/** The entries of articles, as a query; of those that readers get in excerpts these are given. */
export function entriesOfArticles(
  ids: readonly number[],
  excerpts: readonly SearchedExcerpts[] = [],
): Prisma.Sql {
  return Prisma.sql`
    SELECT 'article'::"SearchKind" AS kind, a.id AS "thingId", a.title,
      CASE a.rights WHEN 'excerpts' THEN coalesce(x.text, '') END AS text,
      ARRAY[a.title] AS names, coalesce(a."publishedOn", in_events.day) AS day,
      coalesce(a."publishedOn", in_events.day, v."readAt"::date) - DATE '1970-01-01' AS recency,
      ARRAY[a."outletId"] AS "outletIds", ${verdictsOf('v.id')} AS verdicts, in_events.ids AS "eventIds",
      left(a.title, 1000) AS a, left(o.name, 1000) AS b,
      CASE a.rights WHEN 'full' THEN left(v.body, ${searchedOfBody}) ELSE coalesce(x.text, '') END AS c, '' AS d
    FROM "Article" a JOIN "Outlet" o ON o.id = a."outletId"
      JOIN "ArticleVersion" v ON v.id = a."currentVersionId"
      LEFT JOIN jsonb_to_recordset(${JSON.stringify(excerpts)}::jsonb) AS x (version int, text text)
        ON x.version = v.id,
      LATERAL (
        SELECT min(e."startsOn") AS day, coalesce(array_agg(e.id ORDER BY e.id), '{}') AS ids
        FROM "EventArticle" p JOIN "Event" e ON e.id = p."eventId"
        WHERE p."articleId" = a.id AND e."publicSince" IS NOT NULL
      ) in_events
    WHERE a.id = ANY(${ids}) AND a."publicSince" IS NOT NULL`;
}

/** Gives the articles of events the verdicts that the entries of their facts have by now. */
export async function indexVerdictsOfArticles(
  db: Prisma.TransactionClient,
  eventIds: readonly number[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchEntry" e SET verdicts = ${verdictsOf('a."currentVersionId"')}
    FROM "Article" a
    WHERE e.kind = 'article' AND a.id = e."thingId" AND e."eventIds" && ${eventIds}::int[]
      AND e.verdicts IS DISTINCT FROM ${verdictsOf('a."currentVersionId"')}`;
}

/** The verdicts of the rows that a version has claims on. */
function verdictsOf(version: 'v.id' | 'a."currentVersionId"'): Prisma.Sql {
  return Prisma.sql`ARRAY(
    SELECT DISTINCT verdict FROM "Claim" c
      JOIN "SearchEntry" f ON f.kind = 'fact' AND f."thingId" = c."factId", unnest(f.verdicts) verdict
    WHERE c."articleVersionId" = ${Prisma.raw(version)} ORDER BY verdict)`;
}
