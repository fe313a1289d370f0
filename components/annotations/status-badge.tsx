import { type DiscrepancyStatus, statusInWords } from '@/core/annotations/status';

/** Where a matter stands with editors, as a word and a shape; quieter than a verdict, which it is not. */
export function StatusBadge({ status }: { status: DiscrepancyStatus }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 font-semibold">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-[0.95em] shrink-0 translate-y-[0.1em] fill-none stroke-current stroke-[1.75]"
      >
        {shapes[status]}
      </svg>
      {statusInWords[status]}
    </span>
  );
}

/** A box, as on a list that is worked through. */
const box = <path d="M1.500 1.500h13v13h-13Z" />;

const shapes: Record<DiscrepancyStatus, React.ReactNode> = {
  unreviewed: <path d="M1.500 1.500h13v13h-13Z" strokeDasharray="2.500 2.500" />,
  open: box,
  explained: (
    <>
      {box}
      <path d="m4.500 8 2.500 2.750 4.500-5.500" />
    </>
  ),
  corrected: (
    <>
      {box}
      <path d="m4.250 11.750 7.500-7.500" />
    </>
  ),
  disputed: (
    <>
      {box}
      <path d="M1.500 1.500h13l-13 13Z" className="fill-current" />
    </>
  ),
};
