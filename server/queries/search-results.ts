import 'server-only';
import { verdicts } from '@/core/comparison/reason';
import { bestFragment, type Fragment, type SoughtTerm, wholeText } from '@/core/search/fragment';
import { articleAddress, eventAddress, factAddress, voteAddress } from '@/core/views/addresses';
import type { SearchKind } from '@/core/views/search-options';
import type { SearchResult } from '@/core/views/search-view';
import { textDirective } from '@/core/views/text-directive';
import { entryAnchor } from '@/core/views/vote-addresses';
import type { PrismaClient } from '@/prisma/generated/client';
import { searchedOfBody } from '../search/searched-of-body';
import { isStale, type RankedEntry } from './search-ranked';

/**
 * What is shown of ranked entries, in their order. What is gone since it was indexed, or not public any more, is
 * left out, and an article's words are those of the version that it has now, or of its excerpts.
 *
 * What belongs to an entry is looked up entry by entry: they are a page's few, and each has one of it.
 */
export async function searchResults(
  db: PrismaClient,
  ranked: readonly RankedEntry[],
  terms: readonly SoughtTerm[],
): Promise<readonly SearchResult[]> {
  const rows = await db.$queryRaw<EntryRow[]>`
    SELECT e.id, e.kind::text, e.title, CASE WHEN a.rights = 'full' THEN left(v.body, ${searchedOfBody}::int) ELSE coalesce(e.text, '') END AS text,
      e.day::text, e.kind = 'article' AND a."publishedOn" IS NULL AS "dayOfEvent", e.verdicts, ${isStale} AS stale, a.slug AS article, v.number AS version,
      o.slug AS outlet, o.name AS "outletName", event.slug AS event, event.title AS "eventTitle",
      f.slug AS fact, vote.draft, vote.entry
    FROM "SearchEntry" e
      LEFT JOIN LATERAL (
        SELECT slug, "outletId", "currentVersionId", "publishedOn", rights FROM "Article"
        WHERE e.kind = 'article' AND id = e."thingId" AND "publicSince" IS NOT NULL OFFSET 0
      ) a ON true
      LEFT JOIN LATERAL (
        SELECT number, body FROM "ArticleVersion" WHERE id = a."currentVersionId" OFFSET 0
      ) v ON true
      LEFT JOIN LATERAL (
        SELECT slug, name FROM "Outlet"
        WHERE id = CASE e.kind WHEN 'outlet' THEN e."thingId" ELSE a."outletId" END AND EXISTS (
          SELECT FROM "Article" own WHERE own."outletId" = "Outlet".id AND own."publicSince" IS NOT NULL)
        OFFSET 0
      ) o ON true
      LEFT JOIN LATERAL (
        SELECT slug, "eventId" FROM "Fact"
        WHERE e.kind = 'fact' AND id = e."thingId" AND "publicSince" IS NOT NULL OFFSET 0
      ) f ON true
      LEFT JOIN LATERAL (
        SELECT slug, title FROM "Event"
        WHERE id = CASE e.kind WHEN 'event' THEN e."thingId" ELSE f."eventId" END
          AND "publicSince" IS NOT NULL OFFSET 0
      ) event ON true
      LEFT JOIN LATERAL (
        SELECT draft, entry FROM "RecordedVote" WHERE e.kind = 'vote' AND id = e."thingId" OFFSET 0
      ) vote ON true
    WHERE e.id = ANY(${ranked.map(({ id }) => id)})`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ranked.flatMap(({ id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : resultOf(row, terms);
  });
}

interface EntryRow {
  readonly id: number;
  readonly kind: SearchKind;
  readonly title: string;
  readonly text: string | null;
  readonly day: string | null;
  readonly dayOfEvent: boolean;
  readonly verdicts: readonly string[];
  readonly stale: boolean;
  readonly article: string | null;
  readonly version: number | null;
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly event: string | null;
  readonly eventTitle: string | null;
  readonly fact: string | null;
  readonly draft: string | null;
  readonly entry: number | null;
}

function resultOf(row: EntryRow, terms: readonly SoughtTerm[]): SearchResult[] {
  const text = row.text ?? '';
  const fragment = bestFragment(text, terms);
  const place = placeOf(row, fragment);
  if (place === null) return [];
  return [
    {
      kind: row.kind,
      title: wholeText(row.title, terms).segments,
      ...place,
      day: row.day,
      dayOfEvent: row.day !== null && row.dayOfEvent,
      fragment: {
        segments: fragment.segments,
        cutBefore: /\S/.test(text.slice(Math.max(0, fragment.start - 2), fragment.start)),
        cutAfter: /^[^\S\r\n]*[^\s]/.test(text.slice(fragment.end)),
      },
      verdicts: row.stale ? null : verdicts.filter((own) => row.verdicts.includes(own)),
    },
  ];
}

/** Where a result leads and what it belongs to; null where it is gone. */
function placeOf(
  row: EntryRow,
  fragment: Fragment,
): Pick<SearchResult, 'address' | 'context'> | null {
  const { article, version, outlet, event, fact, draft, entry } = row;
  switch (row.kind) {
    case 'article': {
      if (article === null || version === null) return null;
      const words = textDirective(fragment.segments);
      return { address: `${articleAddress(article, version)}${words}`, context: row.outletName };
    }
    case 'fact':
      if (event === null || fact === null) return null;
      return { address: factAddress(event, fact), context: row.eventTitle };
    case 'event':
      return event === null ? null : { address: eventAddress(event), context: null };
    case 'vote': {
      if (draft === null || entry === null) return null;
      const anchor = entry > 1 ? `#${entryAnchor(entry)}` : '';
      return { address: `${voteAddress(draft)}${anchor}`, context: draft };
    }
    case 'outlet':
      return outlet === null ? null : { address: `/outlets/${outlet}`, context: null };
  }
}
