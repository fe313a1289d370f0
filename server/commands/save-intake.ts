import 'server-only';
import { type ArticleFields, readArticleFields } from '@/core/intake/article-input';
import { inputOf } from '@/core/intake/input-of';
import type { Saved } from '@/core/intake/saved-in-words';
import { takenArticle } from '@/core/intake/taken-article';
import { undecidedInWords } from '@/core/intake/undecided';
import { type HeldArticle, holdArticle, type SameAs } from '../intake/hold-article';
import { keepTyped } from '../intake/keep-typed';
import { lockedIntake } from '../intake/locked-intake';
import { savedAs } from '../intake/saved-as';
import { settleIntake } from '../intake/settle-intake';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

export interface SavedIntake extends Saved {
  readonly article: HeldArticle;
}

/**
 * Makes an article of what was taken out, as an editor has corrected it. Where it cannot be saved what was typed is
 * kept with it, so that the form has it again.
 */
export async function saveIntake(
  editorId: string,
  id: string,
  fields: ArticleFields,
  sameAs: SameAs,
): Promise<Outcome<SavedIntake>> {
  const outcome = await writing(editorId, 'editor', async (db): Promise<Outcome<SavedIntake>> => {
    const intake = await lockedIntake(db, id);
    if (intake === null) return refused(404, 'There is nothing of that name to be saved.');
    if (intake.state !== 'taken') return refused(410, overtaken);
    const read = readArticleFields(fields);
    if ('problem' in read) return refused(422, read.problem);
    const input = inputOf(read.read, takenArticle.parse(intake.taken), 'an editor');
    const held = await holdArticle(db, input, sameAs);
    if (!('article' in held)) return refused(422, undecidedInWords(held));
    await settleIntake(db, id, held);
    return done({ ...(await savedAs(db, input, held)), article: held.article });
  });
  if (!outcome.done && outcome.status === 422) await keepTyped(editorId, id, fields);
  return outcome;
}

const overtaken = 'Somebody has saved this meanwhile, or discarded it.';
