import { guessedRemark } from '../../core/intake/guessed-encoding';
import { mostRemarks, type TakenArticle } from '../../core/intake/taken-article';
import type { Outcome } from '../commands/outcome';
import type { DecodedText } from './decode-text';

/** What was taken out of a text, with the remark that its encoding was guessed where it was. */
export function withGuess(
  outcome: Outcome<TakenArticle>,
  { guessed }: DecodedText,
): Outcome<TakenArticle> {
  if (!guessed || !outcome.done) return outcome;
  const remarks = [guessedRemark, ...outcome.value.remarks].slice(0, mostRemarks);
  return { ...outcome, value: { ...outcome.value, remarks } };
}
