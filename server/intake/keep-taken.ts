import 'server-only';
import { readArticleFields } from '@/core/intake/article-input';
import { withGiven } from '@/core/intake/given-metadata';
import { guessedRemark } from '@/core/intake/guessed-encoding';
import { fieldsOf, inputOf } from '@/core/intake/input-of';
import { type TakenArticle, takenArticle } from '@/core/intake/taken-article';
import { undecidedInWords } from '@/core/intake/undecided';
import type { Intake, Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { failIntake } from './fail-intake';
import { holdArticle } from './hold-article';
import { settleIntake } from './settle-intake';

/**
 * Keeps what was taken out of something that waits, for an editor to correct. An entry of an archive becomes an article
 * at once, where all is known that an article needs and nothing speaks against it; else it waits for an editor with the
 * reason.
 */
export async function keepTaken(intake: Intake, found: TakenArticle): Promise<void> {
  const parsed = takenArticle.safeParse(withGiven(found, intake.given));
  if (!parsed.success) return failIntake(intake.id, unkept);
  const taken = parsed.data;
  await reading((db) =>
    db.$transaction(
      async (transaction) => {
        const [waiting] = await transaction.$queryRaw<unknown[]>`
          SELECT FROM "Intake" WHERE id = ${intake.id}::uuid AND state = 'waiting' FOR UPDATE`;
        if (waiting === undefined) return;
        const problem = intake.kind === 'entry' ? await hold(transaction, intake.id, taken) : null;
        if (problem === held) return;
        await transaction.intake.updateMany({
          where: { id: intake.id },
          data: {
            ...{ state: 'taken', content: null, problem },
            ...{ taken, tries: { increment: 1 }, triedAt: new Date() },
          },
        });
      },
      { timeout: 30_000, maxWait: 10_000 },
    ),
  );
}

const unkept =
  'What the archive says of it is longer than can be kept, or is not what it is called.';

const guessedProblem =
  'Its encoding was guessed: look whether its letters are right before you save it.';

const held = Symbol('held');

/** Why it is no article yet, in a sentence, where it has not become one. */
async function hold(
  db: Prisma.TransactionClient,
  id: string,
  taken: TakenArticle,
): Promise<string | typeof held> {
  const fields = readArticleFields(fieldsOf(taken));
  if ('problem' in fields) return fields.problem;
  if (taken.remarks.includes(guessedRemark)) return guessedProblem;
  const outcome = await holdArticle(db, inputOf(fields.read, taken, 'the archive'));
  if (!('article' in outcome)) return undecidedInWords(outcome);
  await settleIntake(db, id, outcome);
  return held;
}
