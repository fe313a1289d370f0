import { claimAddress, factAddress } from '@/core/views/addresses';
import type { AsideView, PastReading } from '@/core/views/reading-history-view';
import { Moment } from '../moment';

/** The readings that a claim had before an editor changed it. */
export function EarlierReadings({ readings }: { readings: readonly PastReading[] }) {
  if (readings.length === 0) return null;
  return (
    <details className="mt-1 text-sm text-soft">
      <summary className="inline-block min-h-6 cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em]">
        {readings.length === 1 ? 'The reading before' : `${readings.length} readings before`}
      </summary>
      <ol className="mt-1 space-y-2 border-l border-rule pl-3">
        {readings.map((reading) => (
          <li key={reading.version}>
            <PastReadingLine reading={reading} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function PastReadingLine({
  reading: { action, editor, at, reason, words },
}: {
  reading: PastReading;
}) {
  return (
    <>
      <span className="text-ink">{words}</span>
      <br />
      {action === 'read' ? (
        <>
          until <Moment at={at} />
        </>
      ) : (
        <>
          {done[action]} by <bdi>{editor}</bdi> on <Moment at={at} />:{' '}
          <span dir="auto" className="[unicode-bidi:isolate]">
            {reason}
          </span>
        </>
      )}
    </>
  );
}

const done = {
  accepted: 'accepted as it was read',
  added: 'added',
  corrected: 'corrected',
  moved: 'moved',
  rejected: 'set aside',
  restored: 'brought back',
} as const;

function headingOf(aside: readonly AsideView[]): string {
  const moved = aside.filter(({ movedTo }) => movedTo !== null).length;
  if (moved === 0) return 'Set aside by editors';
  return moved === aside.length
    ? 'Moved to other facts by editors'
    : 'Set aside or moved by editors';
}

/** Claims that editors took off a fact, with why, so that nothing goes without a trace. */
export function SetAside({ aside, more }: { aside: readonly AsideView[]; more: boolean }) {
  if (aside.length === 0) return null;
  return (
    <section aria-labelledby="aside" className="border-t border-strong-rule pt-4">
      <h2 id="aside" className="text-xl">
        {headingOf(aside)}
      </h2>
      <ul className="mt-3 space-y-4">
        {aside.map((claim) => (
          <li
            key={claim.claimId}
            data-reading={claim.claimId}
            data-aside={claim.movedTo === null ? '' : undefined}
          >
            <p className="font-serif leading-snug whitespace-pre-line">{claim.quote}</p>
            <p className="mt-1 text-sm text-soft">
              <a href={claimAddress(claim)}>{claim.outlet}</a> ·{' '}
              {claim.movedTo === null ? (
                'set aside'
              ) : (
                <>
                  moved to{' '}
                  <a href={factAddress(claim.movedTo.event, claim.movedTo.fact)}>
                    {claim.movedTo.title}
                  </a>
                </>
              )}{' '}
              by <bdi>{claim.editor}</bdi> on <Moment at={claim.at} />:{' '}
              <span dir="auto" className="[unicode-bidi:isolate]">
                {claim.reason}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {more && <p className="mt-3 text-sm text-soft">Only the latest changes are shown.</p>}
    </section>
  );
}
