import { brokenRules } from '../../votes/broken-rules';
import { type Ballot, decide } from '../../votes/decide';
import type { ReportedVote, Tally } from '../../votes/reported-vote';
import type { VotingRule } from '../../votes/rules';
import { statedOutcome } from '../concluded-outcome';
import { type RecordEntry, rollCallLists } from '../entry';
import { statesInSentence } from '../state-in-sentence';
import { type AuditContext, contradiction, type Finding, gap, quoted } from './finding';
import { identityOf, listWords, membersInNoList, printedList, printedTally } from './votes-named';

/** Holds the outcome against the votes under the rule of the body, and against the resolution. */
export function outcomeFindings(entry: RecordEntry, context: AuditContext): readonly Finding[] {
  return [...againstVotes(entry, context), ...againstResolution(entry)];
}

function againstVotes(entry: RecordEntry, context: AuditContext): Finding[] {
  const { rule } = context;
  const why = whyImpossible(entry, context, rule);
  if (why === null || isOtherwisePossible(entry, context)) return [];
  const evidence = [
    quoted('outcome', statedOutcome(entry)),
    quoted('tally', printedTally(entry)),
    quoted('against', printedList(entry.rollCall.against)),
  ];
  if (entry.outcome === 'adopted' && isPossibleAsProcedure(entry, context)) {
    const permanent = certainBallots(entry)
      .filter(({ member, position }) => position === 'against' && rule.permanent.includes(member))
      .map(({ member }) => member)
      .sort();
    const sentence = `The draft was adopted although ${statesInSentence(permanent)}, ${permanent.length === 1 ? 'a permanent member' : 'permanent members'}, voted against. A decision on procedure cannot be vetoed (${procedure}); the record does not say that this was one.`;
    return [gap('adopted over a permanent member', sentence, evidence)];
  }
  const sentence = `The record says ${statedOutcome(entry)}, but ${why} (${rule.source}).`;
  return [contradiction('outcome against the votes', sentence, evidence)];
}

/** Whether the record's own word leaves another outcome open than the one concluded, and the votes do. */
function isOtherwisePossible(entry: RecordEntry, context: AuditContext): boolean {
  if (!entry.outcomeInferred) return false;
  const outcome = entry.outcome === 'vetoed' ? 'not adopted' : 'vetoed';
  return whyImpossible({ ...entry, outcome }, context, context.rule) === null;
}

const procedure = 'Charter of the United Nations, Article 27, paragraph 2';

/** Whether nothing but a permanent member's vote stands against an adoption. */
function isPossibleAsProcedure(entry: RecordEntry, context: AuditContext): boolean {
  return whyImpossible(entry, context, { ...context.rule, permanent: [] }) === null;
}

/** Why the outcome cannot have come of these votes under a rule; null where it can. */
function whyImpossible(entry: RecordEntry, context: AuditContext, rule: VotingRule): string | null {
  const positions = certainBallots(entry);
  if (rule.required !== null && isFull(entry, context)) {
    const given = decide(positions, rule);
    return given === entry.outcome ? null : `the lists of voters give ${given}`;
  }
  const report: ReportedVote = { tally: wholeTally(entry), positions, outcome: entry.outcome };
  for (const broken of brokenRules(report, rule)) {
    if (broken.code === 'outcome against the votes') return broken.why;
    if (broken.code === 'veto of a draft that had too few votes') {
      return `at most ${broken.inFavour} were in favour, and a veto stops what would have passed`;
    }
  }
  return null;
}

/** What the lists have each member do, but for those that they name twice. */
function certainBallots({ rollCall }: RecordEntry): Ballot[] {
  const named = rollCallLists.flatMap((list) => rollCall[list].map(identityOf));
  const isTwice = (identity: string) => named.indexOf(identity) !== named.lastIndexOf(identity);
  return rollCallLists.flatMap((list) =>
    rollCall[list]
      .filter((state) => !isTwice(identityOf(state)))
      .map(({ name, printed }) => ({ member: name ?? printed, position: listWords[list] })),
  );
}

/** Whether every member stands in one list, and nobody else. */
function isFull(entry: RecordEntry, context: AuditContext): boolean {
  const named = rollCallLists.flatMap((list) => entry.rollCall[list].map(identityOf));
  const { seats, rule } = context;
  return (
    seats.length === rule.members &&
    named.length === rule.members &&
    membersInNoList(entry, context).length === 0
  );
}

/** The tally, where it is whole; one of none is a finding of its own. */
function wholeTally({ tally: { inFavour, against, abstaining } }: RecordEntry): Tally | null {
  if (inFavour === null || against === null || abstaining === null) return null;
  return inFavour + against + abstaining === 0 ? null : { inFavour, against, abstaining };
}

function againstResolution(entry: RecordEntry): Finding[] {
  const { resolution } = entry;
  const outcome = statedOutcome(entry);
  const evidence = [quoted('outcome', outcome), quoted('resolution', resolution)];
  if (outcome === 'adopted' && resolution === null) {
    const sentence = 'The draft was adopted, and the record gives no symbol of a resolution.';
    return [gap('adoption without resolution', sentence, evidence)];
  }
  if (outcome === 'adopted' || resolution === null) return [];
  const sentence = `The draft was ${outcome}, and the record gives the symbol of a resolution.`;
  return [contradiction('resolution without adoption', sentence, evidence)];
}
