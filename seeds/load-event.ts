import type { ExtractedClaim } from '../core/extract/claim';
import type { AnchoredClaim } from './anchored-claim';
import { findRead, type ReadArticle } from './find-read';
import { type KnownSources, loadClaim } from './load-claim';
import type { LocatedYaml } from './located-yaml';
import {
  type At,
  firstRepeated,
  type Place,
  problem,
  requireInOrder,
  requireKnown,
  requireUnique,
  slugsOf,
} from './seed-checks';
import type { SeedEvent, SeedFact } from './seed-schemas';

/** An event whose claims have been found in their documents. */
export interface AnchoredEvent extends Omit<SeedEvent, 'facts' | 'rejected'> {
  readonly facts: readonly {
    readonly fact: SeedFact;
    readonly claims: readonly AnchoredClaim[];
  }[];
  /** What was read and is no claim. */
  readonly rejected: readonly ExtractedClaim[];
}

/** Checks an event of a file and finds its claims; throws a SeedError at what cannot be used. */
export function loadEvent(
  file: string,
  located: LocatedYaml<SeedEvent>,
  articles: readonly ReadArticle[],
  sources: KnownSources,
): AnchoredEvent {
  const { value: event, lineOf } = located;
  for (const [index, slug] of event.articles.entries()) {
    requireKnown({ file, line: lineOf(['articles', index]) }, 'article', slug, articles);
  }
  requireUnique(file, located, ['articles'], event.articles);
  requireUnique(file, located, ['facts'], slugsOf(event.facts));
  requireInOrder({ file, line: lineOf(['endsOn']) }, 'endsOn', event.startsOn, event.endsOn);
  const facts = event.facts.map((fact, factIndex) => {
    const at: At = (...key) => ({ file, line: lineOf(['facts', factIndex, ...key]) });
    requireEarlierTotal(at('partOf'), event, factIndex);
    requireInOrder(at('asOf'), 'asOf', fact.periodStart, fact.asOf);
    if (fact.kind === 'answer') {
      const keys = fact.options.map(({ key }) => key);
      requireUnique(file, located, ['facts', factIndex, 'options'], keys);
    }
    const claims = fact.claims.map((claim, index) => {
      const atClaim: At = (...key) => at('claims', index, ...key);
      const article = articleOf(event, claim.article, articles, atClaim('article'));
      return loadClaim(claim, fact, article, sources, atClaim);
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
  const placed = new Set(facts.flatMap(({ claims }) => claims.map(({ read }) => read)));
  const rejected = event.rejected.map(({ article: slug, quote }, index) => {
    const at: At = (...key) => ({ file, line: lineOf(['rejected', index, ...key]) });
    const article = articleOf(event, slug, articles, at('article'));
    const read = findRead(article, quote, null, at('quote'));
    if (placed.has(read)) throw problem(at('quote'), `“${quote}” is placed on a fact besides`);
    return read;
  });
  return { ...event, facts, rejected };
}

function articleOf(
  event: SeedEvent,
  slug: string,
  articles: readonly ReadArticle[],
  at: Place,
): ReadArticle {
  const article = articles.find((own) => own.slug === slug);
  if (article === undefined) throw problem(at, `article ${slug} is not known`);
  if (event.articles.includes(slug)) return article;
  throw problem(at, `article ${slug} is not among the event’s articles`);
}

function requireEarlierTotal(at: Place, event: SeedEvent, index: number): void {
  const total = event.facts[index]?.partOf;
  if (total === undefined) return;
  if (event.facts.slice(0, index).some(({ slug }) => slug === total)) return;
  throw problem(at, `the total ${total} must be a fact that stands before its parts`);
}
