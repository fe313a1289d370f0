import type { ExtractedClaim, ExtractedVote } from '../core/extract/claim';
import type { Amount, CreditedSource } from './given-reading';
import { type Place, problem } from './seed-checks';
import type { SeedVote } from './seed-schemas';
import type { SourceNames } from './source-names';

/** The amount that was read, or null where the claim is of no number. */
export function extractedAmount(claim: ExtractedClaim): Amount | null {
  if (claim.kind !== 'casualty' && claim.kind !== 'count') return null;
  const { amount: span, stated } = claim;
  return { span, stated };
}

/** Whom the text credits, and with which words; a SeedError at `at` where no source goes by that name. */
export function extractedCredits(
  { attribution }: ExtractedClaim,
  body: string,
  names: SourceNames,
  at: Place,
): readonly CreditedSource[] {
  if (attribution === null) return [];
  const { name, start, end } = attribution;
  return [
    {
      source: requireSource(names, name, at),
      words: body.slice(start, end),
      span: { start, end },
    },
  ];
}

/** Who speaks in a quotation; a SeedError at `at` where the text names nobody, or nobody known. */
export function extractedSpeaker(claim: ExtractedClaim, names: SourceNames, at: Place): string {
  const speaker = claim.kind === 'quotation' ? claim.speaker : null;
  if (speaker === null) throw problem(at, 'nobody was read as the speaker; correct it');
  return requireSource(names, speaker, at);
}

/** A vote that was read, as a claim holds it, or in a sentence why a claim cannot hold all of it. */
export function extractedVote(vote: ExtractedVote): SeedVote | { readonly problem: string } {
  const { inFavour, against, abstaining, positions, outcome } = vote;
  const stated = [inFavour, against, abstaining].filter((votes) => votes !== null);
  const isWhole = inFavour !== null && against !== null && abstaining !== null;
  if (!isWhole && stated.length > 0) {
    return {
      problem: `of the tally only ${stated.join(' and ')} was read; a claim has all or none`,
    };
  }
  if (outcome === 'statement' || outcome === 'no statement') {
    return { problem: `“${outcome}” was read, which is no outcome of a vote` };
  }
  return {
    ...(outcome === null ? {} : { outcome: outcome === 'rejected' ? 'not adopted' : outcome }),
    ...(isWhole ? { tally: { inFavour, against, abstaining } } : {}),
    positions: Object.fromEntries(
      positions.map(({ member, position }) => [
        member,
        position === 'inFavour' ? 'in favour' : position,
      ]),
    ),
  };
}

function requireSource(names: SourceNames, name: string, at: Place): string {
  const source = names.slugOf(name);
  if (source === null) {
    throw problem(at, `“${name}” is credited; no source in sources.yaml goes by that name`);
  }
  return source;
}
