import type { Verdict } from '@/core/comparison/reason';

/** A verdict as a word, a shape and a colour. Null is none: wording set side by side, or nothing to compare. */
export function VerdictBadge({
  verdict,
  large = false,
}: {
  verdict: Verdict | null;
  large?: boolean;
}) {
  const { colour, shape } = verdict === null ? wording : looks[verdict];
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 font-semibold whitespace-nowrap ${colour} ${large ? 'text-xl' : 'text-sm'}`}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className={`shrink-0 translate-y-[0.14em] fill-none stroke-current stroke-2 ${large ? 'size-5' : 'size-[1.05em]'}`}
      >
        {shape}
      </svg>
      {verdict ?? 'no verdict'}
    </span>
  );
}

const wording = {
  colour: 'text-soft',
  shape: <path d="M2 5h12M2 11h8" />,
};

const looks: Record<Verdict, { colour: string; shape: React.ReactNode }> = {
  'against the record': {
    colour: 'text-record',
    shape: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" className="fill-current" />,
  },
  conflict: { colour: 'text-conflict', shape: <path d="m2.5 2.5 11 11m0-11-11 11" /> },
  contested: { colour: 'text-contested', shape: <path d="M1.5 8h4M10.500 8h4M6 4v8M10 4v8" /> },
  'not comparable': { colour: 'text-apart', shape: <path d="M5 2v12M11 2v12" /> },
  compatible: {
    colour: 'text-compatible',
    shape: (
      <>
        <circle cx="8" cy="8" r="6.5" />
        <circle cx="8" cy="8" r="2" className="fill-current" />
      </>
    ),
  },
  same: { colour: 'text-same', shape: <path d="M2 5.500h12M2 10.500h12" /> },
  'reported once': { colour: 'text-once', shape: <circle cx="8" cy="8" r="5.500" /> },
};
