import type { RecordEntry } from '../../core/record/entry';
import { votingRules } from '../../core/votes/rules';
import type { DocumentKind } from './document-kind';
import { plainWord } from './meaning';
import type { Voting } from './voting';
import type { Workflow } from './workflow';

/** How a vote ended, and whether the record leaves part of that to be concluded. */
type ToldOutcome = Pick<RecordEntry, 'outcome' | 'outcomeInferred'>;

/**
 * How a vote ended, as the record tells it.
 *
 * The record may say only that a draft was not adopted. With nine or more in favour that takes a
 * permanent member's vote against, so that it was vetoed (Charter of the United Nations, Article 27,
 * paragraph 3); either way the outcome is marked as inferred. Throws a SeedError where the document's
 * parts disagree on whether it was adopted, and at a draft that was: the resolution's own document
 * names it.
 */
export function outcomeOf(kind: DocumentKind, workflow: Workflow, voting: Voting): ToldOutcome {
  const { decision, draft } = workflow;
  const told = decision.attribute('outcome');
  const word = plainWord(told);
  const adopted = isAdoption(word) === true;
  const votingWord = plainWord(voting.outcome);
  if (isAdoption(votingWord) === !adopted)
    throw decision.problem(`the outcome is ${told} here and ${voting.outcome} in the voting`);
  if (adopted && kind.isDraft)
    throw decision.problem(`draft ${draft} was adopted; import the resolution that it became`);
  if (adopted) return { outcome: 'adopted', outcomeInferred: false };
  if (/veto/.test(word) || /veto/.test(votingWord)) {
    return { outcome: 'vetoed', outcomeInferred: false };
  }
  const inFavour = voting.tally.inFavour ?? voting.rollCall.inFavour.length;
  return { outcome: inFavour >= required ? 'vetoed' : 'not adopted', outcomeInferred: true };
}

/** Null where a word tells how the vote was taken, as votingbymail does, and not how it ended. */
function isAdoption(word: string): boolean | null {
  if (word.startsWith('adopted')) return true;
  return /^(?:notadopted|veto|reject|fail|defeat)/.test(word) ? false : null;
}

const { required } = votingRules['security-council-substantive'];
