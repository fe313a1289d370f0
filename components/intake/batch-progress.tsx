'use client';

import { useEffect, useState } from 'react';
import type { IntakeCounts } from '@/core/views/intake-view';

/** How far a batch is, kept as it goes on; when all of it has been read, the page is loaded anew. */
export function BatchProgress({ id, first }: { id: string; first: IntakeCounts }) {
  const [counts, setCounts] = useState(first);
  const waiting = counts.waiting > 0;
  useEffect(() => {
    if (!waiting) return;
    const ended = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/api/editor/batches/${id}`, { signal: ended.signal });
      if (answer.status === 401) location.reload();
      if (!answer.ok) return;
      const { states } = (await answer.json()) as { states: IntakeCounts };
      if (states.waiting === 0) location.reload();
      else setCounts(states);
    };
    const timer = setInterval(() => void ask().catch(() => undefined), everyMs);
    return () => {
      clearInterval(timer);
      ended.abort();
    };
  }, [id, waiting]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = all - counts.waiting;
  return (
    <div className="mb-6 max-w-2xl">
      <label htmlFor="progress" className="text-sm font-semibold">
        <span className="tabular-nums">
          {done} of {all}
        </span>{' '}
        read{waiting ? '; this goes on when you leave the page' : ''}
      </label>
      <progress id="progress" max={Math.max(1, all)} value={done} className={bar} />
    </div>
  );
}

const everyMs = 1500;

const bar =
  'mt-1 block h-2 w-full appearance-none border border-strong-rule bg-paper [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent';
