import { useEffect, useRef } from 'react';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { Moment } from '../../moment';
import { button } from '../looks';

/** What somebody else made of a claim while this was being typed, beside it, and the ways on. */
export function ClaimConflict({
  current,
  mine,
  refused,
  onKeepMine,
  onTakeTheirs,
}: {
  current: EditorClaimView;
  /** What was typed, in a line. */
  mine: string;
  /** Whether a save was refused for it; else it is shown as it arrives, and nobody is interrupted. */
  refused: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (refused) heading.current?.focus();
  }, [refused]);
  const last = current.history.at(-1);
  return (
    <section aria-label="Two readings" className="border-l-4 border-contested bg-paper p-3 sm:p-4">
      <h4 ref={heading} tabIndex={-1} className="font-semibold">
        <bdi>{last?.editor ?? 'Somebody else'}</bdi> {did[last?.action ?? 'corrected']} while you
        were at it
      </h4>
      <p className="text-sm text-soft">
        {last !== undefined && <Moment at={last.at} />}. Nothing of yours is lost.
      </p>
      <dl className="mt-3 grid gap-4 text-sm md:grid-cols-2">
        <div className="min-w-0">
          <dt className="font-semibold">As it stands now{current.standing ? '' : ': set aside'}</dt>
          <dd>{last?.words}</dd>
          <dd dir="auto" className="mt-1 text-soft [unicode-bidi:isolate]">
            {last?.reason}
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="font-semibold">As you have it</dt>
          <dd dir="auto" className="[unicode-bidi:isolate]">
            {mine}
          </dd>
        </div>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        {current.standing && (
          <button type="button" className={button} onClick={onKeepMine}>
            Go on with mine, on top of it
          </button>
        )}
        <button type="button" className={button} onClick={onTakeTheirs}>
          Leave it as it stands
        </button>
      </div>
    </section>
  );
}

const did = {
  read: 'read this claim anew',
  added: 'brought this claim back',
  corrected: 'corrected this reading',
  moved: 'moved this claim',
  rejected: 'set this claim aside',
} as const;
