import { type NamedState, type RollCall, rollCallLists, type Seat } from '../record/entry';
import { type Outcome, permanentMembers } from '../votes/rules';

/** How a seat voted, as it is drawn: a veto is a permanent member's vote against that defeated a draft. */
export type SeatMark = 'in favour' | 'abstaining' | 'against' | 'veto';

/** A member with every list that it stands in. */
export interface Voter {
  /** United Nations short name, or as the record prints it where that is not recognised. */
  readonly name: string;
  readonly code: string | null;
  readonly permanent: boolean;
  /** False for a name in a list that has no seat on the day. */
  readonly seated: boolean;
  /** None for a member in no list; more than one is a fault of the record. */
  readonly marks: readonly SeatMark[];
}

/**
 * Everybody who has a seat or stands in a list, once, with the marks they are given.
 *
 * In the order in which they are drawn: in favour, abstaining, in no list, against, vetoes; those in
 * several lists by their last; by name within each; and those without a seat at the end. A vote against
 * is a veto where the record calls the outcome one. Without seats, who stands in a list is seated, and
 * the permanent members are those of the Charter.
 */
export function voters(
  rollCall: RollCall,
  seats: readonly Seat[],
  outcome: Outcome,
): readonly Voter[] {
  const permanent = new Set<string>(
    seats.length === 0
      ? permanentMembers
      : seats.filter((seat) => seat.permanent).map(({ name }) => name),
  );
  const seated = new Set(seats.map(({ name }) => name));
  const found = new Map<string, { code: string | null; marks: SeatMark[] }>(
    seats.map(({ name, code }) => [name, { code, marks: [] }]),
  );
  for (const list of rollCallLists) {
    for (const state of rollCall[list]) {
      const name = nameOf(state);
      const voter = found.get(name) ?? { code: state.code, marks: [] };
      const mark = markOf(list, outcome === 'vetoed' && permanent.has(name));
      if (!voter.marks.includes(mark)) voter.marks.push(mark);
      found.set(name, voter);
    }
  }
  return [...found]
    .map(([name, { code, marks }]) => ({
      name,
      code,
      permanent: permanent.has(name),
      seated: seated.size === 0 || seated.has(name),
      marks,
    }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

function nameOf({ name, printed }: NamedState): string {
  return name ?? printed;
}

function markOf(list: keyof RollCall, vetoes: boolean): SeatMark {
  if (list === 'against') return vetoes ? 'veto' : 'against';
  return list === 'inFavour' ? 'in favour' : 'abstaining';
}

const order: readonly (SeatMark | null)[] = ['in favour', 'abstaining', null, 'against', 'veto'];

function rank({ marks, seated }: Voter): number {
  const ranks = marks.map((mark) => order.indexOf(mark));
  return Math.max(...ranks, ranks.length === 0 ? order.indexOf(null) : 0) + (seated ? 0 : 10);
}
