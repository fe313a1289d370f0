import 'server-only';
import { reading } from '../database';

/** Gives up something that waits, and says why in a sentence. */
export async function failIntake(id: string, sentence: string): Promise<void> {
  await reading((db) =>
    db.intake.updateMany({
      where: { id, state: 'waiting' },
      data: {
        ...{ state: 'failed', problem: sentence, content: null },
        ...{ settledAt: new Date(), triedAt: new Date(), tries: { increment: 1 } },
      },
    }),
  );
}
