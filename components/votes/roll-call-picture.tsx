import { type Horseshoe, type HorseshoeSizes, horseshoe } from '@/core/pictures/horseshoe';
import type { Voter } from '@/core/pictures/roll-call';
import type { RecordEntry } from '@/core/record/entry';
import { statedTally } from '@/core/record/stated-tally';
import { PermanentRing, RollCallMark } from './roll-call-mark';
import { tallyInFigures } from './vote-tally';

/**
 * A roll call as seats around a horseshoe: with names where there is room for them, and with codes on a
 * phone. The names stand beside it as text, so that the picture itself is only named.
 */
export function RollCallPicture({
  voters,
  tally,
}: {
  voters: readonly Voter[];
  tally: RecordEntry['tally'];
}) {
  const seated = voters.filter((voter) => voter.seated);
  if (seated.length < 2) return null;
  const longest = Math.max(...seated.map(({ name }) => name.length));
  const title = `Roll call as a picture: ${statedTally(tally)}, as the record states it.`;
  return (
    <>
      <Seats
        title={title}
        voters={seated}
        tally={tally}
        shoe={horseshoe(seated.length, { ...wide, labelWidth: longest * letter })}
        label={({ name }) => name}
        className="hidden md:block print:block"
      />
      <Seats
        title={title}
        voters={seated}
        tally={tally}
        shoe={horseshoe(seated.length, narrow)}
        label={({ code, name }) => code ?? `${name.slice(0, 3)}…`}
        className="mx-auto md:hidden print:hidden"
      />
    </>
  );
}

/** The most that a letter of a name takes, on the average of a name, at the size of the labels. */
const letter = 7.6;
const wide = { radius: 108, seat: 44, labelGap: 24, line: 16 };
const narrow: HorseshoeSizes = { radius: 92, seat: 38, labelGap: 21, labelWidth: 32, line: 15 };

/** Drawn so much larger than its units, where there is room. */
const scale = 1.2;

function Seats({
  title,
  voters,
  tally,
  shoe,
  label,
  className,
}: {
  title: string;
  voters: readonly Voter[];
  tally: RecordEntry['tally'];
  shoe: Horseshoe;
  label: (voter: Voter) => string;
  className: string;
}) {
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${shoe.width.toFixed(0)} ${shoe.height.toFixed(0)}`}
      width={(shoe.width * scale).toFixed(0)}
      className={`h-auto max-w-full ${className}`}
    >
      {shoe.places.map((place, index) => {
        const voter = voters[index];
        if (voter === undefined) return null;
        return (
          <g key={voter.name}>
            <g transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}>
              <RollCallMark marks={voter.marks} />
              {voter.permanent && <PermanentRing />}
            </g>
            <text
              x={place.label.x.toFixed(1)}
              y={place.label.y.toFixed(1)}
              dominantBaseline="central"
              textAnchor={place.anchor}
              fontSize="14"
              className={`fill-ink ${voter.permanent ? 'font-semibold' : ''}`}
            >
              {label(voter)}
            </text>
          </g>
        );
      })}
      <text
        x={(shoe.width / 2).toFixed(1)}
        y={(shoe.height * 0.62).toFixed(1)}
        textAnchor="middle"
        fontSize="30"
        className="fill-ink font-serif font-semibold"
      >
        {tallyInFigures(tally)}
      </text>
    </svg>
  );
}
