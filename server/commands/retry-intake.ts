import 'server-only';
import { lockedIntake } from '../intake/locked-intake';
import { enqueue } from '../queue/enqueue';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Has an address that could not be fetched tried again from the start. */
export function retryIntake(editorId: string, id: string): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const intake = await lockedIntake(db, id);
    if (intake === null) return refused(404, 'There is nothing of that name.');
    if (intake.state !== 'failed')
      return refused(410, 'It has not failed, or is tried again already.');
    if (intake.kind !== 'address') {
      return refused(
        422,
        'What was in the file is not kept once it has failed. Bring it in again.',
      );
    }
    await db.intake.update({
      where: { id },
      data: { state: 'waiting', settledAt: null, problem: null, tries: 0, triedAt: null },
    });
    await enqueue(db, 'take', [id]);
    return done(null);
  });
}
