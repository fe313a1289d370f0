'use client';

import { useCallback, useState } from 'react';
import { batchAddress } from '@/core/views/intake-addresses';
import type { IntakeCounts } from '@/core/views/intake-view';
import { NotFollowedNote } from './not-followed-note';
import { useFollowed } from './use-followed';

/** How far a batch is. The page goes on with it, and every quarter of it is announced. */
export function BatchProgress({ id, counts }: { id: string; counts: IntakeCounts }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = all - counts.waiting;
  const goesOn = counts.waiting > 0;
  const shown = JSON.stringify(sorted(counts));
  const isShown = useCallback(
    ({ states }: { states: IntakeCounts }) => JSON.stringify(sorted(states)) === shown,
    [shown],
  );
  const ended = useFollowed(`/api/editor/batches/${id}`, goesOn, isShown);
  const announced = useAnnounced(done, all);
  return (
    <div className="mb-6 max-w-2xl">
      <label htmlFor="progress" className="text-sm font-semibold">
        <span className="tabular-nums">
          {done} of {all}
        </span>{' '}
        read{goesOn ? '; this goes on when you leave the page' : ''}
      </label>
      <progress id="progress" max={Math.max(1, all)} value={done} className={bar} />
      <p role="status" className="sr-only">
        {announced}
      </p>
      {ended !== null && goesOn && <NotFollowedNote why={ended} address={batchAddress(id)} />}
    </div>
  );
}

/** What is said of how far it is, since the page was loaded: once a quarter, so that it does not talk without end. */
function useAnnounced(done: number, all: number): string {
  const quarter = all === 0 ? 4 : Math.floor((4 * done) / all);
  const [told, setTold] = useState({ quarter, says: '' });
  if (told.quarter === quarter) return told.says;
  const says = done === all ? `All ${all} have been read.` : `${done} of ${all} have been read.`;
  setTold({ quarter, says });
  return says;
}

function sorted(counts: IntakeCounts): readonly [string, number][] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

const bar =
  'mt-1 block h-2 w-full appearance-none border border-strong-rule bg-paper [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent';
