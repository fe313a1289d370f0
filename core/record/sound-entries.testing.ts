import fc from 'fast-check';
import { states } from '../states/state';
import { decide } from '../votes/decide';
import { votingRules } from '../votes/rules';
import type { AuditContext } from './audit/finding';
import { listWords } from './audit/votes-named';
import { councilOn } from './council-record.testing';
import type { NamedState, RecordEntry, RollCallList } from './entry';

const rule = votingRules['security-council-substantive'];
export const seats = councilOn('2024-03-25');

/** What an entry is held against that has no other beside it, or those that are given. */
export function contextWith(others: readonly RecordEntry[]): AuditContext {
  return { rule, seats, others };
}

const lists = ['inFavour', 'inFavour', 'inFavour', 'against', 'abstaining'] as const;

/** Entries of 2024 made of any roll call of fifteen members, all that they say consistent. */
export const soundEntries: fc.Arbitrary<RecordEntry> = fc
  .record({
    votes: fc.tuple(...seats.map(() => fc.constantFrom<RollCallList>(...lists))),
    sponsors: fc.uniqueArray(fc.constantFrom(...states), { minLength: 1, maxLength: 6 }),
  })
  .map(({ votes, sponsors }) => {
    const cast = seats.map((seat, index) => ({ seat, list: votes[index] ?? 'inFavour' }));
    const list = (own: RollCallList) =>
      cast.filter((vote) => vote.list === own).map(({ seat }) => namedState(seat));
    const rollCall = {
      inFavour: list('inFavour'),
      against: list('against'),
      abstaining: list('abstaining'),
    };
    const ballots = cast.map((vote) => ({
      member: vote.seat.name,
      position: listWords[vote.list],
    }));
    const outcome = decide(ballots, rule);
    const resolution = outcome === 'adopted' ? 'S/RES/2728 (2024)' : null;
    return {
      draft: 'S/2024/254',
      entry: 1,
      resolution,
      date: '2024-03-25',
      meetingRecord: 'S/PV.9586',
      statedMeeting: resolution === null ? null : '9586th meeting',
      agenda: resolution === null ? null : 'The situation in the Middle East',
      title: `${resolution === null ? 'Draft resolution' : 'Security Council resolution 2728 (2024)'} [on a ceasefire]`,
      outcome,
      outcomeInferred: false,
      tally: {
        inFavour: rollCall.inFavour.length,
        against: rollCall.against.length,
        abstaining: rollCall.abstaining.length,
      },
      rollCall,
      sponsorsAsPrinted: sponsors.map(({ name }) => name.toUpperCase()),
      sponsors: sponsors.map((state) => ({ ...state, printed: state.name.toUpperCase() })),
    };
  });

/** A state as a list of the record names it. */
export function namedState({ code, name }: { code: string; name: string }): NamedState {
  return { printed: name, code, name };
}

/**
 * The vote of another draft, so many meetings later; its heading confirms the meeting where the
 * entry's does, or where that is asked for.
 */
export function atMeeting(
  entry: RecordEntry,
  later: number,
  date: string,
  confirmed = entry.statedMeeting !== null,
): RecordEntry {
  const number = 9586 + later;
  return {
    ...entry,
    draft: `S/2024/${1000 + later}`,
    resolution: null,
    date,
    meetingRecord: `S/PV.${number}`,
    statedMeeting: confirmed ? `${number}th meeting` : null,
  };
}
