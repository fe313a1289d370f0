import { type AlignedPassage, alignTexts } from '../align/align';
import { type Span, wordingDifferences } from '../align/wording';
import { extractClaims } from '../extract/extract';
import { independence } from '../origins/independence';
import { type Copy, readText, sharedCopy } from '../origins/shared-copy';
import {
  type PrintedQuotation,
  pairQuotations,
  type QuotationPair,
} from '../quotations/pair-quotations';
import { joinSpans } from '../rights/join-spans';
import { leftOut, wordsOf } from '../rights/left-out';
import { shownParts, shownWords } from '../rights/only-shown';
import { firstWhere } from '../words/first-where';
import type { MarkedClaim, WholeArticle } from './article-view';
import { passageViews } from './passage-views';
import type {
  ComparedText,
  FactOfBoth,
  QuotationView,
  SideBySideView,
  WordsInText,
} from './side-by-side-view';

/**
 * Sets two articles, or two versions of one, beside each other. They are compared whole; of a text that readers
 * do not get in full its excerpts are shown, and what another article has word for word.
 */
export function compareTexts(a: WholeArticle, b: WholeArticle): SideBySideView {
  const alignment = alignTexts(a.body, b.body);
  const copy = sharedCopy(readText(a.body), readText(b.body));
  const isOne = a.slug === b.slug;
  const [shownA, shownB] = [
    shownOf(a, isOne ? [] : copy.a.runs),
    shownOf(b, isOne ? [] : copy.b.runs),
  ];
  const [inA, inB] = [wordsIn(a.body, alignment.a, shownA), wordsIn(b.body, alignment.b, shownB)];
  const facts = factsOfBoth(a, b, inA, inB);
  const spoken = pairQuotations(quotationsOf(a, shownA), quotationsOf(b, shownB));
  const [nameA, nameB] = namesOf(a, b);
  return {
    a: comparedText(a, shownA, alignment.a, copy.a, facts, nameA),
    b: comparedText(b, shownB, alignment.b, copy.b, facts, nameB),
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
    wordings: wordingDifferences(alignment)
      .filter((found) => isShown(found.a, shownA) && isShown(found.b, shownB))
      .map((found) => ({ a: inA(found.a), b: inB(found.b) })),
    facts,
  };
}

/** Whether two articles count as one origin, as in an event of the two. */
function joinedBy(a: WholeArticle, b: WholeArticle): SideBySideView['joinedBy'] {
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
function namesOf(a: WholeArticle, b: WholeArticle): readonly [string, string] {
  if (a.slug === b.slug) return [`version ${a.version}`, `version ${b.version}`];
  if (a.outlet !== b.outlet) return [a.outlet, b.outlet];
  return [`${a.outlet}, first article`, `${b.outlet}, second article`];
}

type Locate = (span: Span) => WordsInText;

/** What is shown of a text; null is all of it. */
type Shown = readonly Span[] | null;

function shownOf({ body, excerpts }: WholeArticle, shared: readonly Span[]): Shown {
  return excerpts === null ? null : joinSpans(body, [...excerpts, ...shared]);
}

function isShown({ start, end }: Span, shown: Shown): boolean {
  if (shown === null) return true;
  const [part] = shownParts({ start, end }, shown);
  return part?.start === start && part.end === end;
}

/** Finds the words of a span, as far as they are shown, and the passage that it begins in. */
function wordsIn(body: string, passages: readonly AlignedPassage[], shown: Shown): Locate {
  return ({ start, end }) => ({
    start,
    end,
    text: shownWords(body, { start, end }, shown),
    passage: firstWhere(passages.length, (at) => (passages[at]?.end ?? 0) > start),
  });
}

function spokenIn(locate: Locate): (quotation: PrintedQuotation) => QuotationView {
  return (quotation) => ({ ...locate(quotation), speaker: quotation.speaker });
}

/**
 * What a text prints as spoken, as far as it is shown, each by the speaker of the claim placed there, where
 * there is one.
 */
function quotationsOf({ body, claims }: WholeArticle, shown: Shown): readonly PrintedQuotation[] {
  const placed = claims.filter(({ speaker }) => speaker !== null);
  return extractClaims(body).flatMap((found): PrintedQuotation[] => {
    if (found.kind !== 'quotation') return [];
    const { start, end } = found;
    const text = shownWords(body, { start, end }, shown);
    if (text === '') return [];
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
  a: WholeArticle,
  b: WholeArticle,
  inA: Locate,
  inB: Locate,
): readonly FactOfBoth[] {
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
  article: WholeArticle,
  shownSpans: Shown,
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
  const hidden = shownSpans === null ? null : leftOut(body, shownSpans);
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
    words: wordsOf(body),
    leftOut: hidden?.reduce((total, gap) => total + gap.words, 0) ?? null,
    passages: passageViews(body, passages, { runs, claims, shown: shownSpans }),
  };
}

function shown({ id, event, fact, factTitle, verdict }: MarkedClaim) {
  return { id, event, fact, factTitle, verdict };
}
