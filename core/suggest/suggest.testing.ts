import { extractClaims } from '../extract/extract';
import type { CandidateFact, HeldClaim } from './candidate-fact';
import { type ClaimToPlace, claimsToPlace, type PlacedArticle } from './claim-to-place';

const article: PlacedArticle = {
  outlet: 'Mill Lane Post',
  title: 'Floods in Karsova',
  publishedOn: '2022-07-15',
};

/** The claims that are read in a text, with the article around them; by default one of 15 July 2022. */
export function toPlace(
  body: string,
  changes: Partial<PlacedArticle> = {},
): readonly ClaimToPlace[] {
  return claimsToPlace({ ...article, ...changes, body }, extractClaims(body));
}

/** The first of them. */
export function firstToPlace(body: string, changes: Partial<PlacedArticle> = {}): ClaimToPlace {
  const [first] = toPlace(body, changes);
  if (first === undefined) throw new Error(`no claim is read in “${body}”`);
  return first;
}

/** People killed in Karsova from 14 July, as of 15 July 2022, with what is given instead. */
export function factLike(changes: Partial<CandidateFact> = {}): CandidateFact {
  return {
    id: 1,
    event: {
      id: 1,
      slug: 'karsova-floods',
      title: 'Floods in Karsova',
      summary: 'Rain flooded a valley.',
      place: 'Karsova',
      startsOn: '2022-07-14',
      endsOn: '2022-07-15',
      timeZone: 'Europe/Sofia',
    },
    kind: 'quantity',
    title: 'Killed',
    question: 'How many people were killed in Karsova?',
    measure: 'killed',
    population: 'people',
    place: 'Karsova',
    periodStart: '2022-07-14',
    asOf: '2022-07-15',
    cumulative: true,
    unit: 'people',
    draft: null,
    vetoedBy: null,
    claims: [],
    ...changes,
  };
}

/** What a fact holds of another outlet, with the amount that is read in the words. */
export function held(quote: string, speaker: string | null = null): HeldClaim {
  const [read] = extractClaims(quote);
  const stated = read?.kind === 'casualty' || read?.kind === 'count' ? read.stated : null;
  return { outlet: 'Ferry Road Times', quote, stated, speaker };
}
