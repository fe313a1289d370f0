import { claimAddress } from '@/core/views/addresses';
import type { ClaimView, ReadingView } from '@/core/views/event-view';
import type { PastReading } from '@/core/views/reading-history-view';
import { CorrectionNote } from '../correction-note';
import { Quote } from './quote';
import { EarlierReadings } from './reading-history';

/** One claim: its words, who said so, how they were read, and the way to them. */
export function ClaimInCell({
  claim,
  outlet,
  earlier = [],
}: {
  claim: ClaimView;
  outlet: string;
  /** The readings that it had before, where a page shows them. */
  earlier?: readonly PastReading[];
}) {
  const read = readAs(claim.reading);
  return (
    <div data-reading={claim.id}>
      <blockquote className="font-serif leading-snug whitespace-pre-line">
        <Quote claim={claim} />
      </blockquote>
      <p className="mt-1.5 text-sm text-soft">
        {saidBy(claim)}
        {read && <> · read as {read}</>} ·{' '}
        <a href={claimAddress(claim)} aria-label={`These words in the article of ${outlet}`}>
          in the article
        </a>
      </p>
      {claim.note && <p className="mt-1 text-sm text-soft">{claim.note}</p>}
      <CorrectionNote
        pattern={claim.pattern}
        correction={claim.correction}
        corrected={claim.corrected}
      />
      <EarlierReadings readings={earlier} />
    </div>
  );
}

function saidBy({ sources, reading }: ClaimView): string {
  if (reading.kind === 'quotation') return reading.speaker;
  if (sources.length === 0) return 'in the outlet’s own voice';
  return `source: ${sources.map(({ name }) => name).join(', citing ')}`;
}

function readAs(reading: ReadingView): string | null {
  switch (reading.kind) {
    case 'answer':
      return `“${reading.answers.join('” or “')}”${reading.implied ? ', by implication' : ''}`;
    case 'vote': {
      const { outcome, positions, tally } = reading.vote;
      const named = positions.map(({ member, position }) => `${member} ${position}`);
      const counts = tally ? [`${tally.inFavour}–${tally.against}–${tally.abstaining}`] : [];
      return [...(outcome ? [outcome] : []), ...counts, ...named].join('; ');
    }
    case 'quantity':
    case 'quotation':
    case 'wording':
      return null;
  }
}
