import 'server-only';
import type { SeriesListPage, SeriesSummary } from '@/core/views/series-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';

const seriesPerPage = 50;

/**
 * Lists official series by name, from a name on; null is the first page. Returns null where the key is
 * no name.
 */
export async function listSeries(from: string | null): Promise<SeriesListPage | null> {
  if (from !== null && !isSlug(from)) return null;
  const rows = await reading(
    (db) => db.$queryRaw<readonly SeriesSummary[]>`
      SELECT s.slug, s.title, s.measure, s.populations, s.place, s.cumulative, s.unit,
        to_char(s."periodStart", 'YYYY-MM-DD') AS "periodStart", r.publisher, r.compiler,
        (SELECT to_char(min(p.day), 'YYYY-MM-DD') FROM "SeriesPoint" p
          WHERE p."seriesId" = s.id) AS "firstDay",
        (SELECT to_char(max(p.day), 'YYYY-MM-DD') FROM "SeriesPoint" p
          WHERE p."seriesId" = s.id) AS "lastDay",
        (SELECT jsonb_build_object('day', to_char(p.day, 'YYYY-MM-DD'), 'value', p.value)
          FROM "SeriesPoint" p WHERE p."seriesId" = s.id AND p.value IS NOT NULL
          ORDER BY p.day DESC LIMIT 1) AS latest
      FROM "Series" s JOIN "RecordSource" r ON r.id = s."sourceId"
      WHERE s.slug >= ${from ?? ''} ORDER BY s.slug LIMIT ${seriesPerPage + 1}`,
  );
  return { series: rows.slice(0, seriesPerPage), next: rows[seriesPerPage]?.slug ?? null };
}
