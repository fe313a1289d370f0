import { day, requiredDay } from './days';
import { type Ids, idOf, type Writer } from './known';
import type { SeedRecordSource } from './load-record-sources';
import type { SeedSeries } from './load-series';

/** Writes where the record was read, by slug. @returns their identifiers. */
export async function writeRecordSources(
  db: Writer,
  recordSources: readonly SeedRecordSource[],
): Promise<Ids> {
  const ids = new Map<string, number>();
  for (const source of recordSources) {
    const { compiler = null, url = null, covers = null } = source;
    const data = { ...source, compiler, url, covers };
    const { id } = await db.recordSource.upsert({
      where: { slug: source.slug },
      create: data,
      update: data,
    });
    ids.set(source.slug, id);
  }
  return ids;
}

/**
 * Writes official series by slug, each with exactly the points that it is given.
 *
 * Writing the same series twice changes nothing; a series that is not among them is left alone.
 */
export async function writeSeries(
  db: Writer,
  series: readonly SeedSeries[],
  known: { readonly recordSources: Ids; readonly sources: Ids },
): Promise<void> {
  for (const { source, citedAs, periodStart, points, ...rest } of series) {
    const data = {
      ...rest,
      sourceId: idOf(known.recordSources, source),
      citedAsId: citedAs === undefined ? null : idOf(known.sources, citedAs),
      place: rest.place ?? null,
      periodStart: day(periodStart),
      note: rest.note ?? null,
    };
    const { id: seriesId } = await db.series.upsert({
      where: { slug: rest.slug },
      create: data,
      update: data,
    });
    await db.seriesPoint.deleteMany({ where: { seriesId } });
    await db.seriesPoint.createMany({
      data: points.map((point) => ({ ...point, seriesId, day: requiredDay(point.day) })),
    });
  }
}
