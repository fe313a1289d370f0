import type { SeatMark, Voter } from '@/core/pictures/roll-call';
import { PermanentRing, RollCallMark } from './roll-call-mark';

/**
 * A roll call in a line or two of marks, a seat each, and under it who stands behind each mark; those in
 * favour, who are the most as a rule, are folded but `atLength`.
 */
export function RollCallStrip({
  voters,
  atLength = false,
}: {
  voters: readonly Voter[];
  atLength?: boolean;
}) {
  if (voters.every(({ marks }) => marks.length === 0)) return null;
  const inFavour = voters.filter(({ marks }) => marks.includes('in favour'));
  const names = inFavour.map(({ name }) => name).join(', ');
  return (
    <div className="my-2 space-y-1 text-sm">
      <div aria-hidden="true" className="flex flex-wrap gap-px">
        {voters.map(({ name, permanent, marks }) => (
          <Mark key={name} marks={marks} permanent={permanent} />
        ))}
      </div>
      <dl>
        {groups.map(({ mark, title }) => (
          <Group
            key={title}
            title={title}
            mark={mark}
            voters={voters.filter(({ marks }) =>
              mark === null ? marks.length === 0 : marks.includes(mark),
            )}
          />
        ))}
        {atLength && <Group title="In favour" mark="in favour" voters={inFavour} />}
      </dl>
      {!atLength && inFavour.length > 0 && (
        <details className="print:details-content:[content-visibility:visible]">
          <summary>
            <Mark marks={['in favour']} /> In favour: {inFavour.length}
          </summary>
          <p>{names}</p>
        </details>
      )}
      {voters.some(({ permanent }) => permanent) && (
        <p className="text-soft">
          <Mark permanent /> ringed: permanent member
        </p>
      )}
    </div>
  );
}

/** What stands out comes first. */
const groups: readonly { readonly mark: SeatMark | null; readonly title: string }[] = [
  { mark: 'veto', title: 'Veto' },
  { mark: 'against', title: 'Against' },
  { mark: 'abstaining', title: 'Abstaining' },
  { mark: null, title: 'In no list' },
];

function Group({
  title,
  mark,
  voters,
}: {
  title: string;
  mark: SeatMark | null;
  voters: readonly Voter[];
}) {
  if (voters.length === 0) return null;
  return (
    <div>
      <dt className="inline">
        <Mark marks={mark === null ? [] : [mark]} /> <span className="text-soft">{title}: </span>
      </dt>
      <dd className="inline">{voters.map(({ name }) => name).join(', ')}</dd>
    </div>
  );
}

/** A seat as it is drawn; without `marks`, the ring of a permanent member alone. */
function Mark({ marks, permanent = false }: { marks?: readonly SeatMark[]; permanent?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-18 -18 36 36"
      className="inline-block size-4.5 flex-none align-text-bottom"
    >
      {marks && <RollCallMark marks={marks} />}
      {permanent && <PermanentRing />}
    </svg>
  );
}
