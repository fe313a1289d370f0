import { namedSources } from '../record/series/named-sources';
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
          ({ countedBy, rows, timeZone, cutOff }) =>
            `${countedBy}: ${rows.map(({ day, value }) => `${value} (${day})`).join(', ')}; days in ${timeZone}; ${cutOff}`,
        )
        .join(' | ');
    case 'drafts':
      return [
        ...view.vetoed.map((draft) => `vetoed: ${draftInWords(draft)}`),
        ...(view.moreVetoed ? ['and earlier ones'] : []),
        ...view.failed.map((draft) => `failed for want of votes: ${draftInWords(draft)}`),
        ...(view.moreFailed ? ['and earlier ones'] : []),
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
      return namedSources(view.sources).join(' | ');
    case 'series':
      return namedSources(view.series).join(' | ');
    case 'rule':
      return view.source;
  }
}

function voteInWords(vote: VoteOfRecordView): string {
  const meeting = vote.meetingRecord === null ? '' : `, ${vote.meetingRecord}`;
  return [
    `${vote.draft} (${vote.date}, New York time${meeting}): ${vote.outcome}${vote.outcomeInferred ? ' (concluded)' : ''}`,
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
