import type { Finding } from '../record/audit/finding';
import type { NumberRange } from '../record/audit/missing-numbers';
import type { RecordSource } from '../record/series/series';
import type { BoundedCount } from './vote-summary';

/** A page of the entries that the audit questions, newest first. */
export interface FindingsPage {
  readonly entries: readonly QuestionedEntry[];
  /** Key that the next page starts after; null on the last. */
  readonly next: string | null;
  /** How many entries are questioned in all. */
  readonly total: BoundedCount;
  readonly missing: MissingResolutions;
}

/** Numbers of resolutions, between the first and the last on record, that no entry carries. */
export interface MissingResolutions {
  /** The highest first, some tens at most. */
  readonly ranges: readonly NumberRange[];
  /** Whether there are lower ones besides. */
  readonly more: boolean;
}

/** An entry of the record with what the audit finds in it. */
export interface QuestionedEntry {
  readonly draft: string;
  readonly entry: number;
  readonly resolution: string | null;
  /** ISO 8601 day, in New York. */
  readonly date: string;
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly source: RecordSource;
}
