/** What a form about a claim does. */
export type ClaimTask =
  | { readonly kind: 'correct' | 'move' | 'reject'; readonly claimId: number }
  | { readonly kind: 'restore'; readonly claimId: number; readonly revision: number }
  | {
      readonly kind: 'add';
      readonly article: string;
      readonly articleVersion: number;
      /** Where the words stand that were selected, in UTF-16 units; null where none were. */
      readonly selected: { readonly start: number; readonly end: number } | null;
    };

/** What was typed into a form about a claim and is not saved, as the browser keeps it. */
export interface ClaimDraft<Typed = unknown> {
  readonly id: string;
  readonly task: ClaimTask;
  /** What the claim is called, for a list of drafts. */
  readonly label: string;
  /** What was typed, in words to be read or copied. */
  readonly says: string;
  /** Path of the page that it was typed on. */
  readonly page: string;
  /** When it was last typed in, ISO 8601 in UTC. */
  readonly at: string;
  /** What the form began with, and the version of the claim that it was of; 0 for a claim that is added. */
  readonly base: { readonly version: number; readonly typed: Typed };
  readonly typed: Typed;
}

/** Whether a draft is what a form for a task goes on with; a form for words yet to be given takes any addition. */
export function servesTask(draft: ClaimTask, asked: ClaimTask): boolean {
  if (draft.kind === 'add' && asked.kind === 'add' && asked.selected === null) {
    return draft.article === asked.article && draft.articleVersion === asked.articleVersion;
  }
  return taskKey(draft) === taskKey(asked);
}

/** The same for the same task, and for no other. */
export function taskKey(task: ClaimTask): string {
  switch (task.kind) {
    case 'restore':
      return `restore ${task.claimId} ${task.revision}`;
    case 'add': {
      const { article, articleVersion, selected } = task;
      return `add ${article}/${articleVersion} ${selected === null ? '' : `${selected.start}-${selected.end}`}`;
    }
    default:
      return `${task.kind} ${task.claimId}`;
  }
}

/** Reads a draft; null for what is none, as an older or a newer Recount may have left it. */
export function readClaimDraft(text: string): ClaimDraft | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const { id, task, label, says, page, at, base, typed } = fieldsOf(read);
  const { version, typed: began } = fieldsOf(base);
  const own = readTask(task);
  if (own === null || typeof version !== 'number' || !isObject(began) || !isObject(typed)) {
    return null;
  }
  if (typeof id !== 'string' || typeof label !== 'string' || typeof says !== 'string') return null;
  if (typeof page !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) {
    return null;
  }
  return { id, task: own, label, says, page, at, base: { version, typed: began }, typed };
}

function readTask(read: unknown): ClaimTask | null {
  const { kind, claimId, revision, article, articleVersion, selected } = fieldsOf(read);
  switch (kind) {
    case 'correct':
    case 'move':
    case 'reject':
      return typeof claimId === 'number' ? { kind, claimId } : null;
    case 'restore':
      return typeof claimId === 'number' && typeof revision === 'number'
        ? { kind, claimId, revision }
        : null;
    case 'add': {
      if (typeof article !== 'string' || typeof articleVersion !== 'number') return null;
      if (selected === null) return { kind, article, articleVersion, selected };
      const { start, end } = fieldsOf(selected);
      return typeof start === 'number' && typeof end === 'number'
        ? { kind, article, articleVersion, selected: { start, end } }
        : null;
    }
    default:
      return null;
  }
}

function fieldsOf(read: unknown): Readonly<Record<string, unknown>> {
  return isObject(read) ? { ...read } : {};
}

function isObject(read: unknown): read is object {
  return typeof read === 'object' && read !== null;
}
