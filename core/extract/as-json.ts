import { readQuantity } from '../quantities/read';
import type { StatedQuantity } from '../quantities/stated';
import type {
  CasualtyMeasure,
  ExtractedClaim,
  ExtractedOutcome,
  ExtractedPosition,
  Modality,
} from './claim';

/** A claim as `npm run extract` prints it; what its kind does not have is null. */
export interface ClaimAsJson {
  readonly kind: ExtractedClaim['kind'];
  readonly quote: string;
  /** UTF-16 code units of the text read. */
  readonly start: number;
  readonly end: number;
  /** One of the casualty measures; of a count the things in the plural. */
  readonly measure: CasualtyMeasure | string | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly quantity: QuantityAsJson | null;
  readonly vote: VoteAsJson | null;
  readonly attribution: string | null;
  readonly modality: Modality;
  /** Index among the claims of the text. */
  readonly partOf: number | null;
  readonly speaker: string | null;
}

export interface QuantityAsJson {
  /** Null is unbounded. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  /** Whether the literal policy decided the bounds, since the words leave them open. */
  readonly approximate: boolean;
  /** In lower case. */
  readonly hedge: string | null;
}

export interface VoteAsJson {
  /** Null is not stated. */
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly positions: readonly { readonly member: string; readonly position: ExtractedPosition }[];
  readonly outcome: ExtractedOutcome | null;
}

/** A claim as an object whose fields are in the order in which they are documented. */
export function claimAsJson(claim: ExtractedClaim): ClaimAsJson {
  const counted = claim.kind === 'casualty' || claim.kind === 'count' ? claim : null;
  return {
    kind: claim.kind,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    measure: counted?.measure ?? null,
    population: counted?.population ?? null,
    place: counted?.place ?? null,
    quantity: counted === null ? null : quantityAsJson(counted.stated),
    vote: claim.kind === 'vote' ? voteAsJson(claim.vote) : null,
    attribution: claim.attribution?.name ?? null,
    modality: claim.modality,
    partOf: counted?.partOf ?? null,
    speaker: claim.kind === 'quotation' ? claim.speaker : null,
  };
}

/** A quantity in bounds as stated: more than 700 is 700, excluded. Vague words are read literally. */
export function quantityAsJson(stated: StatedQuantity): QuantityAsJson {
  const { interval, decidedBy } = readQuantity(stated, { policy: 'literal', whole: false });
  const { lower, upper, lowerInclusive, upperInclusive } = interval;
  const hedge = stated.hedge?.trim().split(/\s+/).join(' ').toLowerCase() ?? null;
  return {
    lower,
    upper,
    lowerInclusive,
    upperInclusive,
    approximate: decidedBy !== null,
    hedge,
  };
}

function voteAsJson(vote: VoteAsJson): VoteAsJson {
  const { inFavour, against, abstaining, outcome } = vote;
  const positions = vote.positions.map(({ member, position }) => ({ member, position }));
  return { inFavour, against, abstaining, positions, outcome };
}
