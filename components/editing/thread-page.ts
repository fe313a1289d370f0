import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { PassageOfText, Subject } from '@/core/annotations/subject';

/** A page of annotations, as the server gives it to an editor's tools. */
export interface ThreadPage {
  readonly annotations: readonly EditorAnnotationView[];
  readonly total: number;
  readonly next: string | null;
  /** What of a row may be spoken of; absent for passages. */
  readonly fingerprint?: string;
  readonly claims?: readonly ClaimOfRow[];
  readonly articles?: readonly { readonly slug: string; readonly outlet: string }[];
}

/** A claim that may be spoken of. */
export interface ClaimOfRow {
  readonly id: number;
  readonly article: string;
  readonly outlet: string;
  readonly quote: string;
  readonly fingerprint: string;
}

/** Where the server gives the annotations on a subject, from a place on. */
export function threadAddress(subject: Subject, from: string | null): string {
  const query = new URLSearchParams();
  if (subject.kind === 'row') {
    query.set('event', subject.event);
    query.set('fact', subject.fact);
  } else {
    for (const text of textsOf(subject.passages)) query.append('of', text);
  }
  if (from !== null) query.set('from', from);
  return `/api/editor/${subject.kind === 'row' ? 'rows' : 'texts'}?${query}`;
}

/** The versions that passages stand in, each once: an article and its version. */
export function textsOf(passages: readonly PassageOfText[]): readonly string[] {
  return [...new Set(passages.map(({ article, version }) => `${article}/${version}`))];
}
