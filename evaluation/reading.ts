import { quantityAsJson } from '../core/extract/as-json';
import type { ExtractedClaim, ExtractedVote } from '../core/extract/claim';
import { writeBounds } from './bounds';
import type { LabelledClaim } from './label-schema';

/** What is compared of a claim, in the order in which it is told. `partOf` is compared by the pairs. */
export const fields = [
  'measure',
  'bounds',
  'population',
  'place',
  'hedge',
  'tally',
  'positions',
  'outcome',
  'words',
  'speaker',
  'attribution',
  'modality',
  'partOf',
] as const;

export type Field = (typeof fields)[number];

/** A claim, labelled or found, as texts that can be compared. */
export interface Reading {
  /** Only the fields that claims of the kind have; null is not stated. */
  readonly fields: Readonly<Partial<Record<Field, string | null>>>;
  /**
   * What makes a claim count as right: of a casualty and of a count measure, bounds and modality, of a
   * vote tally, positions, outcome and modality, of a quotation the words.
   */
  readonly heart: string;
}

export function readingOfLabel(label: LabelledClaim): Reading {
  switch (label.kind) {
    case 'casualty':
    case 'count': {
      const { measure, population, place, hedge, attribution, modality } = label;
      const own = { measure, bounds: writeBounds(label.bounds), population, place, hedge };
      return reading({ ...own, attribution, modality }, ['measure', 'bounds', 'modality']);
    }
    case 'vote': {
      const positions = Object.entries(label.positions);
      return readingOfVote({ ...label, positions }, label.attribution, label.modality);
    }
    case 'quotation': {
      const { quote, speaker, modality } = label;
      return reading({ words: quote.trim(), speaker, modality }, ['words']);
    }
  }
}

export function readingOfFound(found: ExtractedClaim): Reading {
  const { modality } = found;
  const attribution = found.attribution?.name ?? null;
  switch (found.kind) {
    case 'casualty':
    case 'count': {
      const { measure, population, place } = found;
      const { hedge, ...bounds } = quantityAsJson(found.stated);
      const own = { measure, bounds: writeBounds(bounds), population, place, hedge };
      return reading({ ...own, attribution, modality }, ['measure', 'bounds', 'modality']);
    }
    case 'vote': {
      const positions = found.vote.positions.map((own) => [own.member, own.position] as const);
      return readingOfVote({ ...found.vote, positions }, attribution, modality);
    }
    case 'quotation': {
      const words = withoutMarks(found.quote);
      return reading({ words, speaker: found.speaker, modality }, ['words']);
    }
  }
}

/** Whether two values of a field are the same but for case, a leading article and printers' choices. */
export function sameValue(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

type Vote = Pick<ExtractedVote, 'inFavour' | 'against' | 'abstaining' | 'outcome'> & {
  readonly positions: readonly (readonly [member: string, position: string])[];
};

function readingOfVote(vote: Vote, attribution: string | null, modality: string): Reading {
  const tally = [vote.inFavour, vote.against, vote.abstaining];
  const positions = vote.positions.map(([member, position]) => `${member} ${position}`).sort();
  const own = {
    tally: tally.every((votes) => votes === null) ? null : tally.map((n) => n ?? '?').join('-'),
    positions: positions.length === 0 ? null : positions.join(', '),
    outcome: vote.outcome,
  };
  return reading({ ...own, attribution, modality }, ['tally', 'positions', 'outcome', 'modality']);
}

function reading(own: Reading['fields'], heart: readonly Field[]): Reading {
  return { fields: own, heart: heart.map((field) => comparable(own[field] ?? '')).join('|') };
}

function comparable(value: string): string {
  return value
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .join(' ')
    .replace(/^(?:the|an?) (?=.)/, '');
}

/** The words between the marks: a quotation that goes on in the next paragraph has no closing one. */
function withoutMarks(quote: string): string {
  return quote
    .replace(/^["“‘'«„]/, '')
    .replace(/["”’'»]$/, '')
    .trim();
}
