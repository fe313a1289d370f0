import type { FactKind } from '../comparison/claim';
import type { ExtractedClaim, Span, VoteClaim } from '../extract/claim';
import { extractClaims } from '../extract/extract';
import { isNumberWord, vagueWords } from '../extract/lexicon/number-words';
import { type Token, tokensOf } from '../extract/text/tokens';
import { parseQuantity } from '../quantities/parse';
import type { GivenReading } from './claim-input';
import { emptyGiven } from './empty-given';

/**
 * What the extraction makes of words of a text, as a reading for a fact of a kind: for an editor to correct
 * before it is saved. Where nothing was read in the words, the first amount in them is proposed.
 */
export function proposeReading(body: string, span: Span, kind: FactKind): GivenReading {
  const read = extractClaims(body).filter(({ start, end }) => start < span.end && end > span.start);
  const fitting = read.find((claim) => fits(claim, kind)) ?? null;
  const attribution = (fitting ?? read[0])?.attribution ?? null;
  return {
    ...emptyGiven,
    amount: kind === 'quantity' ? amountIn(body, span, fitting) : null,
    vote: fitting?.kind === 'vote' && kind === 'vote' ? voteOf(fitting) : emptyGiven.vote,
    speaker:
      fitting?.kind === 'quotation' && fitting.speaker !== null && kind === 'quotation'
        ? { name: fitting.speaker, named: true }
        : null,
    sources:
      attribution === null
        ? []
        : [
            {
              source: { name: attribution.name, named: true },
              words: body.slice(attribution.start, attribution.end),
              start: attribution.start,
            },
          ],
  };
}

function fits(claim: ExtractedClaim, kind: FactKind): boolean {
  switch (kind) {
    case 'quantity':
      return claim.kind === 'casualty' || claim.kind === 'count';
    case 'vote':
    case 'quotation':
      return claim.kind === kind;
    case 'answer':
    case 'wording':
      return false;
  }
}

function amountIn(body: string, span: Span, claim: ExtractedClaim | null): GivenReading['amount'] {
  if (claim !== null && (claim.kind === 'casualty' || claim.kind === 'count')) {
    const { start, end } = claim.amount;
    if (start >= span.start && end <= span.end) {
      return { words: body.slice(start, end), start, stated: claim.stated };
    }
  }
  return firstAmount(body, tokensOf(body, span.start, span.end));
}

/** Tokens before and after a number that may belong to its amount. */
const reach = { before: 4, after: 5 };

/** The widest words around the first number that are an amount, whatever it counts. */
function firstAmount(body: string, tokens: readonly Token[]): GivenReading['amount'] {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' && !isNumberWord(token.word) && !vagueWords.has(token.word))
      continue;
    for (let first = Math.max(0, at - reach.before); first <= at; first += 1) {
      for (let last = Math.min(tokens.length - 1, at + reach.after); last >= at; last -= 1) {
        const start = tokens[first]?.start ?? 0;
        const words = body.slice(start, tokens[last]?.end);
        const stated = parseQuantity(words);
        if (stated !== null) return { words, start, stated };
      }
    }
  }
  return null;
}

/** A tally is whole or not stated, and what was not adopted was not adopted, however it was said. */
function voteOf({ vote }: VoteClaim): GivenReading['vote'] {
  const { inFavour, against, abstaining, positions, outcome } = vote;
  const whole = inFavour !== null && against !== null && abstaining !== null;
  return {
    tally: whole ? { inFavour, against, abstaining } : null,
    positions: positions.map(({ member, position }) => ({
      member,
      position: position === 'inFavour' ? 'in favour' : position,
    })),
    outcome: outcomeOf(outcome),
  };
}

function outcomeOf(outcome: VoteClaim['vote']['outcome']): GivenReading['vote']['outcome'] {
  switch (outcome) {
    case 'adopted':
    case 'vetoed':
    case 'not adopted':
      return outcome;
    case 'rejected':
      return 'not adopted';
    case 'statement':
    case 'no statement':
    case null:
      return null;
  }
}
