// Shared through the global registry, like server/database-outage.ts: the web server that wraps the bundled
// pages listens to the database, and the pages tell those who look.

/** What somebody changed, as the database tells it; see the migration of annotations. */
export type Change =
  | {
      readonly kind: 'annotation';
      readonly id: string;
      /** The annotation whose thread it is in. */
      readonly root: string;
      readonly version: number;
      readonly event: string | null;
      readonly fact: string | null;
      readonly discrepancy: number | null;
      readonly articles: readonly string[];
    }
  | {
      readonly kind: 'claim';
      readonly id: number;
      readonly version: number;
      readonly event: string;
      readonly fact: string;
    }
  | { readonly kind: 'discrepancies'; readonly event: string }
  /** Readers get more or less of an article, an event or a fact than before; `events` are those it is in. */
  | {
      readonly kind: 'publication';
      readonly article: string | null;
      readonly events: readonly string[];
    }
  /** Something that verdicts rest on; they are to be worked out anew. */
  | { readonly kind: 'stale' }
  /** The connection was lost for a while: anything may have changed. */
  | { readonly kind: 'missed' };

type Listener = (change: Change) => void;

const key = Symbol.for('recount.changes');

/** Calls a listener for every change from now on, until what is returned is called. */
export function onChange(listener: Listener): () => void {
  listeners().add(listener);
  return () => listeners().delete(listener);
}

/** Tells all listeners of this process of a change. */
export function tellOfChange(change: Change): void {
  for (const listener of listeners()) listener(change);
}

function listeners(): Set<Listener> {
  const shared = globalThis as { [key]?: Set<Listener> };
  shared[key] ??= new Set();
  return shared[key];
}
