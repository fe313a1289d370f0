import type { VotingRule } from '../../votes/rules';
import type { RecordEntry, Seat } from '../entry';
import type { PlaceInRecord } from '../place-in-record';

/** What the audit finds in an entry of the record, in words that readers see. */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

/** A field of the record, quoted as it is printed. */
export interface Evidence {
  readonly field: string;
  /** Null where the record has nothing there. */
  readonly printed: string | null;
  /** The entry that it stands in, where that is another one. */
  readonly other: PlaceInRecord | null;
}

/**
 * A contradiction cannot be true as the record has it, a gap is something that it leaves out, and a slip
 * is something written amiss that changes no figure and no vote: a misprint, a repetition.
 */
export type FindingKind = 'contradiction' | 'gap' | 'slip';

export type FindingCode =
  | 'tally missing'
  | 'tally of none'
  | 'tally larger than the body'
  | 'tally smaller than the body'
  | 'list longer than the tally'
  | 'list shorter than the tally'
  | 'no voter named'
  | 'member in no list'
  | 'state in two lists'
  | 'state twice in a list'
  | 'voter without a seat'
  | 'voter not recognised'
  | 'outcome against the votes'
  | 'adopted over a permanent member'
  | 'resolution without adoption'
  | 'adoption without resolution'
  | 'meeting record missing'
  | 'meeting record against heading'
  | 'meetings out of order'
  | 'malformed symbol'
  | 'year of the symbol against the date'
  | 'title against the symbol'
  | 'title missing'
  | 'agenda item missing'
  | 'no sponsor named'
  | 'sponsor not a state'
  | 'sponsors run together'
  | 'sponsor named twice'
  | 'one draft for two resolutions'
  | 'one resolution of two drafts'
  | 'entries disagree'
  | 'entries alike';

/** What an entry is held against. */
export interface AuditContext {
  readonly rule: VotingRule;
  /** The seats of the body on the day of the vote. */
  readonly seats: readonly Seat[];
  /**
   * Other entries of the body, in any order: at least those under the same draft, those of the same
   * resolution, and the nearest by the number of the meeting on either side.
   */
  readonly others: readonly RecordEntry[];
}

/** Something that cannot be as the record has it. */
export function contradiction(
  code: FindingCode,
  sentence: string,
  evidence: readonly Evidence[],
): Finding {
  return { code, kind: 'contradiction', sentence, evidence };
}

/** Something that the record leaves out. */
export function gap(code: FindingCode, sentence: string, evidence: readonly Evidence[]): Finding {
  return { code, kind: 'gap', sentence, evidence };
}

/** Something written amiss. */
export function slip(code: FindingCode, sentence: string, evidence: readonly Evidence[]): Finding {
  return { code, kind: 'slip', sentence, evidence };
}

/** A field of the entry itself, or of another one. */
export function quoted(
  field: string,
  printed: string | null,
  other: RecordEntry | null = null,
): Evidence {
  return {
    field,
    printed,
    other: other === null ? null : { draft: other.draft, entry: other.entry },
  };
}
