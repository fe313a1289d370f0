import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { lockedIntake } from '../intake/locked-intake';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Makes no article of something that was brought in; nothing of its text is kept. */
export function setIntakeAside(editorId: string, id: string): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const intake = await lockedIntake(db, id);
    if (intake === null) return refused(404, 'There is nothing of that name.');
    if (intake.state === 'set_aside') return done(null);
    if (intake.state === 'saved' || intake.state === 'known') {
      return refused(410, 'It is an article already, which is not taken back here.');
    }
    await db.intake.update({
      where: { id },
      data: {
        ...{ state: 'set_aside', content: null, taken: Prisma.DbNull, typed: Prisma.DbNull },
        ...{ settledAt: new Date() },
      },
    });
    return done(null);
  });
}
