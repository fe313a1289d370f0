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

/** Fingerprints of what an editor saw as something was opened: of the row, and of its claims by their numbers. */
export interface Seen {
  readonly row: string | null;
  readonly claims: ReadonlyMap<number, string>;
}

/** What was seen as a page was first read; of the row what the page shows, where that says so. */
export function seenIn({ fingerprint, claims }: ThreadPage, rowOnPage: string | null): Seen {
  return {
    row: rowOnPage ?? fingerprint ?? null,
    claims: new Map((claims ?? []).map((claim) => [claim.id, claim.fingerprint])),
  };
}

/** Whether the row, or a claim of it, says something else by now than what was seen. */
export function hasChanged({ row, claims }: Seen, now: ThreadPage): boolean {
  if (row !== null && now.fingerprint !== undefined && row !== now.fingerprint) return true;
  return (now.claims ?? []).some(({ id, fingerprint }) => {
    const seen = claims.get(id);
    return seen !== undefined && seen !== fingerprint;
  });
}
