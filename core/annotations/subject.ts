/** A span of a version's body, in UTF-16 code units. */
export interface PassageOfText {
  readonly article: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** What an editor's tools are opened on. */
export type Subject =
  | {
      readonly kind: 'row';
      readonly event: string;
      readonly fact: string;
      /** The claim of it that they were opened on; null for the whole row. */
      readonly claimId: number | null;
    }
  | {
      readonly kind: 'passages';
      /** The words themselves, and what stands beside them in another text. */
      readonly passages: readonly PassageOfText[];
    };

/** A key that two subjects share where they are the same. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'row') {
    return `row ${subject.event}/${subject.fact}/${subject.claimId ?? ''}`;
  }
  const passages = subject.passages.map(
    ({ article, version, start, end }) => `${article}/${version}/${start}-${end}`,
  );
  return `passages ${passages.join(' ')}`;
}

/** Whether something that a browser kept is a subject. */
export function isSubject(kept: unknown): kept is Subject {
  if (typeof kept !== 'object' || kept === null) return false;
  const { kind, event, fact, claimId, passages } = kept as Record<string, unknown>;
  if (kind === 'row') {
    const claim = claimId === null || typeof claimId === 'number';
    return typeof event === 'string' && typeof fact === 'string' && claim;
  }
  return kind === 'passages' && Array.isArray(passages) && passages.every(isPassage);
}

function isPassage(kept: unknown): boolean {
  const { article, version, start, end } = (kept ?? {}) as Record<string, unknown>;
  return typeof article === 'string' && [version, start, end].every((one) => Number.isInteger(one));
}
