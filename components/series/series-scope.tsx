import type { SeriesScope as Scope } from '@/core/views/series-view';
import { Day } from '../day';

/** What exactly a series counts, in one line. */
export function SeriesScope({ scope }: { scope: Scope }) {
  const { measure, populations, place, periodStart, cumulative } = scope;
  return (
    <>
      {measure}: {populations[0]}
      {place && `, ${place}`}
      {periodStart && (
        <>
          , since <Day iso={periodStart} />
        </>
      )}
      ; {cumulative ? 'running total' : 'one day’s figures'}
    </>
  );
}
