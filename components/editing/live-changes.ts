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

/** Milliseconds until a connection that the server refused is tried again. */
const pause = 3000;

/**
 * Listens to changes while the page is looked at. A browser opens six connections to a host at most and a
 * page that is hidden needs none; what it missed is asked for when it is looked at again.
 *
 * `onRefused` is called where the server does not let it listen, as without a session.
 */
export function useLiveChanges(wanted: boolean, onRefused: () => void): void {
  useEffect(() => {
    if (!wanted) return;
    let source: EventSource | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    let opened = false;
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = null;
    };
    const open = () => {
      if (source !== null || document.hidden) return;
      const own = new EventSource('/api/editor/live');
      source = own;
      own.addEventListener('open', () => {
        if (opened) tell({ kind: 'missed' });
        opened = true;
      });
      for (const kind of kinds) {
        own.addEventListener(kind, (event) => tell({ ...read(event.data), kind }));
      }
      own.addEventListener('error', () => {
        if (own.readyState !== EventSource.CLOSED) return;
        close();
        onRefused();
        again = setTimeout(open, pause);
      });
    };
    const follow = () => (document.hidden ? close() : open());
    document.addEventListener('visibilitychange', follow);
    open();
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [wanted, onRefused]);
}

function tell(change: LiveChange): void {
  for (const listener of listeners) listener(change);
}

function read(data: unknown): Omit<LiveChange, 'kind'> {
  const change: unknown = JSON.parse(String(data));
  return typeof change === 'object' && change !== null ? change : {};
}
