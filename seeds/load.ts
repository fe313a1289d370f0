import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseQuantity } from '../core/quantities/parse';
import type { StatedQuantity } from '../core/quantities/stated';
import { anchor, type Span } from './anchor';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml';
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
}

/**
 * Reads a folder of seed files into memory.
 *
 * Throws a SeedError that names file and line at the first thing that cannot be used: malformed YAML,
 * an unknown name, a quote that is missing from its document or stands in it twice.
 */
export function loadSeeds(folder: string): SeedData {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const located = <Schema extends Parameters<typeof parseLocatedYaml>[2]>(
    name: string,
    schema: Schema,
  ) => parseLocatedYaml(`seeds/${name}`, read(name), schema);

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
    requireUnique(`seeds/${name}.yaml`, file, [], file.value);
  }

  const articles = articlesFile.value.map((article, index) => {
    const at = { file: 'seeds/articles.yaml', line: articlesFile.lineOf([index]) };
    requireKnown(at, 'outlet', article.outlet, outlets.value);
    for (const { origin } of article.origins) requireKnown(at, 'origin', origin, origins.value);
    const body = readDocument(folder, article.document, at);
    return { ...article, body, sha256: createHash('sha256').update(body, 'utf8').digest('hex') };
  });

  const events = readdirSync(path.join(folder, 'events'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = located(`events/${name}`, eventSchema);
      return anchoredEvent(`seeds/events/${name}`, file, articles, sources.value);
    });
  return {
    outlets: outlets.value,
    origins: origins.value,
    sources: sources.value,
    articles,
    events,
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
  requireUnique(file, located, ['facts'], event.facts);
  const facts = event.facts.map((fact, factIndex) => {
    requireEarlierTotal(file, lineOf(['facts', factIndex]), event, factIndex);
    const claims = fact.claims.map((claim, index) => {
      const path = ['facts', factIndex, 'claims', index];
      const at = (...key: (string | number)[]) => ({ file, line: lineOf([...path, ...key]) });
      if (!event.articles.includes(claim.article)) {
        throw problem(at('article'), `article ${claim.article} is not among the event’s articles`);
      }
      requireReading(at(), fact, claim);
      const body = articles.find(({ slug }) => slug === claim.article)?.body ?? '';
      for (const [position, { source }] of claim.sources.entries()) {
        requireKnown(at('sources', position), 'source', source, sources);
      }
      if (claim.speaker) requireKnown(at('speaker'), 'source', claim.speaker, sources);
      return anchoredClaim(claim, body, at);
    });
    return { fact, claims };
  });
  return { ...event, facts };
}

function anchoredClaim(
  claim: SeedClaim,
  body: string,
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
  if (stated === null)
    throw problem(at('amount'), `no quantity can be read from “${claim.amount}”`);
  const amountSpan = { start: span.start + inside.start, end: span.start + inside.end };
  return { ...rest, span, amountSpan, stated, credits };
}

/** A claim has the reading that its fact's kind asks for, and no other. */
function requireReading(at: Place, fact: SeedFact, claim: SeedClaim): void {
  const given = [
    claim.amount === undefined ? null : 'amount',
    claim.answers === undefined ? null : 'answers',
    claim.vote === undefined ? null : 'vote',
    claim.speaker === undefined ? null : 'speaker',
  ].filter((key) => key !== null);
  const wanted = {
    quantity: 'amount',
    answer: 'answers',
    vote: 'vote',
    quotation: 'speaker',
    wording: null,
  };
  const own = wanted[fact.kind];
  const other = given.find((key) => key !== own);
  if (other) throw problem(at, `a claim on a fact of kind ${fact.kind} takes no ${other}`);
  if (own !== null && fact.kind !== 'quantity' && !given.includes(own)) {
    throw problem(at, `a claim on a fact of kind ${fact.kind} needs ${own}`);
  }
  if (fact.kind !== 'answer') return;
  const unknown = claim.answers?.find((answer) => !fact.options.some(({ key }) => key === answer));
  if (unknown) throw problem(at, `answer ${unknown} is not among the fact’s options`);
}

function requireEarlierTotal(file: string, line: number, event: SeedEvent, index: number): void {
  const total = event.facts[index]?.partOf;
  if (total === undefined) return;
  if (event.facts.slice(0, index).some(({ slug }) => slug === total)) return;
  throw problem({ file, line }, `the total ${total} must be a fact that stands before its parts`);
}

function requireUnique(
  file: string,
  { lineOf }: LocatedYaml<unknown>,
  path: readonly string[],
  items: readonly { readonly slug: string }[],
): void {
  const twice = items.findIndex(({ slug }, i) => items.findIndex((o) => o.slug === slug) !== i);
  if (twice === -1) return;
  throw new SeedError(file, lineOf([...path, twice]), `${items[twice]?.slug} is named twice`);
}

function requireKnown(
  at: Place,
  what: string,
  slug: string,
  known: readonly { readonly slug: string }[],
): void {
  if (!known.some((item) => item.slug === slug)) throw problem(at, `${what} ${slug} is not known`);
}

function readDocument(folder: string, name: string, at: Place): string {
  try {
    const bytes = readFileSync(path.join(folder, 'documents', name));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const why = cause instanceof TypeError ? 'is not UTF-8 text' : 'cannot be read';
    throw problem(at, `document ${name} ${why}`);
  }
}

function found(at: Place, text: string, words: string): Span {
  const span = anchor(text, words);
  if ('problem' in span) throw problem(at, span.problem);
  return span;
}

function problem({ file, line }: Place, sentence: string): SeedError {
  return new SeedError(file, line, sentence);
}
