import type { SeatMark, Voter } from '@/core/pictures/roll-call';
import { PermanentRing, RollCallMark } from './roll-call-mark';

/** The same roll call as text: the names by position, and apart what the picture cannot seat. */
export function RollCallList({ voters }: { voters: readonly Voter[] }) {
  const several = voters.filter(({ marks }) => marks.length > 1);
  const none = voters.filter(({ marks, seated }) => marks.length === 0 && seated);
  const unseated = voters.filter(({ seated }) => !seated);
  return (
    <div className="space-y-4 text-sm">
      {order.map((mark) => (
        <Group
          key={mark}
          title={titles[mark]}
          marks={[mark]}
          voters={byName(voters.filter(({ marks }) => marks.includes(mark)))}
        />
      ))}
      <Group title="In no list of the record" marks={[]} voters={none} />
      {several.map((voter) => (
        <p key={voter.name} className="text-conflict">
          {voter.name} stands in {voter.marks.length} lists: {voter.marks.join(' and ')}.
        </p>
      ))}
      {unseated.map((voter) => (
        <p key={voter.name} className="text-conflict">
          {voter.name} stands in a list and had no seat on the day.
        </p>
      ))}
      <p className="flex items-center gap-2 text-soft">
        <svg aria-hidden="true" viewBox="-18 -18 36 36" className="size-5 shrink-0">
          <PermanentRing />
        </svg>
        permanent member
      </p>
    </div>
  );
}

/** The picture has members in several lists at the place of their last one. */
function byName(voters: readonly Voter[]): readonly Voter[] {
  return [...voters].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const order: readonly SeatMark[] = ['in favour', 'abstaining', 'against', 'veto'];

const titles: Readonly<Record<SeatMark, string>> = {
  'in favour': 'In favour',
  abstaining: 'Abstaining',
  against: 'Against',
  veto: 'Against, which was a veto',
};

function Group({
  title,
  marks,
  voters,
}: {
  title: string;
  marks: readonly SeatMark[];
  voters: readonly Voter[];
}) {
  if (voters.length === 0) return null;
  return (
    <section className="grid grid-cols-[1.75rem_1fr] items-start gap-x-2">
      <svg aria-hidden="true" viewBox="-14 -14 28 28" className="size-6">
        <RollCallMark marks={marks} />
      </svg>
      <div>
        <p className="leading-6 font-semibold">
          {title}: {voters.length}
        </p>
        <ul>
          {voters.map(({ name, permanent }, index) => (
            <li key={name} className="inline">
              <span className="whitespace-nowrap">
                <span className={permanent ? 'font-semibold' : ''}>{name}</span>
                {permanent && <span className="sr-only"> (permanent member)</span>}
                {index < voters.length - 1 && ','}
              </span>{' '}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
