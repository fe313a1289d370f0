import 'server-only';
import { type OutletRowKey, writeOutletRowKey } from '@/core/views/outlet-keys';
import type { OutletClaim, OutletRow, OutletView } from '@/core/views/outlet-view';
import { reading } from '../database';
import { factVerdicts } from './fact-verdicts';

const rowsPerPage = 25;
/** Each may have to be compared whole for the verdicts of its rows. */
const eventsPerPage = 10;
const claimsPerRow = 10;

/**
 * A page of the facts on which an outlet's articles, as they now stand, have claims, after a key: the
 * newest event first, and the facts of an event in its own order. Null is the first page.
 */
export async function outletRows(
  outletId: number,
  after: OutletRowKey | null,
): Promise<Pick<OutletView, 'rows' | 'nextRows'>> {
  const found = await factsReported(outletId, after ?? newest);
  const events = [...new Set(found.map(({ event }) => event))].slice(0, eventsPerPage);
  const shown = found.slice(0, rowsPerPage).filter(({ event }) => events.includes(event));
  const [claims, verdicts] = await Promise.all([
    claimsOn(
      outletId,
      shown.map(({ id }) => id),
    ),
    factVerdicts(shown),
  ]);
  const last = shown.at(-1);
  return {
    rows: shown.map((fact): OutletRow => {
      const own = claims.filter(({ factId }) => factId === fact.id);
      return {
        event: { slug: fact.eventSlug, title: fact.eventTitle, startsOn: fact.day },
        fact: fact.slug,
        title: fact.title,
        verdict: verdicts.get(fact.id) ?? null,
        claims: own.slice(0, claimsPerRow).map(({ factId: _, ...claim }) => claim),
        moreClaims: own.length > claimsPerRow,
      };
    }),
    nextRows: last && found.length > shown.length ? writeOutletRowKey(last) : null,
  };
}

/** A key that all rows are after; the identifier is the largest that a column holds. */
const newest = { day: 'infinity', event: 2_147_483_647, position: -1 };

interface FactReported extends OutletRowKey {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly eventSlug: string;
  readonly eventTitle: string;
}

/**
 * One fact more than a page holds. The bounds inside keep PostgreSQL to the outlet's events in their order,
 * so that it stops where the page is full, and to looking each event and fact up rather than reading all.
 */
function factsReported(outletId: number, after: OutletRowKey): Promise<readonly FactReported[]> {
  const wanted = rowsPerPage + 1;
  return reading(
    (db) => db.$queryRaw<readonly FactReported[]>`
      SELECT f.id, f.slug, f.title, f.position, e.id AS event,
        to_char(page."startsOn", 'YYYY-MM-DD') AS day, e.slug AS "eventSlug", e.title AS "eventTitle"
      FROM (
        SELECT beside."startsOn", beside."eventId", reported.id, reported.position
        FROM (
          SELECT DISTINCT "startsOn", "eventId" FROM "EventArticle"
          WHERE "outletId" = ${outletId}
            AND ("startsOn", "eventId") <= (${after.day}::date, ${after.event})
          ORDER BY "startsOn" DESC, "eventId" DESC
        ) beside CROSS JOIN LATERAL (
          SELECT f.id, f.position FROM "Fact" f
          WHERE f."eventId" = beside."eventId" AND f."publicSince" IS NOT NULL
            AND EXISTS (SELECT FROM "Event" e WHERE e.id = f."eventId" AND e."publicSince" IS NOT NULL)
            AND (beside."eventId" <> ${after.event} OR f.position > ${after.position})
            AND EXISTS (
              SELECT FROM "EventArticle" ea
                JOIN "Article" a ON a.id = ea."articleId"
                JOIN "Claim" c ON c."articleVersionId" = a."currentVersionId" AND c."factId" = f.id
              WHERE ea."eventId" = f."eventId" AND ea."outletId" = ${outletId}
                AND a."publicSince" IS NOT NULL)
          ORDER BY f.position LIMIT ${wanted}
        ) reported
        ORDER BY beside."startsOn" DESC, beside."eventId" DESC, reported.position LIMIT ${wanted}
      ) page
        CROSS JOIN LATERAL (SELECT * FROM "Event" WHERE id = page."eventId" LIMIT 1) e
        CROSS JOIN LATERAL (SELECT * FROM "Fact" WHERE id = page.id LIMIT 1) f
      ORDER BY page."startsOn" DESC, page."eventId" DESC, page.position`,
  );
}

/** The outlet's claims on each of some facts, one more of each than is listed. */
function claimsOn(
  outletId: number,
  facts: readonly number[],
): Promise<readonly (OutletClaim & { readonly factId: number })[]> {
  return reading(
    (db) => db.$queryRaw<readonly (OutletClaim & { readonly factId: number })[]>`
      SELECT wanted.id AS "factId", claim.id, claim.quote, claim.start, claim."end", claim.article,
        claim.version
      FROM unnest(${facts}::int[]) wanted(id) CROSS JOIN LATERAL (
        SELECT c.id, c.quote, c.start, c."end", a.slug AS article, v.number AS version, ea.position
        FROM "Fact" f
          JOIN "EventArticle" ea ON ea."eventId" = f."eventId"
          JOIN "Article" a ON a.id = ea."articleId"
          JOIN "ArticleVersion" v ON v.id = a."currentVersionId"
          JOIN "Claim" c ON c."articleVersionId" = v.id AND c."factId" = f.id
        WHERE f.id = wanted.id AND ea."outletId" = ${outletId} AND a."publicSince" IS NOT NULL
        ORDER BY ea.position, c.start, c.id LIMIT ${claimsPerRow + 1}
      ) claim
      ORDER BY claim.position, claim.start, claim.id`,
  );
}
