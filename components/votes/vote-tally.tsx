import type { RecordEntry } from '@/core/record/entry';
import { statedTally } from '@/core/record/stated-tally';

/** A tally as the record states it: figures, and a stroke for each vote. */
export function VoteTally({ tally }: { tally: RecordEntry['tally'] }) {
  const { inFavour, against, abstaining } = tally;
  if (inFavour === null && against === null && abstaining === null) {
    return <span className="text-soft">no tally stated</span>;
  }
  return (
    <span className="inline-flex items-center gap-3">
      <span className="font-serif text-lg font-semibold whitespace-nowrap">
        <span aria-hidden="true">{tallyInFigures(tally)}</span>
        <span className="sr-only">{statedTally(tally)}</span>
      </span>
      <Strokes inFavour={inFavour ?? 0} against={against ?? 0} abstaining={abstaining ?? 0} />
    </span>
  );
}

/** "11–3–1", in favour, against, abstaining; a figure that is not stated is a question mark. */
export function tallyInFigures({ inFavour, against, abstaining }: RecordEntry['tally']): string {
  return [inFavour, against, abstaining].map((figure) => figure ?? '?').join('–');
}

const step = 6;

function Strokes(counts: { inFavour: number; against: number; abstaining: number }) {
  const { inFavour, against, abstaining } = counts;
  const all = inFavour + against + abstaining;
  if (all === 0 || all > 30) return null;
  return (
    <svg
      aria-hidden="true"
      width={all * step}
      height="16"
      viewBox={`0 0 ${all * step} 16`}
      className="shrink-0 fill-none stroke-current"
      strokeWidth="4"
      strokeDasharray="4 2"
    >
      <path
        d={`M0 8h${inFavour * step}`}
        strokeWidth="16"
        strokeDasharray={dashes}
        className="text-same"
      />
      <path
        d={`M${inFavour * step} 8h${abstaining * step}`}
        strokeWidth="4"
        strokeDasharray={dashes}
        className="text-soft"
      />
      <path
        d={`M${(inFavour + abstaining) * step} 12h${against * step}`}
        strokeWidth="8"
        strokeDasharray={dashes}
        className="text-record"
      />
    </svg>
  );
}

const dashes = '4 2';
