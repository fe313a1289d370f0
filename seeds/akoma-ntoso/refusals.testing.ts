import { LocatedElement } from './located-element';
import { parseXml } from './parse-xml';
import { type DocumentedVote, readVote } from './read-vote';

/** A vote whose document is taken. */
export const vote: DocumentedVote = {
  draft: 'S/2024/254',
  resolution: 'S/RES/2728 (2024)',
  date: '2024-03-25',
  meetingRecord: 'S/PV.9586',
  statedMeeting: '9586th meeting',
  agenda: 'The situation in the Middle East, including the Palestinian question',
  title: 'Security Council resolution 2728 (2024)',
  outcome: 'adopted',
  outcomeInferred: false,
  tally: { inFavour: 14, against: 0, abstaining: 1 },
  rollCall: { inFavour: ['China', 'France'], against: [], abstaining: ['United States'] },
  sponsorsAsPrinted: ['Algeria and Malta'],
};
/** Why a document is refused, no vote being later than a day; throws where it is taken. */
export function refusal(text: string, latest?: string): string {
  try {
    readVote(new LocatedElement('vote.xml', parseXml('vote.xml', text)), latest);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The document was taken.');
}
