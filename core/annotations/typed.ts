import type { EditorAnnotationView } from './annotation-view';
import { type AnnotationReason, type ReasonChoice, reasonChoices } from './reason-choices';
import { type AnnotationStatus, annotationStatuses } from './status';

/** What stands in the fields of a form, finished or not. */
export interface Typed {
  /** The key of what it speaks of, among the choices of its form. */
  readonly about: string;
  readonly reason: '' | ReasonChoice | 'own words';
  /** The reason in the editor's own words, kept also while another is chosen. */
  readonly ownWords: string;
  readonly note: string;
  readonly status: AnnotationStatus;
  /** Empty for nobody. */
  readonly assigneeId: string;
}

/** A form in which nothing is typed yet. */
export function nothingTyped(about: string): Typed {
  return { about, reason: '', ownWords: '', note: '', status: 'open', assigneeId: '' };
}

/** The fields of a form that shows an annotation as it stands. */
export function typedOf({
  reason,
  note,
  status,
  assignee,
}: Pick<EditorAnnotationView, 'reason' | 'note' | 'status' | 'assignee'>): Typed {
  return {
    about: '',
    reason: reason === null ? '' : 'code' in reason ? reason.code : 'own words',
    ownWords: reason !== null && 'words' in reason ? reason.words : '',
    note,
    status,
    assigneeId: assignee?.id ?? '',
  };
}

/** The reason that a form gives; null where it gives none. */
export function reasonOf({ reason, ownWords }: Typed): AnnotationReason | null {
  if (reason === '') return null;
  return reason === 'own words' ? { words: ownWords } : { code: reason };
}

/** Whether two forms say the same. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return (
    a.about === b.about &&
    a.note === b.note &&
    a.status === b.status &&
    a.assigneeId === b.assigneeId &&
    a.reason === b.reason &&
    (a.reason !== 'own words' || a.ownWords === b.ownWords)
  );
}

/** Reads fields from what a browser kept; null for anything else. */
export function readTyped(kept: unknown): Typed | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { about, reason, ownWords, note, status, assigneeId } = kept as Record<string, unknown>;
  if (typeof about !== 'string' || typeof ownWords !== 'string') return null;
  if (typeof note !== 'string' || typeof assigneeId !== 'string') return null;
  const known = ['', 'own words', ...reasonChoices].find((choice) => choice === reason);
  const standing = annotationStatuses.find((choice) => choice === status);
  if (known === undefined || standing === undefined) return null;
  return { about, reason: known as Typed['reason'], ownWords, note, status: standing, assigneeId };
}
