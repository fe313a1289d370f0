import type { Voter } from '@/core/pictures/roll-call';
import { PermanentRing, RollCallMark } from './roll-call-mark';

/** A roll call in a line or two, seat by seat; each seat names its member and how it voted. */
export function RollCallStrip({ voters }: { voters: readonly Voter[] }) {
  if (voters.every(({ marks }) => marks.length === 0)) return null;
  return (
    <ul aria-label="Roll call, seat by seat" className="my-2 flex flex-wrap gap-px">
      {voters.map((voter) => (
        <li key={voter.name} title={inWords(voter)}>
          <svg aria-hidden="true" viewBox="-18 -18 36 36" className="block size-4.5">
            <RollCallMark marks={voter.marks} />
            {voter.permanent && <PermanentRing />}
          </svg>
          <span className="sr-only">{inWords(voter)}</span>
        </li>
      ))}
    </ul>
  );
}

function inWords({ name, permanent, marks }: Voter): string {
  const position = marks.length === 0 ? 'in no list' : marks.join(' and ');
  return `${name}${permanent ? ', permanent member' : ''}: ${position}`;
}
