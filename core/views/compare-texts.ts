import { type AlignedPassage, type Alignment, alignTexts } from '../align/align';
import { type Span, wordingDifferences } from '../align/wording';
import { extractClaims } from '../extract/extract';
import { independence } from '../origins/independence';
import { type Copy, readText, sharedCopy } from '../origins/shared-copy';
import {
  type PrintedQuotation,
  pairQuotations,
  type QuotationPair,
} from '../quotations/pair-quotations';
import { firstWhere } from '../words/first-where';
import type { ArticlePageView, MarkedClaim } from './article-view';
import { passageViews } from './passage-views';
import type {
  ComparedText,
  FactOfBoth,
  QuotationView,
  SideBySideView,
  WordsInText,
} from './side-by-side-view';

/** Sets two articles, or two versions of one, beside each other. */
export function compareTexts(a: ArticlePageView, b: ArticlePageView): SideBySideView {
  const alignment = alignTexts(a.body, b.body);
  const copy = sharedCopy(readText(a.body), readText(b.body));
  const facts = factsOfBoth(a, b, alignment);
  const spoken = pairQuotations(quotationsOf(a), quotationsOf(b));
  const [inA, inB] = [wordsIn(a.body, alignment.a), wordsIn(b.body, alignment.b)];
  const [nameA, nameB] = namesOf(a, b);
  return {
    a: comparedText(a, alignment.a, copy.a, facts, nameA),
    b: comparedText(b, alignment.b, copy.b, facts, nameB),
    events: a.events.filter(({ slug }) => b.events.some((other) => other.slug === slug)),
    joinedBy: joinedBy(a, b),
    rows: alignment.rows,
    quotations: spoken.map((pair) => ({
      a: pair.a.map(spokenIn(inA)),
      b: pair.b.map(spokenIn(inB)),
      differences: pair.differences,
      reordered: pair.reordered,
      facts: facts
        .filter((fact) => fact.spoken && pair === spoken.find((other) => isOn(fact, other)))
        .map(({ number }) => number),
    })),
    wordings: wordingDifferences(alignment).map((found) => ({ a: inA(found.a), b: inB(found.b) })),
    facts,
  };
}

/** Whether two articles count as one origin, as in an event of the two. */
function joinedBy(a: ArticlePageView, b: ArticlePageView): SideBySideView['joinedBy'] {
  if (a.slug === b.slug) return null;
  const names = [...new Set([...a.origins, ...b.origins].map(({ name }) => name))];
  const { ties } = independence(
    [a, b].map(({ body, origins }, articleId) => ({
      articleId,
      body,
      origins: origins.map(({ name, certainty }) => ({
        id: names.indexOf(name),
        stated: certainty === 'stated',
      })),
    })),
  );
  return ties[0]?.joinedBy ?? null;
}

/** What tells two texts apart: their outlets, their versions, or else their places. */
function namesOf(a: ArticlePageView, b: ArticlePageView): readonly [string, string] {
  if (a.slug === b.slug) return [`version ${a.version}`, `version ${b.version}`];
  if (a.outlet !== b.outlet) return [a.outlet, b.outlet];
  return [`${a.outlet}, first article`, `${b.outlet}, second article`];
}

type Locate = (span: Span) => WordsInText;

/** Finds the words of a span and the passage that it begins in. */
function wordsIn(body: string, passages: readonly AlignedPassage[]): Locate {
  return ({ start, end }) => ({
    start,
    end,
    text: body.slice(start, end),
    passage: firstWhere(passages.length, (at) => (passages[at]?.end ?? 0) > start),
  });
}

function spokenIn(locate: Locate): (quotation: PrintedQuotation) => QuotationView {
  return (quotation) => ({ ...locate(quotation), speaker: quotation.speaker });
}

/** What a text prints as spoken, each by the speaker of the claim placed there, where there is one. */
function quotationsOf({ body, claims }: ArticlePageView): readonly PrintedQuotation[] {
  const placed = claims.filter(({ speaker }) => speaker !== null);
  return extractClaims(body).flatMap((found): PrintedQuotation[] => {
    if (found.kind !== 'quotation') return [];
    const { start, end, quote: text } = found;
    const claim = placed.find((known) => known.start < end && start < known.end);
    return [{ start, end, text, speaker: claim?.speaker ?? found.speaker }];
  });
}

/** Whether a fact's claims in both texts are on the quotations of a pair. */
function isOn(fact: FactOfBoth, pair: QuotationPair): boolean {
  return areIn(fact.a, pair.a) && areIn(fact.b, pair.b);
}

/** Whether each of some words stands in one of the quotations, or around it. */
function areIn(words: readonly Span[], quotations: readonly Span[]): boolean {
  return words.every(({ start, end }) =>
    quotations.some((quotation) => quotation.start < end && start < quotation.end),
  );
}

function factsOfBoth(
  a: ArticlePageView,
  b: ArticlePageView,
  alignment: Alignment,
): readonly FactOfBoth[] {
  const [inA, inB] = [wordsIn(a.body, alignment.a), wordsIn(b.body, alignment.b)];
  const ofB = claimsByFact(b.claims);
  return [...claimsByFact(a.claims)]
    .flatMap(([key, own]) => {
      const others = ofB.get(key);
      const [claim] = own;
      if (others === undefined || claim === undefined) return [];
      const { event, fact, factTitle: title, verdict } = claim;
      const spoken = [...own, ...others].every(({ speaker }) => speaker !== null);
      return [{ event, fact, title, verdict, spoken, a: own.map(inA), b: others.map(inB) }];
    })
    .map((found, index) => ({ number: index + 1, ...found }));
}

function keyOf({ event, fact }: { readonly event: string; readonly fact: string }): string {
  return `${event} ${fact}`;
}

/** Claims by what they are about, in the order of the text. */
function claimsByFact(claims: readonly MarkedClaim[]): ReadonlyMap<string, readonly MarkedClaim[]> {
  const byFact = new Map<string, MarkedClaim[]>();
  for (const claim of claims) {
    const known = byFact.get(keyOf(claim));
    if (known === undefined) byFact.set(keyOf(claim), [claim]);
    else known.push(claim);
  }
  return byFact;
}

function comparedText(
  article: ArticlePageView,
  passages: readonly AlignedPassage[],
  { runs, words, of }: Copy,
  facts: readonly FactOfBoth[],
  name: string,
): ComparedText {
  const { slug, version, versions, sha256, title, outlet, publishedOn, body } = article;
  const numbers = new Map(facts.map((fact) => [keyOf(fact), fact.number]));
  const claims = article.claims.map((claim) => ({
    start: claim.start,
    end: claim.end,
    claim: { ...shown(claim), number: numbers.get(keyOf(claim)) ?? null },
  }));
  return {
    article: slug,
    version,
    versions,
    sha256,
    title,
    outlet,
    name,
    publishedOn,
    copied: { words, of },
    passages: passageViews(body, passages, runs, claims),
  };
}

function shown({ id, event, fact, factTitle, verdict }: MarkedClaim) {
  return { id, event, fact, factTitle, verdict };
}
