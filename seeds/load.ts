import { createHash } from 'node:crypto';
import { parseQuantity } from '../core/quantities/parse';
import type { StatedQuantity } from '../core/quantities/stated';
import { anchor, type Span } from './anchor';
import { loadCouncil, type SeedBody } from './load-council';
import { loadRecordSources, type SeedRecordSource } from './load-record-sources';
import { loadSeries, type SeedSeries } from './load-series';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml';
import { eventFiles, readDocument, readText, shownPath } from './read-files';
import { SeedError } from './seed-error';
import {
  articlesSchema,
  eventSchema,
  originsSchema,
  outletsSchema,
  type SeedArticle,
  type SeedClaim,
  type SeedEvent,
  type SeedFact,
  sourcesSchema,
} from './seed-schemas';
import { timeUnitAfter } from './time-unit';

/** A claim whose words have been found in its document. */
export interface AnchoredClaim extends Omit<SeedClaim, 'sources'> {
  readonly span: Span;
  readonly amountSpan: Span | null;
  readonly stated: StatedQuantity | null;
  readonly credits: readonly {
    readonly source: string;
    readonly words: string;
    readonly span: Span;
  }[];
}

/** Everything the seed files say, checked and anchored. */
export interface SeedData {
  readonly outlets: readonly { slug: string; name: string; homepage: string }[];
  readonly origins: readonly { slug: string; name: string }[];
  readonly sources: readonly { slug: string; name: string; named: boolean }[];
  readonly articles: readonly (SeedArticle & { readonly body: string; readonly sha256: string })[];
  readonly events: readonly (Omit<SeedEvent, 'facts'> & {
    readonly facts: readonly {
      readonly fact: SeedFact;
      readonly claims: readonly AnchoredClaim[];
    }[];
  })[];
  readonly recordSources: readonly SeedRecordSource[];
  readonly series: readonly SeedSeries[];
  /** The Security Council; null where the folder has no record of it. */
  readonly council: SeedBody | null;
}

/**
 * Reads a folder of seed files into memory.
 *
 * Throws a SeedError that names file and line at the first thing that cannot be used: malformed YAML,
 * an unknown name, a quote that is missing from its document or stands in it twice.
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
    const at = (...key: (string | number)[]) => ({
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
    return { ...article, body, sha256: createHash('sha256').update(body, 'utf8').digest('hex') };
  });

  const events = eventFiles(folder, shown).map((name) => {
    const file = located(`events/${name}`, eventSchema);
    return {
      name,
      file,
      event: anchoredEvent(`${shown}/events/${name}`, file, articles, sources.value),
    };
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

interface Place {
  readonly file: string;
  readonly line: number;
}

type Bodies = readonly { readonly slug: string; readonly body: string }[];

function anchoredEvent(
  file: string,
  located: LocatedYaml<SeedEvent>,
  articles: Bodies,
  sources: readonly { slug: string }[],
): SeedData['events'][number] {
  const { value: event, lineOf } = located;
  for (const [index, slug] of event.articles.entries()) {
    requireKnown({ file, line: lineOf(['articles', index]) }, 'article', slug, articles);
  }
  requireUnique(file, located, ['articles'], event.articles);
  requireUnique(file, located, ['facts'], slugsOf(event.facts));
  requireInOrder({ file, line: lineOf(['endsOn']) }, 'endsOn', event.startsOn, event.endsOn);
  const facts = event.facts.map((fact, factIndex) => {
    const at = (...key: (string | number)[]) => ({
      file,
      line: lineOf(['facts', factIndex, ...key]),
    });
    requireEarlierTotal(at('partOf'), event, factIndex);
    requireInOrder(at('asOf'), 'asOf', fact.periodStart, fact.asOf);
    if (fact.kind === 'answer') {
      const keys = fact.options.map(({ key }) => key);
      requireUnique(file, located, ['facts', factIndex, 'options'], keys);
    }
    const claims = fact.claims.map((claim, index) => {
      const at = (...key: (string | number)[]) => ({
        file,
        line: lineOf(['facts', factIndex, 'claims', index, ...key]),
      });
      requireKnown(at('article'), 'article', claim.article, articles);
      if (!event.articles.includes(claim.article)) {
        throw problem(at('article'), `article ${claim.article} is not among the event’s articles`);
      }
      requireReading(at, fact, claim);
      const body = articles.find(({ slug }) => slug === claim.article)?.body ?? '';
      for (const [position, { source }] of claim.sources.entries()) {
        requireKnown(at('sources', position, 'source'), 'source', source, sources);
      }
      if (claim.speaker) requireKnown(at('speaker'), 'source', claim.speaker, sources);
      return anchoredClaim(claim, body, fact.kind === 'quantity' ? fact.unit : '', at);
    });
    const spans = claims.map(({ article, span }) => `${article} ${span.start} ${span.end}`);
    const twice = firstRepeated(spans);
    if (twice !== -1) {
      throw problem(
        at('claims', twice, 'quote'),
        'an earlier claim on this fact has the same words',
      );
    }
    return { fact, claims };
  });
  return { ...event, facts };
}

function anchoredClaim(
  claim: SeedClaim,
  body: string,
  unit: string,
  at: (...key: (string | number)[]) => Place,
): AnchoredClaim {
  const { sources, ...rest } = claim;
  const span = found(at('quote'), body, claim.quote);
  const credits = sources.map(({ source, words }, index) => ({
    source,
    words,
    span: found(at('sources', index, 'words'), body, words),
  }));
  if (claim.amount === undefined) return { ...rest, span, amountSpan: null, stated: null, credits };
  const inside = found(at('amount'), claim.quote, claim.amount);
  const stated = parseQuantity(claim.amount);
  const counted = timeUnitAfter(claim.quote, inside.end);
  if (counted !== null && `${counted}s` !== unit) {
    throw problem(at('amount'), `“${claim.amount}” is counted in ${counted}s, the fact in ${unit}`);
  }
  if (stated === null)
    throw problem(at('amount'), `no quantity can be read from “${claim.amount}”`);
  const amountSpan = { start: span.start + inside.start, end: span.start + inside.end };
  return { ...rest, span, amountSpan, stated, credits };
}

/** A claim has the reading that its fact's kind asks for, and no other. */
function requireReading(
  at: (...key: (string | number)[]) => Place,
  fact: SeedFact,
  claim: SeedClaim,
): void {
  const given = (['amount', 'answers', 'vote', 'speaker'] as const).filter(
    (key) => claim[key] !== undefined,
  );
  const own = readingOfKind[fact.kind];
  const other = given.find((key) => key !== own);
  if (other) throw problem(at(other), `a claim on a fact of kind ${fact.kind} takes no ${other}`);
  if (claim.sponsors.length > 0 && !(fact.kind === 'wording' && fact.vetoedBy)) {
    throw problem(at('sponsors'), 'only a claim on a fact with vetoedBy takes sponsors');
  }
  if (own !== null && fact.kind !== 'quantity' && !given.includes(own)) {
    throw problem(at(), `a claim on a fact of kind ${fact.kind} needs ${own}`);
  }
  if (fact.kind !== 'answer') return;
  for (const [index, answer] of (claim.answers ?? []).entries()) {
    if (fact.options.some(({ key }) => key === answer)) continue;
    throw problem(at('answers', index), `answer ${answer} is not among the fact’s options`);
  }
}

const readingOfKind = {
  quantity: 'amount',
  answer: 'answers',
  vote: 'vote',
  quotation: 'speaker',
  wording: null,
} as const;

function requireEarlierTotal(at: Place, event: SeedEvent, index: number): void {
  const total = event.facts[index]?.partOf;
  if (total === undefined) return;
  if (event.facts.slice(0, index).some(({ slug }) => slug === total)) return;
  throw problem(at, `the total ${total} must be a fact that stands before its parts`);
}

function requireInOrder(at: Place, what: string, from?: string, to?: string): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw problem(at, `${what} ${to} is before ${from}`);
}

function requireUnique(
  file: string,
  { lineOf }: LocatedYaml<unknown>,
  path: readonly (string | number)[],
  names: readonly string[],
): void {
  const twice = firstRepeated(names);
  if (twice === -1) return;
  throw problem({ file, line: lineOf([...path, twice]) }, `${names[twice]} is named twice`);
}

/** Where the first name stands that stood earlier already, or -1. */
function firstRepeated(names: readonly string[]): number {
  return names.findIndex((name, index) => names.indexOf(name) !== index);
}

function slugsOf(items: readonly { readonly slug: string }[]): readonly string[] {
  return items.map(({ slug }) => slug);
}

function requireKnown(
  at: Place,
  what: string,
  slug: string,
  known: readonly { readonly slug: string }[],
): void {
  if (!known.some((item) => item.slug === slug)) throw problem(at, `${what} ${slug} is not known`);
}

function found(at: Place, text: string, words: string): Span {
  const span = anchor(text, words);
  if ('problem' in span) throw problem(at, span.problem);
  return span;
}

function problem({ file, line }: Place, sentence: string): SeedError {
  return new SeedError(file, line, sentence);
}
