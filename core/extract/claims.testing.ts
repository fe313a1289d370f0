import { quantityAsJson } from './as-json';
import type { ExtractedClaim, ExtractedVote } from './claim';
import { extractClaims } from './extract';

/**
 * The claims of a text, each in a line that names only what it states: `killed [12,) people in Gaza,
 * says police, of #0, denied`. Quotations are left out.
 */
export function claimsIn(text: string): string[] {
  return extractClaims(text)
    .filter(({ kind }) => kind !== 'quotation')
    .map(claimInWords);
}

/** The same with the words that each stands on before it: `12 people were killed: killed [12] people`. */
export function quotedClaimsIn(text: string): string[] {
  return extractClaims(text)
    .filter(({ kind }) => kind !== 'quotation')
    .map((claim) => `${claim.quote}: ${claimInWords(claim)}`);
}

/** One claim in a line. */
export function claimInWords(claim: ExtractedClaim): string {
  const { attribution, modality } = claim;
  return [
    whatItSays(claim),
    ...(attribution === null ? [] : [`says ${attribution.name}`]),
    ...('partOf' in claim && claim.partOf !== null ? [`of #${claim.partOf}`] : []),
    ...(modality === 'asserted' ? [] : [modality]),
  ].join(', ');
}

function whatItSays(claim: ExtractedClaim): string {
  if (claim.kind === 'quotation') return `${claim.quote} by ${claim.speaker ?? 'nobody named'}`;
  if (claim.kind === 'vote') return `vote ${voteInWords(claim.vote)}`;
  const { measure, stated, population, place } = claim;
  const who = population === null ? '' : ` ${population}`;
  return `${measure} ${boundsOf(stated)}${who}${place === null ? '' : ` in ${place}`}`;
}

function voteInWords({ inFavour, against, abstaining, positions, outcome }: ExtractedVote): string {
  const tally = [inFavour, against, abstaining].map((votes) => votes ?? '?').join('-');
  const named = positions.map(({ member, position }) => `${member} ${position}`);
  return [tally, ...named, outcome ?? 'no outcome'].join(', ');
}

/** Bounds as the labelled sentences write them: `[227]`, `(700,)`, `~[3500,4500]`. */
export function boundsOf(stated: Parameters<typeof quantityAsJson>[0]): string {
  const { lower, upper, lowerInclusive, upperInclusive, approximate } = quantityAsJson(stated);
  const about = approximate ? '~' : '';
  if (lower === upper) return `${about}[${lower}]`;
  return `${about}${lowerInclusive ? '[' : '('}${lower ?? ''},${upper ?? ''}${upperInclusive ? ']' : ')'}`;
}
