import { type Position, permanentMembers } from '../votes/rules';
import { type RecordEntry, type RollCallList, rollCallLists } from './entry';

/**
 * What an entry of the record has every member do, by the state's short name.
 *
 * A member that stands in two lists has both positions. A permanent member's vote against is a veto
 * where the entry's outcome is "vetoed" (Charter of the United Nations, Article 27, paragraph 3).
 */
export function recordedPositions(entry: RecordEntry): ReadonlyMap<string, ReadonlySet<Position>> {
  const positions = new Map<string, Set<Position>>();
  for (const list of rollCallLists) {
    for (const { name, printed } of entry.rollCall[list]) {
      const member = name ?? printed;
      const position = positionIn(list, member, entry);
      positions.set(member, (positions.get(member) ?? new Set()).add(position));
    }
  }
  return positions;
}

function positionIn(list: RollCallList, member: string, { outcome }: RecordEntry): Position {
  if (list !== 'against') return list === 'inFavour' ? 'in favour' : 'abstaining';
  return outcome === 'vetoed' && permanent.has(member) ? 'veto' : 'against';
}

const permanent: ReadonlySet<string> = new Set(permanentMembers);
