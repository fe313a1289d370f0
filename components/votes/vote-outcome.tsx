import type { Outcome } from '@/core/votes/rules';

/** An outcome as a word, a shape and a colour. */
export function VoteOutcome({ outcome, large = false }: { outcome: Outcome; large?: boolean }) {
  const { colour, shape } = looks[outcome];
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
      {outcome}
    </span>
  );
}

const looks: Record<Outcome, { colour: string; shape: React.ReactNode }> = {
  adopted: { colour: 'text-same', shape: <path d="m2 8.500 4 4.500L14 3" /> },
  vetoed: {
    colour: 'text-record',
    shape: <path d="M8 1.500 14.500 8 8 14.500 1.500 8Z" className="fill-current" />,
  },
  'not adopted': { colour: 'text-contested', shape: <path d="M2.500 8h11" /> },
};
