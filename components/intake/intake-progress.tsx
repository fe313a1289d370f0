'use client';

import { useCallback, useState } from 'react';
import { intakeAddress } from '@/core/views/intake-addresses';
import type { IntakeStateName } from '@/core/views/intake-view';
import { NotFollowedNote } from './not-followed-note';
import { useFollowed } from './use-followed';

/** Has the page go on when what was brought in has been read, or could not be, and says so. */
export function IntakeProgress({
  id,
  state,
  tries,
}: {
  id: string;
  state: IntakeStateName;
  tries: number;
}) {
  const isShown = useCallback(
    (now: { state: string; tries: number }) => now.state === state && now.tries === tries,
    [state, tries],
  );
  const ended = useFollowed(`/api/editor/intakes/${id}`, state === 'waiting', isShown);
  const [first] = useState(state);
  return (
    <>
      <p role="status" className="sr-only">
        {state !== first && inWords[state]}
      </p>
      {ended !== null && state === 'waiting' && (
        <div className="mb-4 max-w-2xl">
          <NotFollowedNote why={ended} address={intakeAddress(id)} />
        </div>
      )}
    </>
  );
}

const inWords: Readonly<Record<IntakeStateName, string>> = {
  waiting: 'It is being read again.',
  taken: 'It has been read. What was taken out is shown to be corrected.',
  failed: 'It could not be read.',
  saved: 'It is held as an article.',
  known: 'It was here already.',
  set_aside: 'It was discarded.',
};
