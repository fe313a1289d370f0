import { type RecordEntry, rollCallLists } from '../entry';
import { type AuditContext, contradiction, type Finding, gap, quoted } from './finding';
import {
  countNamed,
  listWords,
  membersInNoList,
  namesVoters,
  printedList,
  printedTally,
} from './votes-named';

/** Holds the tally against the number of members and against the lists of names. */
export function tallyFindings(entry: RecordEntry, context: AuditContext): readonly Finding[] {
  const { inFavour, against, abstaining } = entry.tally;
  const evidence = [quoted('tally', printedTally(entry))];
  if (inFavour === null || against === null || abstaining === null) {
    const sentence =
      printedTally(entry) === null
        ? 'The record states no tally.'
        : 'The record states a part of the tally only.';
    return [gap('tally missing', sentence, evidence), ...listFindings(entry, context)];
  }
  const votes = inFavour + against + abstaining;
  if (votes === 0) {
    const sentence = `The tally is 0-0-0, as if nobody had voted, and the draft was ${entry.outcome}.`;
    return [contradiction('tally of none', sentence, evidence), ...listFindings(entry, context)];
  }
  return [...sumFindings(entry, context, votes), ...listFindings(entry, context)];
}

function sumFindings(entry: RecordEntry, context: AuditContext, votes: number): Finding[] {
  const { rule } = context;
  const evidence = [quoted('tally', printedTally(entry))];
  const comesTo = `The tally comes to ${votes}; the ${rule.body} has ${rule.members} members.`;
  if (votes > rule.members) return [contradiction('tally larger than the body', comesTo, evidence)];
  if (votes === rule.members || !rule.everyMemberVotes) return [];
  // Members that no list names are a finding of their own, which says the same.
  const unnamed = namesVoters(entry) ? membersInNoList(entry, context).length : 0;
  if (votes + unnamed === rule.members) return [];
  return [gap('tally smaller than the body', comesTo, evidence)];
}

/** Where the record names voters, each list has as many of them as the tally says. */
function listFindings(entry: RecordEntry, { rule }: AuditContext): Finding[] {
  if (!namesVoters(entry)) return [];
  const named = countNamed(rollCallLists.flatMap((list) => entry.rollCall[list]));
  const lacking = rollCallLists.map((list) =>
    Math.max(0, (entry.tally[list] ?? 0) - countNamed(entry.rollCall[list])),
  );
  const all = lacking.reduce((sum, own) => sum + own, 0);
  return rollCallLists.flatMap((list) => {
    const stated = entry.tally[list];
    const listed = countNamed(entry.rollCall[list]);
    if (stated === null || stated === listed) return [];
    const sentence = `The tally has ${stated} ${listWords[list]}; the list names ${listed}.`;
    const evidence = [
      quoted('tally', printedTally(entry)),
      quoted(listWords[list], printedList(entry.rollCall[list])),
    ];
    if (listed > stated) return [contradiction('list longer than the tally', sentence, evidence)];
    // What is missing may be the names of members that stand in no list, if there are so many.
    const found = named + all <= rule.members ? gap : contradiction;
    return [found('list shorter than the tally', sentence, evidence)];
  });
}
