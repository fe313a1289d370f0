import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseLocatedYaml } from './located-yaml';
import { readText } from './read-files';
import { SeedError } from './seed-error';
import { line, slug, webAddress, words } from './seed-schemas';

/** A publisher of a part of the record, and on what terms its figures may be used. */
export type SeedRecordSource = z.infer<typeof recordSourcesSchema>[number];

const recordSourcesSchema = z.array(
  z.strictObject({
    slug,
    name: line,
    publisher: line,
    compiler: line.optional(),
    url: webAddress.optional(),
    terms: words,
    covers: words.optional(),
  }),
);

/**
 * Reads record/sources.yaml of a folder of seeds; a folder without it has no record.
 *
 * Throws a SeedError that names file and line at what cannot be used.
 */
export function loadRecordSources(folder: string, shown: string): readonly SeedRecordSource[] {
  const name = 'record/sources.yaml';
  if (!existsSync(path.join(folder, name))) return [];
  const file = `${shown}/${name}`;
  const { value, lineOf } = parseLocatedYaml(
    file,
    readText(folder, name, shown),
    recordSourcesSchema,
  );
  const slugs = value.map((source) => source.slug);
  const twice = slugs.findIndex((own, index) => slugs.indexOf(own) !== index);
  if (twice !== -1) throw new SeedError(file, lineOf([twice]), `${slugs[twice]} is named twice`);
  return value;
}
