import type { SeatMark } from '@/core/pictures/roll-call';

/**
 * How a seat voted, drawn around the origin within 13 units: a full disc, a disc with a bar, a hatched
 * square, a full diamond with a cross; a broken ring for a member in no list. A member in several lists
 * has the marks of all of them in one broken frame.
 */
export function RollCallMark({ marks }: { marks: readonly SeatMark[] }) {
  const [only] = marks;
  if (only === undefined) {
    return (
      <circle r="9" className="fill-none stroke-soft" strokeWidth="1.5" strokeDasharray="3 3" />
    );
  }
  if (marks.length === 1) return shapes[only];
  const width = 13 * marks.length;
  return (
    <>
      <rect
        x={-width / 2 - 2}
        y="-10"
        width={width + 4}
        height="20"
        className="fill-none stroke-conflict"
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      {marks.map((mark, index) => (
        <g key={mark} transform={`translate(${13 * (index + 0.5) - width / 2}) scale(0.55)`}>
          {shapes[mark]}
        </g>
      ))}
    </>
  );
}

const shapes: Readonly<Record<SeatMark, React.ReactNode>> = {
  'in favour': <circle r="10" className="fill-same" />,
  abstaining: (
    <g className="fill-none stroke-soft" strokeWidth="2.5">
      <circle r="8.750" />
      <path d="M-8.750 0h17.500" />
    </g>
  ),
  against: (
    <g className="fill-none stroke-conflict" strokeWidth="2">
      <rect x="-8.500" y="-8.500" width="17" height="17" />
      <path d="M-8.500 0 0-8.500M-8.500 8.500l17-17M0 8.500 8.500 0" />
    </g>
  ),
  veto: (
    <>
      <path d="M0-13 13 0 0 13-13 0Z" className="fill-record" />
      <path d="m-4-4 8 8m0-8-8 8" className="stroke-paper" strokeWidth="2.5" />
    </>
  ),
};

/** The ring around a permanent member's seat. */
export function PermanentRing() {
  return <circle r="15.500" className="fill-none stroke-ink" strokeWidth="1.5" />;
}
