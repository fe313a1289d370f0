import type { PrintedEntry } from '../../core/record/audit/as-printed';
import { documentKind } from './document-kind';
import { agendaItem, statedMeeting, titleOf } from './heading';
import type { LocatedElement } from './located-element';
import { outcomeOf } from './outcome';
import { readVoting } from './voting';
import { readWorkflow } from './workflow';

/** A vote as one document prints it, before its place among the entries under its draft is known. */
export type DocumentedVote = Omit<PrintedEntry, 'entry'>;

/**
 * Reads the recorded vote out of a resolution or a draft resolution of the Security Council, in the
 * United Nations' profile of Akoma Ntoso (AKN4UN).
 *
 * The record's mistakes are kept as they stand: the audit finds them. Throws a SeedError, with file,
 * line and element, at what is missing or cannot be understood.
 */
export function readVote(root: LocatedElement): DocumentedVote {
  const kind = documentKind(root);
  const workflow = readWorkflow(kind);
  const voting = readVoting(kind.meta);
  return {
    draft: workflow.draft,
    resolution: kind.isDraft ? null : kind.symbol,
    date: workflow.date,
    meetingRecord: workflow.meetingRecord,
    statedMeeting: statedMeeting(kind, workflow, voting),
    agenda: agendaItem(kind),
    title: titleOf(kind),
    ...outcomeOf(kind, workflow, voting),
    tally: voting.tally,
    rollCall: voting.rollCall,
    sponsorsAsPrinted: workflow.sponsors,
  };
}
