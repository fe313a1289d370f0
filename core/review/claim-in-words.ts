import type { ExtractedClaim, ExtractedVote } from '../extract/claim';
import { quantityInWords } from '../quantities/quantity-in-words';

/** What was read in words of an article, in a line, before it stands on any fact. */
export function claimInWords(claim: ExtractedClaim): string {
  const credited =
    claim.attribution === null ? 'in the outlet’s own voice' : `source: ${claim.attribution.name}`;
  const unsure = claim.modality === 'asserted' ? [] : [modalities[claim.modality]];
  return [...mainPart(claim), ...unsure, ...(claim.kind === 'quotation' ? [] : [credited])].join(
    '; ',
  );
}

const modalities = { denied: 'denied', hypothetical: 'as what may be' } as const;

function mainPart(claim: ExtractedClaim): readonly string[] {
  switch (claim.kind) {
    case 'casualty':
    case 'count':
      return [
        `${claim.measure}: ${quantityInWords(claim.stated)}`,
        ...(claim.population === null ? [] : [`of ${claim.population}`]),
        ...(claim.place === null ? [] : [`in ${claim.place}`]),
      ];
    case 'vote':
      return [voteInWords(claim.vote)];
    case 'quotation':
      return [`spoken by ${claim.speaker ?? 'nobody named'}`];
  }
}

function voteInWords({ outcome, positions, ...tally }: ExtractedVote): string {
  const votes = [
    ...(tally.inFavour === null ? [] : [`${tally.inFavour} in favour`]),
    ...(tally.against === null ? [] : [`${tally.against} against`]),
    ...(tally.abstaining === null ? [] : [`${tally.abstaining} abstaining`]),
  ];
  const named = positions.map(
    ({ member, position }) => `${member} ${position === 'inFavour' ? 'in favour' : position}`,
  );
  return [...(outcome === null ? [] : [outcome]), ...votes, ...named].join(', ');
}
