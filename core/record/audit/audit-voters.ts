import { capital } from '../capital';
import { type NamedState, type RecordEntry, type RollCallList, rollCallLists } from '../entry';
import { stateInSentence, statesInSentence } from '../state-in-sentence';
import { type AuditContext, contradiction, type Finding, gap, quoted } from './finding';
import {
  identityOf,
  listWords,
  membersInNoList,
  namesVoters,
  printedList,
  printedTally,
} from './votes-named';

/** Holds the names in the lists against each other and against the seats of the day. */
export function voterFindings(entry: RecordEntry, context: AuditContext): readonly Finding[] {
  if (!namesVoters(entry)) {
    const lists = rollCallLists.map((list) => quoted(listWords[list], null));
    return [gap('no voter named', 'The record names no voters.', lists)];
  }
  const voters = votersOf(entry);
  return [
    ...voters.flatMap((voter) => [...twiceNamed(voter, entry), ...withoutSeat(voter, context)]),
    ...inNoList(entry, context),
  ];
}

/** A state with the lists that name it, once for each time. */
interface Voter {
  readonly state: NamedState;
  readonly lists: readonly RollCallList[];
}

function votersOf({ rollCall }: RecordEntry): readonly Voter[] {
  const voters = new Map<string, Voter>();
  for (const list of rollCallLists) {
    for (const state of rollCall[list]) {
      const before = voters.get(identityOf(state))?.lists ?? [];
      voters.set(identityOf(state), { state, lists: [...before, list] });
    }
  }
  return [...voters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, voter]) => voter);
}

function twiceNamed({ state, lists }: Voter, { rollCall }: RecordEntry): Finding[] {
  const different = rollCallLists.filter((list) => lists.includes(list));
  const evidence = different.map((list) => quoted(listWords[list], printedList(rollCall[list])));
  const name = capital(nameOf(state));
  const found: Finding[] = [];
  if (different.length > 1) {
    const words = different.map((list) => `“${listWords[list]}”`).join(' and ');
    const sentence = `${name} stands both ${words}; a member has one vote.`;
    found.push(contradiction('state in two lists', sentence, evidence));
  }
  if (lists.length > different.length) {
    const sentence = `${name} stands more than once in one list; a member has one vote.`;
    found.push(contradiction('state twice in a list', sentence, evidence));
  }
  return found;
}

function withoutSeat({ state, lists }: Voter, { seats, rule }: AuditContext): Finding[] {
  const evidence = [...new Set(lists)].map((list) => quoted(listWords[list], state.printed));
  if (state.code === null) {
    const sentence = `“${state.printed}” is not the name of a state, and stands among the voters.`;
    return [contradiction('voter not recognised', sentence, evidence)];
  }
  if (seats.length !== rule.members || seats.some(({ code }) => code === state.code)) return [];
  const sentence = `${capital(nameOf(state))} had no seat in the ${rule.body} on that day, and stands among the voters.`;
  return [contradiction('voter without a seat', sentence, evidence)];
}

function inNoList(entry: RecordEntry, context: AuditContext): Finding[] {
  const names = membersInNoList(entry, context);
  if (names.length === 0) return [];
  const one = names.length === 1;
  const sentence = `${capital(statesInSentence(names))}, ${one ? 'a member' : 'members'}, ${one ? 'is' : 'are'} in no list. The record does not say why. To be in no list is not to abstain.`;
  return [
    gap('member in no list', sentence, [
      quoted('tally', printedTally(entry)),
      ...rollCallLists.map((list) => quoted(listWords[list], printedList(entry.rollCall[list]))),
    ]),
  ];
}

function nameOf({ name, printed }: NamedState): string {
  return name === null ? `“${printed}”` : stateInSentence(name);
}
