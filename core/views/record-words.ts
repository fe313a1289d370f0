import { statedTally } from '../record/stated-tally';
import type { DraftOfRecordView, RecordView, VoteOfRecordView } from './record-view';

/** What is on record as one line of plain text, for data that has no room for more. Days are ISO 8601. */
export function recordInWords(view: RecordView): string {
  switch (view.kind) {
    case 'votes':
      return view.votes.map(voteInWords).join(' | ');
    case 'series':
      return view.series
        .map(
          ({ countedBy, rows }) =>
            `${countedBy}: ${rows.map(({ day, value }) => `${value} (${day})`).join(', ')}`,
        )
        .join(' | ');
    case 'drafts':
      return [
        ...view.vetoed.map((draft) => `vetoed: ${draftInWords(draft)}`),
        ...view.failed.map((draft) => `failed for want of votes: ${draftInWords(draft)}`),
      ].join(' | ');
    case 'rule':
      return view.sentence;
  }
}

/** Who is to be named as the source of it. */
export function recordSources(view: RecordView): string {
  switch (view.kind) {
    case 'votes':
    case 'drafts':
      return [...new Set(view.sources.map(({ publisher }) => publisher))].join(' | ');
    case 'series':
      return [...new Set(view.series.map(({ publisher }) => publisher))].join(' | ');
    case 'rule':
      return view.source;
  }
}

function voteInWords(vote: VoteOfRecordView): string {
  const where = vote.meetingRecord === null ? '' : ` (${vote.meetingRecord})`;
  return [
    `${vote.draft}${where}: ${vote.outcome}`,
    statedTally(vote.tally),
    ...names('veto', vote.vetoed),
    ...names('against', vote.against),
    ...names('abstaining', vote.abstaining),
  ].join('; ');
}

function draftInWords(draft: DraftOfRecordView): string {
  return [
    voteInWords(draft),
    `sponsors: ${draft.sponsors.length === 0 ? 'none named' : draft.sponsors.join(', ')}`,
    ...draft.named.map(({ state, sponsor }) => `${state}: ${sponsor ? '' : 'not '}a sponsor`),
  ].join('; ');
}

function names(position: string, members: readonly string[]): string[] {
  return members.length === 0 ? [] : [`${position}: ${members.join(', ')}`];
}
