import { intervalAxis, type PlacedInterval } from '@/core/pictures/interval-axis';
import { describeInterval, type Interval } from '@/core/quantities/interval';
import type { RowView } from '@/core/views/event-view';

/** All figures of a row as intervals on one axis, an open end drawn as an arrow. */
export function IntervalPicture({ row, large = false }: { row: RowView; large?: boolean }) {
  const figures = row.cells.flatMap(({ outlet, claims }) =>
    claims.flatMap(({ id, reading, sources }) =>
      reading.kind === 'quantity' && reading.bounds !== null
        ? [
            {
              id,
              label: [outlet, ...sources.map(({ name }) => name)].join(', citing '),
              bounds: reading.bounds,
              by: reading.byPolicy,
            },
          ]
        : [],
    ),
  );
  if (figures.length === 0) return null;
  const { ticks, placed } = intervalAxis(figures.map(({ bounds }) => bounds));
  return (
    <figure
      aria-label={`${row.title}, drawn on one axis`}
      className={`@container ${large ? 'text-base' : 'text-xs'}`}
    >
      <ul>
        {figures.map(({ id, label, bounds, by }, index) => (
          <li
            key={id}
            className={`grid grid-cols-1 items-center gap-x-3 ${large ? 'py-1' : '@md:grid-cols-[13rem_1fr]'}`}
          >
            <span className="leading-tight text-soft">
              {label}:{' '}
              <span className="text-ink">
                {describeInterval(bounds)}
                {by && ` (${by})`}
              </span>
            </span>
            <Track placed={placed[index]} bounds={bounds} large={large} ticks={ticks} />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={large ? '' : '@md:pl-[13.75rem]'}>
        <svg aria-hidden="true" width="100%" height="18" className="overflow-visible fill-soft">
          {ticks.map(({ value, at }, index) => (
            <text
              key={value}
              x={`${at}%`}
              y="13"
              textAnchor={anchorOf(index, ticks.length)}
              fontSize="11"
            >
              {value.toLocaleString('en-US')}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="sr-only">In {row.unit}.</figcaption>
    </figure>
  );
}

function Track({
  placed,
  bounds,
  large,
  ticks,
}: {
  placed: PlacedInterval | undefined;
  bounds: Interval;
  large: boolean;
  ticks: readonly { readonly value: number; readonly at: number }[];
}) {
  if (placed === undefined) return null;
  const { from, to, startsHere, endsHere } = placed;
  const height = large ? 34 : 22;
  const middle = height / 2;
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      className="overflow-visible stroke-accent text-accent"
    >
      {ticks.map(({ value, at }) => (
        <line key={value} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} className="stroke-rule" />
      ))}
      <line x1={`${from}%`} x2={`${to}%`} y1={middle} y2={middle} strokeWidth={large ? 4 : 3} />
      {startsHere && <End at={from} middle={middle} filled={bounds.lowerInclusive} />}
      {endsHere && to > from && <End at={to} middle={middle} filled={bounds.upperInclusive} />}
      {!endsHere && (
        <svg aria-hidden="true" x="100%" y={middle} className="overflow-visible">
          <path d="M-7 -5 1 0 -7 5" fill="none" strokeWidth="2" />
        </svg>
      )}
      {!startsHere && (
        <svg aria-hidden="true" x="0" y={middle} className="overflow-visible">
          <path d="M7 -5 -1 0 7 5" fill="none" strokeWidth="2" />
        </svg>
      )}
    </svg>
  );
}

function End({ at, middle, filled }: { at: number; middle: number; filled: boolean }) {
  return (
    <circle
      cx={`${at}%`}
      cy={middle}
      r="4"
      strokeWidth="2"
      className={filled ? 'fill-accent' : 'fill-paper'}
    />
  );
}

function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
