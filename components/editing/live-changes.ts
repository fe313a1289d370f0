import { useEffect } from 'react';

/** Something that changed, as far as an editor's tools follow it; see server/live/changes.ts. */
export interface LiveChange {
  readonly kind: 'annotation' | 'claim' | 'discrepancies' | 'stale' | 'missed';
  /** The annotation that was changed, or whose thread was. */
  readonly root?: string;
  readonly event?: string | null;
  readonly fact?: string | null;
  readonly articles?: readonly string[];
}

const listeners = new Set<(change: LiveChange) => void>();

/** Calls a listener for every change that arrives, until what is returned is called. */
export function whenChanged(listener: (change: LiveChange) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const kinds = ['annotation', 'claim', 'discrepancies', 'stale', 'missed'] as const;

/** Milliseconds until a connection that the server refused is tried again: more each time, up to the last. */
const pauses = { first: 3000, longest: 60_000 };

/** Those of this page who listen; they share one connection. */
const users = new Set<{ readonly onRefused: () => void }>();
let source: EventSource | null = null;
let again: ReturnType<typeof setTimeout> | undefined;
let pause = pauses.first;

/**
 * Listens to changes while the page is looked at. A browser opens six connections to a host at most, so that a
 * page has one, and one that is hidden none; whoever listens is told whenever it opens, for what was missed.
 *
 * `onRefused` is called where the server does not let it listen, as without a session.
 */
export function useLiveChanges(wanted: boolean, onRefused: () => void): void {
  useEffect(() => {
    if (!wanted) return;
    const user = { onRefused };
    if (users.size === 0) document.addEventListener('visibilitychange', follow);
    users.add(user);
    open();
    return () => {
      users.delete(user);
      if (users.size > 0) return;
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [wanted, onRefused]);
}

function follow(): void {
  pause = pauses.first;
  if (document.hidden) close();
  else open();
}

function close(): void {
  clearTimeout(again);
  source?.close();
  source = null;
}

function open(): void {
  if (source !== null || document.hidden) return;
  clearTimeout(again);
  const own = new EventSource('/api/editor/live');
  source = own;
  own.addEventListener('open', () => {
    pause = pauses.first;
    tell({ kind: 'missed' });
  });
  for (const kind of kinds) {
    own.addEventListener(kind, (event) => tell({ ...read(event.data), kind }));
  }
  own.addEventListener('error', () => {
    if (own.readyState !== EventSource.CLOSED || own !== source) return;
    close();
    again = setTimeout(open, pause);
    pause = Math.min(2 * pause, pauses.longest);
    for (const { onRefused } of [...users]) onRefused();
  });
}

function tell(change: LiveChange): void {
  for (const listener of listeners) listener(change);
}

function read(data: unknown): Omit<LiveChange, 'kind'> {
  const change: unknown = JSON.parse(String(data));
  return typeof change === 'object' && change !== null ? change : {};
}
