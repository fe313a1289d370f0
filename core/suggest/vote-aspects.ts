import type { ExtractedVote, VoteClaim } from '../extract/claim';
import type { CandidateFact, DraftOnRecord } from './candidate-fact';
import type { ReadClaim } from './read-claim';
import { dayAspect } from './scope-aspects';
import { isOfStatement } from './statement-question';
import { type Aspect, agrees, contradicted, open } from './why';

/** What a claim about a vote and a fact about one say of whether they are about the same. */
export function voteAspects(
  claim: ReadClaim,
  { vote }: VoteClaim,
  fact: CandidateFact,
): readonly Aspect[] {
  const { draft } = fact;
  if (draft === null) return [contradicted];
  if (!speaksOf(vote, fact.measure)) return [contradicted];
  if (speaksOfEarlier(claim)) return [contradicted];
  return [
    agrees({ kind: 'same measure', measure: fact.measure }),
    bodyAspect(claim, draft.body),
    dayAspect(claim, { ...fact, asOf: draft.day }, 'the vote'),
    draftAspect(claim, vote, draft),
  ];
}

/** A fact that asks for a member's earlier vetoes takes claims that it vetoed before. */
export function earlierVetoAspects(
  claim: ReadClaim,
  { vote }: VoteClaim,
  fact: CandidateFact,
): readonly Aspect[] {
  const member = fact.vetoedBy;
  if (member === null) return [contradicted];
  const vetoed = vote.positions.some((own) => own.member === member && own.position === 'veto');
  if (!vetoed || !speaksOfEarlier(claim)) return [contradicted];
  return [
    agrees({ kind: 'earlier vetoes', member }),
    dayAspect({ ...claim, days: [] }, fact, 'the event'),
  ];
}

/** A statement that was agreed or was not answers the questions of which it has the words. */
export function statementAspects(
  claim: ReadClaim,
  { vote, quote }: VoteClaim,
  fact: CandidateFact,
): readonly Aspect[] {
  if (fact.measure !== 'statement' || !isOfStatement(vote.outcome)) return [contradicted];
  const asked = new Set(stems(`${fact.title} ${fact.question}`));
  const words = stems(quote).filter((stem) => asked.has(stem));
  if (words.length === 0) return [contradicted];
  return [
    agrees({ kind: 'same question', words }),
    dayAspect(claim, fact, 'the event'),
    claim.body === null ? open() : agrees({ kind: 'same body', body: claim.body }),
  ];
}

/** What is done with a statement, cut to what its forms share: agreed, agree. */
function stems(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(DONE) ?? [])];
}

const DONE = /\b(?:consider|discuss|agree|issu|adopt|publish|reject|block)/g;

function speaksOf({ inFavour, against, outcome, positions }: ExtractedVote, measure: string) {
  if (isOfStatement(outcome)) return false;
  if (measure === 'positions') return positions.length > 0;
  return measure === 'outcome' && (outcome !== null || inFavour !== null || against !== null);
}

function speaksOfEarlier({ sentence }: ReadClaim): boolean {
  return EARLIER.test(sentence);
}

const EARLIER =
  /\b(?:previously|has (?:already|repeatedly|now)|have (?:already|repeatedly)|(?:three|four|five|several|many) times|earlier (?:drafts|vetoes|resolutions|texts))\b/i;

function bodyAspect(claim: ReadClaim, body: string): Aspect {
  if (claim.body === null) return open();
  return claim.body === body ? agrees({ kind: 'same body', body }) : contradicted;
}

/** Which draft: by its symbol, whose it is, or all that is stated of the tally. */
function draftAspect(claim: ReadClaim, vote: ExtractedVote, draft: DraftOnRecord): Aspect {
  const { symbol, sponsors } = draft;
  if (claim.symbols.length > 0) {
    return claim.symbols.includes(symbol)
      ? agrees({ kind: 'same vote', symbol, by: { how: 'symbol' } })
      : contradicted;
  }
  const named = claim.sponsors.find((own) => sponsors.includes(own));
  if (named !== undefined) return bySponsor(symbol, named);
  if (claim.sponsors.length > 0) return contradicted;
  const tally = sameTally(vote, draft);
  if (tally === true) return agrees({ kind: 'same vote', symbol, by: { how: 'tally' } });
  const earlier = claim.earlierSponsor;
  if (earlier !== null && sponsors.includes(earlier) && tally === null) {
    return bySponsor(symbol, earlier);
  }
  return open(tally === false ? 2 : 1);
}

function bySponsor(symbol: string, sponsor: string): Aspect {
  return agrees({ kind: 'same vote', symbol, by: { how: 'sponsor', sponsor } });
}

/** Null where nothing is stated of the tally, or nothing on record. */
function sameTally(vote: ExtractedVote, { tally }: DraftOnRecord): boolean | null {
  const stated = (['inFavour', 'against', 'abstaining'] as const).filter(
    (side) => vote[side] !== null,
  );
  if (tally === null || stated.length === 0) return null;
  return stated.every((side) => vote[side] === tally[side]);
}
