import 'server-only';
import { reading } from '../database';

/** Notes that something that waits was tried in vain and will be tried again, and why, in a sentence. */
export async function noteTry(id: string, sentence: string): Promise<void> {
  await reading((db) =>
    db.intake.updateMany({
      where: { id, state: 'waiting' },
      data: { problem: sentence, tries: { increment: 1 }, triedAt: new Date() },
    }),
  );
}
