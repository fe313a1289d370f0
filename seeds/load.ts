import { createHash } from 'node:crypto';
import { extractClaims } from '../core/extract/extract';
import type { ReadArticle } from './find-read';
import { loadCouncil, type SeedBody } from './load-council';
import { type AnchoredEvent, loadEvent } from './load-event';
import { loadRecordSources, type SeedRecordSource } from './load-record-sources';
import { loadSeries, type SeedSeries } from './load-series';
import { parseLocatedYaml } from './located-yaml';
import { eventFiles, readDocument, readText, shownPath } from './read-files';
import { type At, problem, requireKnown, requireUnique, slugsOf } from './seed-checks';
import {
  articlesSchema,
  eventSchema,
  originsSchema,
  outletsSchema,
  type SeedArticle,
  type SeedSource,
  sourcesSchema,
} from './seed-schemas';
import { SourceNames } from './source-names';

/** Everything the seed files say, checked and anchored. */
export interface SeedData {
  readonly outlets: readonly { slug: string; name: string; homepage: string }[];
  readonly origins: readonly { slug: string; name: string }[];
  readonly sources: readonly SeedSource[];
  readonly articles: readonly (SeedArticle & ReadArticle & { readonly sha256: string })[];
  readonly events: readonly AnchoredEvent[];
  readonly recordSources: readonly SeedRecordSource[];
  readonly series: readonly SeedSeries[];
  /** The Security Council; null where the folder has no record of it. */
  readonly council: SeedBody | null;
}

/**
 * Reads a folder of seed files into memory, and the claims in its documents.
 *
 * Throws a SeedError that names file and line at the first thing that cannot be used: malformed YAML,
 * an unknown name, a claim that was not read in its document, a quote that stands in it twice.
 */
export function loadSeeds(folder: string): SeedData {
  const shown = shownPath(folder);
  const located = <Schema extends Parameters<typeof parseLocatedYaml>[2]>(
    name: string,
    schema: Schema,
  ) => parseLocatedYaml(`${shown}/${name}`, readText(folder, name, shown), schema);

  const outlets = located('outlets.yaml', outletsSchema);
  const origins = located('origins.yaml', originsSchema);
  const sources = located('sources.yaml', sourcesSchema);
  const articlesFile = located('articles.yaml', articlesSchema);
  for (const [name, file] of Object.entries({
    outlets,
    origins,
    sources,
    articles: articlesFile,
  })) {
    requireUnique(`${shown}/${name}.yaml`, file, [], slugsOf(file.value));
  }

  const articles = articlesFile.value.map((article, index) => {
    const at: At = (...key) => ({
      file: `${shown}/articles.yaml`,
      line: articlesFile.lineOf([index, ...key]),
    });
    requireKnown(at('outlet'), 'outlet', article.outlet, outlets.value);
    for (const [position, { origin }] of article.origins.entries()) {
      requireKnown(at('origins', position, 'origin'), 'origin', origin, origins.value);
    }
    const credited = article.origins.map(({ origin }) => origin);
    requireUnique(at().file, articlesFile, [index, 'origins'], credited);
    const body = readDocument(folder, article.document, at('document'));
    const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
    return { ...article, body, sha256, read: extractClaims(body) };
  });
  const known = {
    list: sources.value,
    names: new SourceNames(`${shown}/sources.yaml`, sources),
  };

  const events = eventFiles(folder, shown).map((name) => {
    const file = located(`events/${name}`, eventSchema);
    return { name, file, event: loadEvent(`${shown}/events/${name}`, file, articles, known) };
  });
  for (const [index, { name, file, event }] of events.entries()) {
    const first = events.slice(0, index).find((other) => other.event.slug === event.slug);
    if (first === undefined) continue;
    const at = { file: `${shown}/events/${name}`, line: file.lineOf(['slug']) };
    throw problem(at, `${event.slug} is named twice; ${first.name} is of that name too`);
  }
  const recordSources = loadRecordSources(folder, shown);
  return {
    outlets: outlets.value,
    origins: origins.value,
    sources: sources.value,
    articles,
    events: events.map(({ event }) => event),
    recordSources,
    series: loadSeries(folder, shown, { recordSources, sources: sources.value }),
    council: loadCouncil(folder, shown, recordSources),
  };
}
