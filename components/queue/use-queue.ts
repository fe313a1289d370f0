import { useCallback, useEffect, useRef, useState } from 'react';
import { mergeQueue, type ShownItem } from '@/core/queue/merge-queue';
import type { QueueItem, QueuePage } from '@/core/queue/queue-view';
import { ask } from '../editing/ask';
import { useLiveChanges, whenChanged } from '../editing/live-changes';

/** An open queue. */
export interface OpenQueue {
  readonly shown: readonly ShownItem<QueueItem>[];
  readonly page: QueuePage;
  /** Why what is shown may be out of date; null where it is not. */
  readonly problem: { readonly sentence: string; readonly signedOut: boolean } | null;
  readonly refresh: () => void;
}

/** Rows beyond which an open queue takes no more, and is loaded anew instead. */
const most = 300;

/** Milliseconds in which changes that come together are read together. */
const together = 200;

/** Keeps a page of the queue as it is now, whoever changes it. `query` is of its address. */
export function useQueue(first: QueuePage, query: string): OpenQueue {
  const [state, setState] = useState<Omit<OpenQueue, 'refresh'>>({
    shown: first.items.map((item) => ({ item, isNew: false, hasLeft: false })),
    page: first,
    problem: null,
  });
  const ids = useRef('');
  useEffect(() => {
    ids.current = state.shown.map(({ item }) => item.id).join('.');
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const reading = useRef(false);

  const refresh = useCallback(() => {
    if (timer.current !== null) return;
    timer.current = setTimeout(async () => {
      timer.current = null;
      if (reading.current) return refresh();
      reading.current = true;
      const mark = query === '' ? '?' : '&';
      const also = ids.current === '' ? '' : `${mark}also=${ids.current}`;
      const answer = await ask<Reread>(`/api/editor/discrepancies${query}${also}`);
      reading.current = false;
      if (answer.done) setState((before) => merged(before, answer.value));
      else {
        const problem = { sentence: answer.sentence, signedOut: answer.status === 401 };
        setState((before) => ({ ...before, problem }));
      }
    }, together);
  }, [query]);

  useEffect(() => {
    const stop = whenChanged(({ kind }) => {
      if (kind !== 'stale') refresh();
    });
    return () => {
      stop();
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    };
  }, [refresh]);
  // Without a session there is nothing to read; whether it is back is looked at when the page is.
  const signedOut = state.problem?.signedOut === true;
  useLiveChanges(!signedOut, refresh);
  useEffect(() => {
    if (!signedOut) return;
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [signedOut, refresh]);
  return { ...state, refresh };
}

interface Reread {
  readonly page: QueuePage;
  readonly others: readonly { readonly item: QueueItem; readonly fits: boolean }[];
}

function merged(
  before: Omit<OpenQueue, 'refresh'>,
  { page, others }: Reread,
): Omit<OpenQueue, 'refresh'> {
  const shown = mergeQueue(before.shown, { fresh: page.items, others });
  if (shown.length <= most) return { shown, page, problem: null };
  const sentence =
    'So many rows have come that this page takes no more. Load it again to see them.';
  return { ...before, problem: { sentence, signedOut: false } };
}
