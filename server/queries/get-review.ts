import 'server-only';
import type { ExtractedClaim } from '@/core/extract/claim';
import { extractClaims } from '@/core/extract/extract';
import { claimInWords } from '@/core/review/claim-in-words';
import { fittingEvents } from '@/core/review/fitting-events';
import { newEventFields, newFactFields } from '@/core/review/new-fields';
import { proposalName } from '@/core/review/proposal-key';
import { type ArticleToPlace, subjectOf } from '@/core/suggest/article-subject';
import type { CandidateEvent } from '@/core/suggest/candidate-fact';
import { candidateWords } from '@/core/suggest/candidate-words';
import { claimsToPlace, type PlacedClaim } from '@/core/suggest/claim-to-place';
import { likelyEvents } from '@/core/suggest/likely-events';
import { newEventFor } from '@/core/suggest/new-event';
import { suggestFacts } from '@/core/suggest/suggest-facts';
import { whyInWords } from '@/core/suggest/why-in-words';
import type { ProposalView, ReviewView, SuggestedFact } from '@/core/views/review-view';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { metadataOf, metadataSelection } from '../review/article-metadata';
import { candidateFacts, eventColumns, type NamedCandidate } from '../review/candidate-facts';
import { type ClaimInReview, claimsInReview } from '../review/claims-in-review';
import { orphanedClaims } from '../review/orphaned-claims';
import { publicAddresses } from '../review/public-addresses';
import { versionInReview } from '../review/version-in-review';
import { isPublic } from '../rights/public-only';
import { articleCorrections } from './article-corrections';

/** An article with what was read in its last text, the facts that it may be about, and why; null where there is none. */
export async function getReview(slug: string): Promise<ReviewView | null> {
  return reading(async (db) => {
    const version = await versionInReview(db, slug);
    if (version === null) return null;
    const { id, articleId, body, number } = version;
    // Before what is saved: a form is then at worst older than it says, which its sending is told.
    const corrections = await articleCorrections(db, articleId, 'all');
    const article = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: articleSelection,
    });
    const read = extractClaims(body);
    const publishedOn = isoDay(article.publishedOn);
    const toPlace: ArticleToPlace = {
      ...{ outlet: article.outlet.name, title: article.title, publishedOn },
      ...{ body, claims: read },
    };
    const subject = subjectOf(toPlace);
    const candidates = await candidateFacts(db, articleId, candidateWords(toPlace, subject));
    const claims = await claimsInReview(db, id);
    const ofArticle = article.events.map(({ event: { startsOn, endsOn, ...own } }) => ({
      ...own,
      startsOn: isoDay(startsOn),
      endsOn: isoDay(endsOn),
    }));
    const events = ofArticle.map(({ slug: own, title }) => ({ slug: own, title }));
    const known = [...new Map(candidates.map(({ fact }) => [fact.event.id, fact.event])).values()];
    const ground = { toPlace, read, claims, candidates, events: ofArticle };
    const proposals = await proposalsOf(db, id, ground);
    const likely = likelyEvents(toPlace, subject, known).flatMap(({ event: likelyId, why }) => {
      const event = known.find((own) => own.id === likelyId);
      return event === undefined ? [] : [{ slug: event.slug, title: event.title, why }];
    });
    const beside = [...fittingEvents(proposals.proposals), ...likely].filter(
      ({ slug: own }, index, all) =>
        all.findIndex((other) => other.slug === own) === index &&
        !events.some((other) => other.slug === own),
    );
    const orphaned = await orphanedClaims(db, version);
    const marks = claims.map(({ mark }) => mark);
    return {
      ...{
        slug,
        body,
        publishedOn,
        events,
        likely: beside,
        version: number,
        claims: marks,
      },
      ...{ title: article.title, outlet: article.outlet.name, url: article.url },
      saved: metadataOf(article),
      corrections,
      ...{ rights: article.rights, current: article.currentVersion?.number ?? null },
      publicSince: article.publicSince?.toISOString() ?? null,
      ...{ publication: version.publication, wasPublic: article._count.versions > 0 },
      currentSince: currentSince(article.publicSince, article.currentVersion),
      ...proposals,
      newEvent: newEventFields(newEventFor(toPlace, subject)),
      orphaned,
      readersGet: await publicAddresses(db, events, [...marks, ...orphaned]),
    };
  });
}

/** Readers get a version since it or, where that is later, its article was published. */
function currentSince(
  articleSince: Date | null,
  current: { readonly publicSince: Date | null } | null,
): string | null {
  if (articleSince === null || current === null) return null;
  const since = current.publicSince ?? articleSince;
  return (since > articleSince ? since : articleSince).toISOString();
}

const articleSelection = {
  ...metadataSelection,
  ...{ rights: true, publicSince: true },
  currentVersion: { select: { number: true, publicSince: true } },
  _count: { select: { versions: { where: isPublic } } },
  events: {
    orderBy: { eventId: 'asc' },
    take: 50,
    select: { event: { select: eventColumns } },
  },
} satisfies Prisma.ArticleSelect;

interface Ground {
  readonly toPlace: ArticleToPlace;
  readonly read: readonly ExtractedClaim[];
  readonly claims: readonly ClaimInReview[];
  readonly candidates: readonly NamedCandidate[];
  /** The events that the article is part of. */
  readonly events: readonly CandidateEvent[];
}

async function proposalsOf(
  db: Prisma.TransactionClient,
  articleVersionId: number,
  { toPlace, read, claims, candidates, events }: Ground,
): Promise<Pick<ReviewView, 'proposals' | 'moreProposals'>> {
  const refused = await db.refusedProposal.findMany({ where: { articleVersionId } });
  const refusedFacts = await db.refusedFact.findMany({ where: { articleVersionId } });
  const placedOf = (claim: ExtractedClaim) =>
    claims.filter(({ mark }) => mark.start === claim.start && mark.end === claim.end);
  const placed = new Map<number, Omit<PlacedClaim, 'quote'>>();
  for (const [index, claim] of read.entries()) {
    const [first] = placedOf(claim);
    if (first !== undefined) placed.set(index, { event: first.eventId, fact: first.factId });
  }
  const facts = candidates.map(({ fact }) => fact);
  const all = claimsToPlace(toPlace, read, placed).map((own) => {
    const { start, end, pattern } = own.claim;
    const refusal = refused.find(
      (one) => one.start === start && one.end === end && one.pattern === pattern,
    );
    const standing = placedOf(own.claim);
    const state: ProposalView['state'] =
      standing.length > 0 ? 'placed' : refusal === undefined ? 'open' : 'refused';
    return { own, refusal, standing, state };
  });
  const [open, settled] = [true, false].map((wanted) =>
    all.filter(({ state }) => (state === 'open') === wanted),
  ) as [typeof all, typeof all];
  const shown = [...open.slice(0, most.open), ...settled.slice(0, most.settled)];
  const viewOf = ({ own, refusal, standing, state }: (typeof all)[number]): ProposalView => {
    const { claim, sentence } = own;
    const { start, end, quote, pattern } = claim;
    const without = new Set(
      refusedFacts.flatMap((one) => (one.start === start && one.end === end ? one.factId : [])),
    );
    for (const { factId } of standing) without.add(factId);
    const fitting = facts.filter(({ id }) => !without.has(id));
    const suggestions = state === 'refused' ? [] : suggestFacts(own, fitting);
    const near = placed.get(nearest(placed, read.indexOf(claim)))?.event;
    const event = events.find((one) => one.id === near) ?? events[0] ?? null;
    const at = sentence.indexOf(quote);
    return {
      ...{ name: proposalName(claim), start, end, quote, pattern, state },
      before: at < 0 ? '' : sentence.slice(0, at).slice(-400),
      after: at < 0 ? '' : sentence.slice(at + quote.length).slice(0, 400),
      reads: claimInWords(claim),
      refusedFor: refusal?.reason ?? null,
      placed: standing.map(({ mark }) => ({
        ...{ event: mark.event, fact: mark.fact, factTitle: mark.factTitle },
      })),
      suggestions: suggestions.flatMap((one) => suggested(one, candidates)),
      newFact: newFactFields(own, event),
    };
  };
  return {
    proposals: shown.map(viewOf),
    moreProposals: {
      open: open.length - Math.min(open.length, most.open),
      settled: settled.length - Math.min(settled.length, most.settled),
    },
  };
}

/** Proposals on one page: whoever has been through them gets the next ones. */
const most = { open: 100, settled: 200 };

/** The claim placed already that is nearest to another, by their places among all. */
function nearest(placed: ReadonlyMap<number, unknown>, index: number): number {
  return [...placed.keys()].reduce(
    (best, at) => (Math.abs(at - index) < Math.abs(best - index) ? at : best),
    Number.POSITIVE_INFINITY,
  );
}

function suggested(
  suggestion: ReturnType<typeof suggestFacts>[number],
  candidates: readonly NamedCandidate[],
): readonly SuggestedFact[] {
  const named = candidates.find(({ fact }) => fact.id === suggestion.fact);
  if (named === undefined) return [];
  const { fact, slug, options } = named;
  return [
    {
      ...{ event: fact.event.slug, eventTitle: fact.event.title, fact: slug, options },
      ...{ factTitle: fact.title, question: fact.question, kind: fact.kind },
      ...{ strength: suggestion.strength, why: whyInWords(suggestion) },
    },
  ];
}
