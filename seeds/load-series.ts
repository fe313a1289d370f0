import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { SeriesPoint } from '../core/record/series/series';
import { readDailyCsv } from './load-series-csv';
import { parseLocatedYaml } from './located-yaml';
import { readText } from './read-files';
import { SeedError } from './seed-error';
import { day, isTimeZone, line, slug, words } from './seed-schemas';

/** An official series with its points, in order of days. */
export interface SeedSeries extends Omit<z.infer<typeof seriesSchema>[number], 'points'> {
  readonly points: readonly SeriesPoint[];
}

/** The largest count that the database's column holds. */
const largestCount = 2_147_483_647;

const seriesSchema = z.array(
  z.strictObject({
    slug,
    title: line,
    source: slug,
    citedAs: slug.optional(),
    measure: line,
    populations: z.array(line).min(1).max(20),
    place: line.optional(),
    periodStart: day.optional(),
    cumulative: z.boolean(),
    unit: line,
    timeZone: z.string().refine(isTimeZone, 'is no IANA time zone'),
    cutOff: words,
    note: words.optional(),
    points: z.union([
      z.strictObject({
        /** Name of a file beside this one. */
        file: z.string().regex(/^[\w.-]+\.csv$/, 'is a .csv file in seeds/record'),
        /** The column that the figures stand in. */
        column: line,
        /** What the file's names of channels mean; null is "no channel". */
        channels: z.record(line, line.nullable()),
      }),
      z
        .array(z.strictObject({ day, value: z.int().nonnegative().max(largestCount).nullable() }))
        .min(1)
        .max(10_000),
    ]),
  }),
);

interface Named {
  readonly slug: string;
}

/**
 * Reads record/series.yaml of a folder of seeds and the files that it names; a folder without it has
 * no series.
 *
 * Throws a SeedError that names file and line at what cannot be used.
 */
export function loadSeries(
  folder: string,
  shown: string,
  known: { readonly recordSources: readonly Named[]; readonly sources: readonly Named[] },
): readonly SeedSeries[] {
  const name = 'record/series.yaml';
  if (!existsSync(path.join(folder, name))) return [];
  const file = `${shown}/${name}`;
  const { value, lineOf } = parseLocatedYaml(file, readText(folder, name, shown), seriesSchema);
  const slugs = value.map((series) => series.slug);

  return value.map((series, index) => {
    const problem = (key: readonly (string | number)[], sentence: string) =>
      new SeedError(file, lineOf([index, ...key]), sentence);
    if (slugs.indexOf(series.slug) !== index) {
      throw problem(['slug'], `${series.slug} is named twice`);
    }
    if (!isNamed(series.source, known.recordSources)) {
      throw problem(['source'], `record source ${series.source} is not known`);
    }
    if (series.citedAs !== undefined && !isNamed(series.citedAs, known.sources)) {
      throw problem(['citedAs'], `source ${series.citedAs} is not known`);
    }
    const { points } = series;
    if (!Array.isArray(points)) {
      if (!existsSync(path.join(folder, 'record', points.file))) {
        throw problem(['points', 'file'], `${points.file} is not in the folder of the record`);
      }
      return { ...series, points: readDailyCsv(folder, shown, points, series.periodStart) };
    }
    for (const [at, point] of points.entries()) {
      const before = points[at - 1]?.day ?? '';
      if (point.day <= before) {
        throw problem(['points', at, 'day'], `${point.day} does not come after ${before}`);
      }
      if (point.day < (series.periodStart ?? '')) {
        throw problem(['points', at, 'day'], `${point.day} is before ${series.periodStart}`);
      }
    }
    return {
      ...series,
      points: points.map((point) => ({ ...point, channel: null, coversHours: null })),
    };
  });
}

function isNamed(wanted: string, known: readonly Named[]): boolean {
  return known.some((item) => item.slug === wanted);
}
