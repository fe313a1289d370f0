import type { PrintedEntry } from '../../core/record/audit/as-printed';
import { rollCallLists } from '../../core/record/entry';
import { namesInList } from '../../core/states/names-in-list';
import { type DocumentKind, documentKind } from './document-kind';
import { agendaItem, statedMeeting, titleOf } from './heading';
import type { LocatedElement } from './located-element';
import { outcomeOf } from './outcome';
import { readVoting, type Voting } from './voting';
import { readWorkflow, type Workflow } from './workflow';

/** A vote as one document prints it, before its place among the entries under its draft is known. */
export type DocumentedVote = Omit<PrintedEntry, 'entry'>;

/**
 * Reads the recorded vote out of a resolution or a draft resolution of the Security Council, in the
 * United Nations' profile of Akoma Ntoso (AKN4UN).
 *
 * The record's mistakes are kept as they stand: the audit finds them. Throws a SeedError, with file,
 * line and element, at what is missing or cannot be understood. No vote is later than `latest`, an ISO
 * 8601 day.
 */
export function readVote(root: LocatedElement, latest = lastOfDays): DocumentedVote {
  const kind = documentKind(root);
  const workflow = readWorkflow(kind, latest);
  const voting = readVoting(kind.meta);
  requireBounds(kind, workflow, voting);
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

const lastOfDays = '9999-12-31';

/** What an entry is kept and shown with; the longest of 341 has 153 sponsors and an item of 196 characters. */
const most = { voters: 200, sponsors: 500, agenda: 600, title: 5_000 } as const;

function requireBounds(kind: DocumentKind, workflow: Workflow, { rollCall }: Voting): void {
  const voters = rollCallLists.reduce((sum, list) => sum + rollCall[list].length, 0);
  const sponsors = workflow.sponsors.flatMap(namesInList).length;
  if (voters > most.voters)
    throw kind.meta.problem(`${voters} voters are named; at most ${most.voters} are read`);
  if (sponsors > most.sponsors)
    throw kind.meta.problem(`${sponsors} sponsors are named; at most ${most.sponsors} are read`);
  const agenda = agendaItem(kind)?.length ?? 0;
  if (agenda > most.agenda)
    throw kind.meta.problem(
      `the agenda item has ${agenda} characters; at most ${most.agenda} are read`,
    );
  const title = titleOf(kind)?.length ?? 0;
  if (title > most.title)
    throw kind.meta.problem(`the title has ${title} characters; at most ${most.title} are read`);
}
