import type { CorrectedView } from '@/core/views/event-view';
import { Moment } from './moment';

/** Why a claim is not read as the extraction reads it, where it is not, and who says so. */
export function CorrectionNote({
  pattern,
  correction,
  corrected,
}: {
  pattern: string | null;
  correction: string | null;
  corrected: CorrectedView | null;
}) {
  if (corrected !== null) {
    const { how, by, at, reason } = corrected;
    return (
      <p className="mt-1 text-sm text-soft">
        {done[how]} by <bdi>{by}</bdi> on <Moment at={at} />:{' '}
        <span dir="auto" className="[unicode-bidi:isolate]">
          {reason}
        </span>
      </p>
    );
  }
  if (correction === null) return null;
  return (
    <p className="mt-1 text-sm text-soft">
      {pattern === null ? 'Added by hand' : 'Corrected by hand'}: {correction}
    </p>
  );
}

const done = {
  added: 'Claim added',
  corrected: 'Reading corrected',
  moved: 'Claim moved here',
  restored: 'Brought back',
} as const;
